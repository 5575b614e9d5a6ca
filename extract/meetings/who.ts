import type { Clause } from '../clause';
import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import { governorAt, governorOf, type Row, type TellInput, wordAt } from './input';
import type { At, Who } from './occurrence';

export const who = (entity: LocalEntity, rule: string, chunk: Chunk, input: TellInput): Who => ({
  entity,
  rule,
  sentence: input.sentence,
  from: chunk.from,
  to: chunk.name?.to ?? chunk.to,
});

/** Who takes part by the clause itself: its subject, its object, and whom "mit" joins. */
export const clausePeople = (clause: Clause, input: TellInput): readonly Who[] => {
  const found: Who[] = [];
  const antecedent = clause.kind === 'relative' ? antecedentOf(clause, input) : undefined;
  if (antecedent) found.push(antecedent);
  for (const at of clause.chunks) {
    const chunk = input.chunks[at] as Chunk;
    const word = wordAt(at, input);
    const several =
      word && !chunk.name && !chunk.meeting && !chunk.office
        ? input.grammar.several(word.low, wordAt(at - 1, input)?.low, wordAt(at + 1, input))
        : 0;
    if (several > 0) found.push(...input.lastPeople(several).map((entity) => who(entity, 'several', chunk, input)));
    const own = input.entityOf(chunk) ?? bodyWith(at, input);
    for (const entity of own ? [own] : representedBy(chunk, input)) {
      const rule = partOf(entity, at, input);
      if (rule) found.push(who(entity, rule, chunk, input));
    }
  }
  return unique(found);
};

/** "wird den neuen Vorstand empfangen" */
const isReceived = (article: number, input: TellInput): boolean =>
  input.grammar.isObjectArticle?.(wordAt(article, input)?.low ?? '') === true &&
  governorOf(article + 1, input) === undefined &&
  input.chunks.some(({ verb }) => verb?.meeting?.frames.includes('host') && !verb.meeting.weak);

/** Kinds of bodies of which one sits with another at a table; a newspaper asks. */
const BODIES: ReadonlySet<string> = new Set([
  'board',
  'council',
  'committee',
  'parliament',
  'government',
  'fraction',
  'union',
]);

/** "saß mit dem Verwaltungsrat zusammen": a body named only by its noun is the other side. */
const bodyWith = (at: number, input: TellInput): LocalEntity | undefined => {
  const chunk = input.chunks[at];
  const body = chunk?.symbol === 'N' ? input.named.words[chunk.from]?.body : undefined;
  if (!body || !BODIES.has(body.kind ?? '')) return undefined;
  const article = wordAt(at - 1, input)?.tags.has('determiners') ? at - 1 : at - 2; // "den neuen Vorstand"
  if (!wordAt(article, input)?.tags.has('determiners')) return undefined;
  const joined = input.grammar.withBefore.has(wordAt(article - 1, input)?.low ?? '');
  return joined || isReceived(article, input) ? input.bodyOf(body.lemma) : undefined;
};

/** "Vertretern der US-Notenbank Fed": they sit there for it. */
const representedBy = (chunk: Chunk, input: TellInput): readonly LocalEntity[] => {
  const targets = chunk.office && input.grammar.isEnvoy(chunk.office.word.headM) ? chunk.office.targets : [];
  return flatMap(targets, ({ name }) => input.ofName(name) ?? []).filter(
    ({ generic, key, name }) => generic !== true && (key !== undefined || name.includes(' ')),
  ); // "als Vertreter der Stadt"
};

