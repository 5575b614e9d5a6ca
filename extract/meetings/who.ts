import type { Clause } from '../clause';
import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import { governorAt, governorOf, type TellInput, wordAt } from './input';
import type { At, Who } from './occurrence';
import { severalAt } from './several';

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
    found.push(...severalAt(at, clause, input).map((entity) => who(entity, 'several', chunk, input)));
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
  return joined || isReceived(article, input) || isHost(at, article, input) ? input.bodyOf(body.lemma) : undefined;
};

/** "Der Personalrat will mit dem Vorstand verhandeln": the body that meets another, or somebody. */
const isHost = (at: number, article: number, input: TellInput): boolean => {
  const clause = input.clauses.find(({ chunks }) => chunks.includes(at));
  const meets = clause?.chunks.some((i) => input.chunks[i]?.verb?.meeting?.frames.includes('meet'));
  const other = clause?.chunks.some(
    (i) => i !== at && input.grammar.withBefore.has(governorOf(i, input) ?? '') && isParty(i, input),
  );
  const subject = input.grammar.isSubjectArticle?.(wordAt(article, input)?.low ?? '') === true;
  return subject && meets === true && other === true && governorOf(at, input) === undefined && !hangs(article, input);
};

/** Somebody or a body, whom "mit" joins. */
const isParty = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  return (
    input.entityOf(chunk) !== undefined || (chunk.symbol === 'N' && input.named.words[chunk.from]?.body !== undefined)
  );
};

/** "der Vorsitzende der Kammer": in the genitive of a noun. */
const hangs = (article: number, { chunks }: TellInput): boolean => {
  const before = chunks[article - 1];
  return (
    before?.symbol === 'N' ||
    before?.office !== undefined ||
    before?.name !== undefined ||
    before?.meeting !== undefined
  );
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
  if (entity.type === 'Person' && (isFamily(at, input) || isMadeOffice(at, input))) return undefined;
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

/** "The board named Anna Weber chair": whom a body puts into office need not be there. */
const isMadeOffice = (at: number, { chunks, grammar, named }: TellInput): boolean => {
  if (!grammar.verbFirst) return false;
  const before = chunks.slice(Math.max(0, at - 4), at).findLast(({ office, symbol }) => !office && symbol !== 'the');
  const words = named.words.slice(before?.to, chunks[at]?.from);
  return before?.verb?.role?.kind === 'become' && !words.some(({ low }) => low === 'that'); // "confirmed that Minister Anna Weber would come"
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
  if (before?.symbol === ',' && input.chunks[at - 2]?.symbol === 'PLACE') return true; // "in Lausanne, Switzerland,"
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
export const isSubjectName = (at: number, input: TellInput): boolean => {
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
    if (!word || word.tags.has('auxiliaries') || !(word.cap || word.adjectiveOf || /^\p{Ll}+en$/u.test(word.text)))
      return false;
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
export const isGenitiveOf = (at: number, input: TellInput): boolean => {
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

export const unique = <T extends At & { readonly entity: LocalEntity }>(items: readonly T[]): readonly T[] => {
  const seen = new Set<LocalEntity>();
  return items.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
};
