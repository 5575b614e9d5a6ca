import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileDebris } from '../debris';
import { packageFile } from '../files';
import { compileHome } from '../lists/home-words';
import { lookUp, nameAt } from '../lists/names';
import { formOf, startersOf } from '../lists/word-lists';
import { loadWorld } from '../lists/world';
import type { NameMention, OfficePhrase } from '../mention';
import { compileCues } from '../modality';
import type { DocumentNames, LanguagePack } from '../pack';
import { partMention } from '../recognise/entry-mention';
import { compileRules } from '../rule';
import { tokenise } from '../segment';
import { loadNameTagger, loadTagTagger } from '../tagger';
import { nominativeName } from './body-name';
import { germanGloss } from './gloss';
import { germanClauses, germanReference } from './grammar';
import { nominativeAdjective } from './inflect';
import { loadGermanLists } from './lists';
import { bodiesAsMeetings, meetingPhrases } from './meeting-phrase';
import { germanMeetings } from './meetings';
import { namedBodies } from './named-bodies';
import { type OfficeLists, officePhrases } from './office-phrase';
import { longOffices } from './offices';
import { placePhrases } from './place-phrase';
import { followRules } from './rules/follow';
import { cardRule, describedRule, officeRules } from './rules/offices';
import { changeRules, kinRules, leadRules } from './rules/verbs';
import { tenseOf } from './tense';
import { GERMAN_TERMS } from './tenure';
import { verbUse } from './verbs';
import { germanWords } from './word';

/** German as Nachweis reads it: the lists of `seeds/lexicon/de`, the tagger's model and the rules. */
export const germanPack = (folder = packageFile('seeds/lexicon')): LanguagePack => {
  const lists = loadGermanLists(join(folder, 'de'));
  const world = loadWorld(join(folder, 'world'), 'de');
  const model = packageFile('extract/de/names.model');
  const tags = loadTagTagger(packageFile('extract/de/tags.model'));
  const { offices, closed } = lists;
  const marks = [...offices.deputies, ...offices.former, ...offices.acting] as readonly {
    word: string;
    kind: string;
    value: string;
    en?: string;
  }[];
  const tables = {
    domains: new Set(offices.domains.map((row) => formOf(row, 'part').toLowerCase())),
    bodies: new Map(offices.bodies.map((row) => [formOf(row, 'part').toLowerCase(), formOf(row, 'body')] as const)),
    prefixes: new Map(
      marks.filter((row) => row.kind === 'prefix').map((row) => [row.word.toLowerCase(), row.value] as const),
    ),
  };
  const listed = (form: string): NameMention | undefined => {
    const tokens = tokenise(form.replace(/[-‑]/gu, ' '), { start: 0, end: form.length });
    const hit = nameAt(world.names, tokens, 0);
    const entry = hit?.to === tokens.length ? hit.entry : (lookUp(world.names, form) ?? world.people.get(form));
    return partMention(entry);
  };
  /** "China" in "China-Beauftragter" is the matter of an office, in "EU-China-Gipfel" one who takes part. */
  const known = (form: string): NameMention | undefined =>
    tables.domains.has(form.toLowerCase()) ? undefined : listed(form);
  const placeListed = (form: string): NameMention | undefined => {
    const entry = lookUp(world.names, form);
    return entry?.type === 'Place' || entry?.kind === 'state' ? partMention(entry) : undefined;
  };
  const seatOf = ({ name }: NameMention): NameMention | undefined => {
    const entry = world.countries.get(world.capitals.get(name.toLowerCase()) ?? '');
    return entry && !lists.home.countries?.includes(entry.key) ? partMention(entry) : undefined;
  };
  const word = germanWords(lists, world);
  const longOffice = longOffices(offices.heads);
  const officeLists = (document: DocumentNames): OfficeLists => ({
    ...tables,
    bodyOf: (form) => word(form).body,
    longOffice,
    isNoun: (form) => word(form).noun !== undefined || word(form).compound === true,
    nameOf: (form) => known(form) ?? document.organisation(form),
    seatOf,
    placeOf: (form) => document.place(form) ?? placeListed(form),
  });
  /** The lists of the document at hand, made once for all its sentences. */
  let own: { readonly of: DocumentNames; readonly lists: OfficeLists } | undefined;
  return {
    language: 'de',
    split: {
      language: 'de',
      abbreviations: new Set(
        [...(closed.abbreviations ?? []), ...(closed.abbreviationsBeforeNumber ?? [])].map((row) => formOf(row)),
      ),
      starters: startersOf(closed),
      afterOrdinal: AFTER_ORDINAL,
    },
    world,
    word,
    tagger: existsSync(model) ? loadNameTagger(model) : undefined,
    offices: (named, document): readonly OfficePhrase[] => {
      if (document !== own?.of) own = { of: document, lists: officeLists(document) };
      return officePhrases(named, own.lists);
    },
    meetings: (named) => [...meetingPhrases(named), ...bodiesAsMeetings(named)],
    verbUse,
    rules: {
      offices: compileRules([...officeRules, ...changeRules]),
      lead: compileRules(leadRules),
      kin: compileRules(kinRules),
      follow: compileRules(followRules),
      described: compileRules([describedRule])[0],
      card: compileRules([cardRule])[0],
    },
    clauses: (named) => germanClauses(named, tags.tag(named.tokens).slice()),
    reference: germanReference(world, join(folder, 'de')),
    tense: tenseOf,
    terms: GERMAN_TERMS,
    meeting: germanMeetings(listed),
    inflect: nominativeAdjective,
    gloss: germanGloss({ ...offices, marks }),
    nominative: nominativeName,
    bodies: (sentence) => [
      ...placePhrases(sentence),
      ...namedBodies(sentence).map((body) => memberStates(body, known)),
    ],
    debris: compileDebris(lists.debris),
    home: compileHome(lists.home),
    cues: compileCues(lists.cues),
  };
};

/** "die 30 Nato-Staaten", "die EU-Länder": the members are the organisation. */
const memberStates = (body: NameMention, known: (form: string) => NameMention | undefined): NameMention => {
  const prefix = /^(.+)-(?:Staat|Land|Mitglied|Partner)(?:s|e|en|er|ern)?$/u.exec(body.name)?.[1];
  const whole = prefix === undefined ? undefined : known(prefix);
  return whole?.type === 'Organisation' ? { ...whole, from: body.from, to: body.to, rule: 'member-states' } : body;
};

const AFTER_ORDINAL: ReadonlySet<string> = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert weltkrieg jahrestag geburtstag bundesliga liga platz stock klasse tag woche monat quartal lebensjahr mal runde spieltag legislaturperiode wahlperiode etage kapitel auflage bezirk sitzung kongress bundestag gipfel'.split(
    ' ',
  ),
);