/** How a chunk takes part, or nothing where it stands aside: "laut Peskow", "in Frankreich", "Merkels Sprecher". */
const partOf = (entity: LocalEntity, at: number, input: TellInput): string | undefined => {
  if (entity.type === 'Person' && leadsNoun(at, input)) return 'chair';
  if (entity.type === 'Person' && isFamily(at, input)) return undefined;
  if (entity.type === 'Place' || isGenitiveOf(at, input) || isOwnedBy(at, input) || isLed(at, input)) return undefined;
  if (entity.type === 'Country' && (isAttributive(at, input) || isApposedPlace(at, input))) return undefined;
  const governor = governorOf(at, input);
  if (governor === undefined) return entity.type === 'Person' || isSubjectName(at, input) ? 'subject' : undefined;
  if (input.grammar.withBefore.has(governor)) return 'with';
  if (isFacing(at, input)) return 'with';
  if (isApproached(at, input)) return isTravelled(input) && entity.type === 'Person' ? 'with' : undefined;
  if (input.grammar.agentBefore.has(governor))
    return isJoined(at, input) ? 'chair' : isPassive(input) ? 'agent' : undefined;
  if (entity.type === 'Person' && isAround(at, governor, input)) return 'with';
  if (entity.type === 'Person' && input.grammar.atBefore.has(governor)) return 'with'; // "saßen bei Merkel"
  if (input.grammar.asideBefore.has(governor)) return undefined;
  return entity.type === 'Person' && !input.grammar.placeBefore.has(governor) ? 'subject' : undefined;
};

/** "sat across from Karl Huber" */
const isFacing = (at: number, input: TellInput): boolean => {
  const from = governorAt(at, input) ?? 0;
  return input.grammar.isFacing?.(wordAt(from - 1, input)?.low ?? '', wordAt(from, input)?.low ?? '') === true;
};

/** "to ask Mozambique's minister, Anna Weber, for help": whom somebody comes to speak to. */
const isApproached = (at: number, input: TellInput): boolean => {
  const to = governorAt(at, input);
  return (
    to !== undefined &&
    input.grammar.isApproach?.(wordAt(to, input)?.low ?? '', wordAt(to + 1, input)?.low ?? '') === true
  );
};

const isTravelled = ({ chunks }: TellInput): boolean =>
  chunks.some(({ verb }) => verb?.meeting?.frames.includes('travel'));

