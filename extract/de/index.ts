import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileDebris } from '../debris';
import { packageFile } from '../files';
import type { NameMention, OfficePhrase } from '../mention';
import { lookUp, type NameEntry, nameAt } from '../names';
import type { LanguagePack } from '../pack';
import type { NamedSentence } from '../recognise';
import { compileRules } from '../rule';
import { tokenise } from '../segment';
import { loadNameTagger } from '../tagger';
import { loadWorld } from '../world';
import { germanClauses, germanReference, germanStatus } from './grammar';
import { nominativeAdjective } from './inflect';
import { loadGermanLists } from './lists';
import { meetingPhrases } from './meeting-phrase';
import { namedBodies, nominativeName } from './noun-phrase';
import { type OfficeLists, officePhrases } from './office-phrase';
import { officeRules } from './rules/offices';
import { changeRules, kinRules, leadRules } from './rules/verbs';
import { tenseOf } from './tense';
import { verbUse } from './verbs';
import { germanWords } from './word';

const text = (row: unknown, key = 'form'): string =>
  typeof row === 'string' ? row : String((row as Record<string, unknown>)[key] ?? '');

/** German as Nachweis reads it: the lists of `seeds/lexicon/de`, the tagger's model and the rules. */
export const germanPack = (folder = packageFile('seeds/lexicon')): LanguagePack => {
  const lists = loadGermanLists(join(folder, 'de'));
  const world = loadWorld(join(folder, 'world'), 'de');
  const model = join(__dirname, 'names.model');
  const { offices, closed } = lists;
  const marks = [...offices.deputies, ...offices.former, ...offices.acting] as readonly {
    word: string;
    kind: string;
    value: string;
  }[];
  const tables = {
    domains: new Set(offices.domains.map((row) => text(row, 'part').toLowerCase())),
    bodies: new Map(offices.bodies.map((row) => [text(row, 'part').toLowerCase(), text(row, 'body')] as const)),
    prefixes: new Map(
      marks.filter((row) => row.kind === 'prefix').map((row) => [row.word.toLowerCase(), row.value] as const),
    ),
  };
  const known = (form: string): NameMention | undefined => {
    if (tables.domains.has(form.toLowerCase()) || tables.bodies.has(form.toLowerCase())) return undefined;
    const tokens = tokenise(form.replace(/[-‑]/gu, ' '), { start: 0, end: form.length });
    const hit = nameAt(world.names, tokens, 0);
    const entry = hit?.to === tokens.length ? hit.entry : lookUp(world.names, form);
    if (!entry || entry.type === 'Person') return undefined;
    return {
      type: entry.type as NameMention['type'],
      name: entry.name,
      aliases: entry.aliases,
      entry,
      kind: entry.kind,
      from: 0,
      to: 1,
      rule: 'compound-part',
    };
  };
  return {
    language: 'de',
    split: {
      language: 'de',
      abbreviations: new Set(
        [...(closed.abbreviations ?? []), ...(closed.abbreviationsBeforeNumber ?? [])].map((row) => text(row)),
      ),
      starters: new Set(
        ['determiners', 'prepositions', 'personalPronouns', 'conjunctions', 'adverbs', 'possessives']
          .flatMap((group) => closed[group] ?? [])
          .map((row) => text(row).toLowerCase()),
      ),
      afterOrdinal: AFTER_ORDINAL,
    },
    world,
    word: germanWords(lists, world),
    tagger: existsSync(model) ? loadNameTagger(model) : undefined,
    offices: (named: NamedSentence, nameOf): readonly OfficePhrase[] => {
      const own: OfficeLists = { ...tables, nameOf: (form) => known(form) ?? nameOf(form) };
      return officePhrases(named, own);
    },
    meetings: meetingPhrases,
    verbUse,
    rules: {
      offices: compileRules([...officeRules, ...changeRules]),
      lead: compileRules(leadRules),
      kin: compileRules(kinRules),
    },
    clauses: germanClauses,
    reference: germanReference(world),
    tense: tenseOf,
    meeting: {
      placeBefore: new Set(['in', 'im', 'auf', 'an', 'am', 'bei', 'beim', 'nach', 'zu', 'ins']),
      withBefore: new Set(['mit', 'zwischen']),
      asideBefore: new Set([
        'laut',
        'über',
        'gegen',
        'für',
        'wegen',
        'trotz',
        'ohne',
        'nach',
        'statt',
        'seit',
        'um',
        'aus',
        'unter',
        'vor',
        'hinter',
        'gegenüber',
        'zufolge',
        'neben',
        'außer',
        'per',
        'durch',
      ]),
      verbal: { meet: 'Treffen', host: 'Empfang', 'body-meets': 'Sitzung', travel: 'Besuch' },
      status: germanStatus,
      inside: (prefix) => insideCompound(prefix, known),
      isCoordinator: (word) => word === 'und' || word === 'sowie',
      margin: (words) => words.includes('rande') || words.includes('rand'),
    },
    inflect: nominativeAdjective,
    nominative: nominativeName,
    bodies: namedBodies,
    debris: compileDebris(lists.debris),
  };
};

/** "Nato-Russland" in "Nato-Russland-Rat": two who meet. One name alone is only the format. */
const insideCompound = (prefix: string, known: (form: string) => NameMention | undefined): readonly NameEntry[] => {
  const parts = prefix.split(/[-‑]/u).map(known);
  const names = parts.filter(
    (name): name is NameMention => name !== undefined && (name.type === 'Country' || name.type === 'Organisation'),
  );
  return names.length === parts.length && names.length >= 2
    ? names.flatMap((name) => (name.entry ? [name.entry] : []))
    : [];
};

const AFTER_ORDINAL: ReadonlySet<string> = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert weltkrieg jahrestag geburtstag bundesliga liga platz stock klasse tag woche monat quartal lebensjahr mal runde spieltag legislaturperiode wahlperiode etage kapitel auflage bezirk sitzung kongress bundestag gipfel'.split(
    ' ',
  ),
);