/** "unter Kästners Leitung", "in Scholz’ Beisein" */
const leadsNoun = (at: number, input: TellInput): boolean => {
  const name = input.chunks[at]?.name;
  const genitive = name && /(?:s|['’])$/u.test(input.named.tokens[name.to - 1]?.text ?? '');
  const before = wordAt(at - 1, input)?.tags.has('prepositions');
  return genitive === true && before === true && input.grammar.isJoining?.(wordAt(at + 1, input)?.low ?? '') === true;
};

/** "im Beisein von Scholz", "unter Leitung von Faber": the noun before "von" puts them there. */
const isJoined = (at: number, input: TellInput): boolean => {
  const noun = (governorAt(at, input) ?? 0) - 1;
  return input.grammar.isJoining?.(wordAt(noun, input)?.low ?? '') === true;
};

/** "Der Landesverband der Gartenfreunde Sachsen-Anhalt", "der Arbeitgeberverband (KAV) Bayern": the name of a land behind a body is where that is. */
const isApposedPlace = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  return (
    input.grammar.verbFirst !== true &&
    (before?.symbol === 'N' ||
      before?.symbol === ')' ||
      input.entityOf(before ?? (input.chunks[at] as Chunk))?.type === 'Organisation')
  );
};

/** "Utah Republican Anna Weber", "the Wisconsin Avenue office": a country before another noun, where verbs stand in between. */
const isAttributive = (at: number, input: TellInput): boolean =>
  input.grammar.verbFirst === true && /^(?:N|PERSON|OFFICES?|ORG|MEETING)$/.test(input.chunks[at + 1]?.symbol ?? '');

/** "to lead the agency", "who chairs the committee": the object of a verb that tells an office, where the verb stands before. */
const isLed = (at: number, input: TellInput): boolean => {
  if (!input.grammar.verbFirst || input.chunks[at]?.name?.type === 'Person') return false;
  const before = input.chunks
    .slice(Math.max(0, at - 3), at)
    .findLast((chunk) => chunk.symbol !== 'x' && chunk.symbol !== 'the');
  return before?.symbol === 'v:lead';
};

/** "wurde von Merkel empfangen": only beside a passive is "von" the one who acts. */
const isPassive = (input: TellInput): boolean =>
  input.named.words.some((word) => input.grammar.isPassive(word.low)) ||
  input.chunks.some(
    ({ verb }) =>
      verb?.meeting?.form === 'part' && verb.meeting.frames.some((frame) => frame === 'host' || frame === 'chair'),
  ) ||
  input.chunks.some(({ verb }, at) => {
    const tells = verb?.role?.kind === 'lead' || verb?.meeting?.frames.some((frame) => ACTED.has(frame));
    return tells && input.grammar.verbFirst && input.grammar.agentBefore.has(wordAt(at + 1, input)?.low ?? ''); // "attended by", "led by"
  });

const ACTED: ReadonlySet<string> = new Set(['host', 'chair', 'attend']);

/** An organisation or country without a preposition is a party, unless it hangs on a noun: "die Stimmen der CDU". */
const isSubjectName = (at: number, input: TellInput): boolean => {
  if (input.chunks[at - 1]?.symbol === '(') return false; // "von der Gewerkschaft der Polizei (GdP)"
  const before = wordAt(at - 1, input);
  const noun = input.chunks[at - 2];
  const genitive =
    before &&
    input.grammar.isGenitiveArticle(before.low) &&
    noun !== undefined &&
    (noun.symbol === 'N' || noun.meeting !== undefined || noun.office !== undefined);
  return !genitive;
};

/** "die Enkelin des Bankiers Siegmund Pels": he is not there himself, unless it says "auf Einladung des Ministers Pels". */
const isOwnedBy = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  if (input.grammar.verbFirst || chunk.name?.type !== 'Person') return false;
  const { words } = input.named;
  for (let i = chunk.name.from - 1; i >= Math.max(1, chunk.name.from - 5); i--) {
    const word = words[i];
    if (word?.low === 'des')
      return words[i - 1]?.cap === true && input.grammar.isJoining?.(words[i - 1]?.low ?? '') !== true;
    if (!word || !(word.cap || word.adjectiveOf || /^\p{Ll}+en$/u.test(word.text))) return false;
  }
  return false;
};

/** "die Gäste um Vizerektorin Wysocka" */
const isAround = (at: number, governor: string, input: TellInput): boolean =>
  input.grammar.aroundBefore?.has(governor) === true &&
  input.grammar.isGuest?.(wordAt((governorAt(at, input) ?? 0) - 1, input)?.low ?? '') === true;

/** "mit den Stimmen der Brendels", "die Familie Haller": all who bear the name. */
const isFamily = (at: number, input: TellInput): boolean => {
  const name = input.chunks[at]?.name;
  const before = input.named.words[(name?.from ?? 0) - 1];
  if (!name || name.to - name.from > 1 || !before) return false;
  const plural = /s$/u.test(input.named.tokens[name.from]?.text ?? '') && !name.name.endsWith('s');
  return before.low === 'familie' || (plural && before.tags.has('determiners'));
};

/** "Merkels Sprecher", "Chinas Pläne": the genitive is not there itself. */
const isGenitiveOf = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  const next = input.chunks[at + 1];
  if (!chunk.name || !next) return false;
  const text = input.named.tokens[chunk.name.to - 1]?.text ?? '';
  if (/['’]s$/u.test(text) && next.symbol === 'PERSON') return true; // "the SNP’s Alasdair Muir"
  return /(?:s|['’])$/u.test(text) && !chunk.name.name.endsWith(text) && /^(?:N|ORG|x)$/.test(next.symbol);
};

/** The person a relative clause hangs on: "Kukies, Staatssekretär im Ministerium, der … Braun getroffen hatte". */
const antecedentOf = (clause: Clause, input: TellInput): Who | undefined => {
  const first = clause.chunks[0] ?? 0;
  const pronounAt = clause.chunks.slice(0, 2).find((at) => input.grammar.isRelative(wordAt(at, input)?.low ?? ''));
  if (pronounAt === undefined) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const chunk = input.chunks[at] as Chunk;
    const among = input.grammar.verbFirst && wordAt(first - 1, input)?.low === 'those'; // "was among those who attended"
    if (chunk.verb && !chunk.office && !among) return undefined;
    const entity = input.entityOf(chunk);
    if (entity?.type === 'Person') return who(entity, 'relative', input.chunks[pronounAt] as Chunk, input);
    if (chunk.meeting) return undefined;
  }
  return undefined;
};

/** "Merkels Treffen mit Macron", "ein Treffen zwischen A und B". */
export const attachedPeople = (at: number, input: TellInput): readonly Who[] => {
  const found: Who[] = [];
  const take = (index: number, rule: string): boolean => {
    const chunk = input.chunks[index];
    const body = chunk?.symbol === 'N' ? input.named.words[chunk.from]?.body : undefined;
    const joined = body && wordAt(index - 1, input)?.tags.has('determiners') && body.kind !== 'none';
    const entity =
      chunk && (input.entityOf(chunk) ?? (joined && rule === 'with' ? input.bodyOf(body.lemma) : undefined));
    if (!chunk || !entity || entity.type === 'Place') return false;
    found.push(who(entity, rule, chunk, input));
    return true;
  };
  const kind = input.chunks[at]?.meeting?.word.kind;
  const [visit, hearing] = [kind === 'visit', kind === 'hearing']; // "a visit to Chennai by Karl Huber"
  const previous = input.chunks[at - 1];
  const chaired = input.grammar.isChaired?.(wordAt(at, input)?.low ?? '') === true;
  if (chaired && input.grammar.agentBefore.has(governorOf(at - 1, input) ?? '')) take(at - 1, 'chair'); // "der von ihm geleiteten Sitzung"
  if (previous?.name && /(?:s|['’])$/u.test(input.named.tokens[previous.to - 1]?.text ?? '')) take(at - 1, 'genitive');
  const next = input.chunks[at + 1];
  if (
    next?.name?.type === 'Person' &&
    /(?:s|['’])$/u.test(input.named.tokens[next.name.to - 1]?.text ?? '') &&
    !next.name.name.endsWith('s')
  )
    take(at + 1, 'genitive');
  if (isOfBoth(at, input))
    found.push(...input.lastPeople(2).map((one) => who(one, 'several', input.chunks[at + 2] as Chunk, input)));
  for (let i = at + 1; i < Math.min(input.chunks.length, at + 14); i++) {
    const word = wordAt(i, input);
    const chunk = input.chunks[i];
    if (!word || !chunk || /^[.;:!?–]$/.test(word.text) || chunk.verb || chunk.meeting) break;
    const joins = input.grammar.withBefore.has(word.low) || isJoining(i, input); // "eine Sitzung unter Leitung von Faber"
    const owns = (i === at + 1 || (visit && input.grammar.agentBefore.has(word.low))) && opensOwners(i, input);
    const heard =
      (hearing && input.grammar.heardBefore.has(word.low)) || // "a hearing before Judge Anna Weber"
      (visit && input.grammar.goalBefore.has(word.low) && isPersonNext(i, input)); // "a visit to Karl Huber"
    if (!joins && !owns && !heard) continue;
    for (let k = i + 1; k < Math.min(input.chunks.length, i + 12); k++)
      if (!isGenitiveOf(k, input) && !take(k, 'with') && !isFiller(k, input)) break;
  }
  return unique(found);
};

/** "ein Gespräch der beiden mit Vucic" */
const isOfBoth = (at: number, input: TellInput): boolean =>
  input.grammar.isGenitiveArticle(wordAt(at + 1, input)?.low ?? '') &&
  input.grammar.several(wordAt(at + 2, input)?.low ?? '', undefined, wordAt(at + 3, input)) === 2;

const isJoining = (at: number, input: TellInput): boolean =>
  input.grammar.agentBefore.has(wordAt(at, input)?.low ?? '') &&
  input.grammar.isJoining?.(wordAt(at - 1, input)?.low ?? '') === true;

const isPersonNext = (at: number, { chunks }: TellInput): boolean =>
  chunks[at + 1]?.name?.type === 'Person' ||
  (chunks[at + 1]?.office && chunks[at + 2]?.name?.type === 'Person') === true;

/** "das Treffen von A und B", "das Treffen der Ministerin A mit …": whose meeting it is. */
const opensOwners = (at: number, input: TellInput): boolean => {
  const next = input.chunks[at + 1];
  if (input.grammar.agentBefore.has(wordAt(at, input)?.low ?? ''))
    return next?.name?.type === 'Person' || next?.office !== undefined;
  return input.chunks[at]?.office?.article === 'definite' && next?.name?.type === 'Person';
};

/** Articles, adjectives, commas, "und", offices before a name: a list of names goes on. */
const isFiller = (index: number, input: TellInput): boolean => {
  const chunk = input.chunks[index] as Chunk;
  const word = wordAt(index, input);
  if (chunk.symbol === ',')
    return input.chunks[index + 1]?.name !== undefined || input.chunks[index + 1]?.office !== undefined;
  return (
    chunk.symbol === 'x' ||
    chunk.office !== undefined ||
    (word !== undefined && (input.grammar.isCoordinator(word.low) || word.tags.has('determiners')))
  );
};

/** "die Spitzen von SPÖ und ÖVP", "die Anteilseigner": whoever they are, they are the subject. */
export const groupSubject = (rows: readonly Row[], input: TellInput): string | undefined => {
  const row = rows.find(
    ({ at, chunk }) =>
      isGroup(chunk, at, input) &&
      (input.grammar.isPluralArticle(wordAt(at - 1, input)?.low ?? '') || isBoth(at, input)) &&
      governorOf(at, input) === undefined,
  );
  return row && wordAt(row.at, input)?.text;
};

/** "die Anteilseigner", "die fünf". */
const isGroup = (chunk: Chunk, at: number, input: TellInput): boolean =>
  chunk.symbol === 'N' || (wordAt(at, input)?.tags.has('numbers') === true && input.chunks[at + 1]?.symbol !== 'N');

/** "beide Lager", "beide Seiten" */
const isBoth = (at: number, input: TellInput): boolean =>
  input.grammar.several(wordAt(at - 1, input)?.low ?? '', undefined, undefined) > 0;

/** Bodies and groups that meet: "der Rat", "die Finanzminister der G7". */
export const bodiesIn = (rows: readonly Row[], input: TellInput): readonly string[] =>
  flatMap(rows, ({ at, chunk }) => {
    if (governorOf(at, input) !== undefined || isBoth(at, input)) return [];
    const entity = input.entityOf(chunk);
    if (entity?.type === 'Organisation') return isSubjectName(at, input) ? [entity.name] : [];
    if (chunk.office?.number === 'pl') return [chunk.office.m];
    const word = wordAt(at, input);
    return !entity && chunk.symbol === 'N' && word?.body ? [word.body.lemma] : [];
  });

/** Groups beside a named person: "empfing die Staats- und Regierungschefs". */
export const groupsIn = (rows: readonly Row[]): number =>
  rows.filter(({ chunk }) => chunk.office?.number === 'pl').length;

export const unique = <T extends At & { readonly entity: LocalEntity }>(items: readonly T[]): readonly T[] => {
  const seen = new Set<LocalEntity>();
  return items.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
};
