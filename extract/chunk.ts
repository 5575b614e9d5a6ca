import type { Chunk, MeetingMention, NameMention, OfficePhrase } from './mention';
import type { NamedSentence } from './recognise/sentence';
import type { DateMention } from './temporal';
import type { VerbUse, Word } from './word';

/** What was found on a sentence, to be laid out in one row. */
export interface Findings {
  readonly named: NamedSentence;
  readonly offices: readonly OfficePhrase[];
  readonly meetings: readonly MeetingMention[];
  readonly dates: readonly DateMention[];
  /** The reading of the verb at a token, with its separated part taken into account. */
  readonly verbAt: (token: number) => VerbUse | undefined;
  /** A noun that tells somebody by what they are: "der 58-jährige Betriebswirt". */
  readonly describes?: (words: readonly Word[], token: number) => boolean;
}

/** Lays a sentence out as a row of chunks: mentions where there are some, single tokens elsewhere. */
export const chunksOf = (findings: Findings): readonly Chunk[] => {
  const { named, offices, meetings, dates } = findings;
  const starts = new Map<number, Chunk>();
  const taken = new Uint8Array(named.tokens.length);
  const put = (chunk: Chunk): void => {
    for (let at = chunk.from; at < chunk.to; at++) if (taken[at]) return;
    taken.fill(1, chunk.from, chunk.to);
    starts.set(chunk.from, chunk);
  };
  // "einst", "now" say when somebody held an office, and are no date
  // "der 58 Jahre alte Richter": an age within the words of an office is none either
  const isAge = ({ from, to, grain }: DateMention): boolean =>
    grain === 'duration' && offices.some((office) => from > office.from && to <= office.head);
  for (const date of dates)
    if (date.to > date.from && date.grain !== 'vague' && !isAge(date)) put(chunk('DATE', date, { date }));
  for (const office of offices) if (!isBody(office, named)) put(chunk(officeSymbol(office), office, { office }));
  for (const meeting of meetings) put(chunk('MEETING', meeting, { meeting }));
  for (const name of named.names) {
    const to = name.type === 'Person' ? withHome(named, withBracket(named, name, starts)) : name.to;
    // "Karl Huber (born 1 October 1963)": what stands in the bracket is no date of anything told here
    for (let at = name.to; at < to; at++) {
      const date = starts.get(at);
      if (date?.date && date.to <= to) {
        starts.delete(at);
        taken.fill(0, date.from, date.to);
      }
    }
    const from = name.type === 'Person' ? withTitles(named, name, taken) : name.from;
    put(chunk(nameSymbol(name), { from, to }, { name }));
  }
  const chunks: Chunk[] = [];
  for (let at = 0; at < named.tokens.length; ) {
    const found = starts.get(at) ?? single(named, at, findings.verbAt(at));
    const chunk =
      found.symbol === 'N' && findings.describes?.(named.words, at) ? withOrigin(found, named, starts) : found;
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
};

/** "der Aufsichtsrat", "der Stadtrat": a body, unless a person stands beside it. */
const isBody = (office: OfficePhrase, named: NamedSentence): boolean => {
  // "group leader" begins with the noun of a body; "council members" are that body
  const long = office.m.includes(' ') && office.number === 'sg';
  if (!office.word.ambiguous && !(named.words[office.head]?.body && !office.word.hyphen && !long)) return false;
  if (!office.article && office.targets.some((target) => target.how === 'complement')) return false; // "bis 2017 Landrat des Kreises"
  if (
    named.nameAt[office.to]?.type === 'Person' ||
    (named.tokens[office.to]?.text === ',' && named.nameAt[office.to + 1]?.type === 'Person')
  )
    return false;
  const before = named.tokens[office.from - 1]?.text;
  return !((before === ',' || before === '(') && named.nameAt[office.from - 2]?.type === 'Person') && before !== 'als';
};

const officeSymbol = (office: OfficePhrase): string =>
  office.special ? office.special.toUpperCase() : office.number === 'pl' ? 'OFFICES' : 'OFFICE';

const nameSymbol = (name: NameMention): string =>
  name.type === 'Person'
    ? 'PERSON'
    : name.type === 'Organisation'
      ? 'ORG'
      : name.type === 'Country'
        ? 'COUNTRY'
        : 'PLACE';

const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && !word.cap && (word.verbs.length > 0 || word.tags.has('auxiliaries'));

/** "Dr. Anna Weber": titles belong to the name behind them. */
const withTitles = (named: NamedSentence, name: NameMention, taken: Uint8Array): number => {
  const { words, tokens } = named;
  let from = name.from;
  for (;;) {
    const at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
    const style = from < name.from && /^(?:Very|Most|Right|Rt)$/.test(words[at]?.text ?? ''); // "the Very Revd Anna Weber"
    if (at < 0 || !(words[at]?.title || style) || words[at]?.given || taken[at] || taken[from - 1]) return from;
    from = at;
  }
};

/** "Thomas Berke aus Mülheim": where somebody is from belongs to the name. */
const withHome = ({ words, nameAt, tokens }: NamedSentence, to: number): number => {
  const place = words[to]?.low === 'aus' ? nameAt[to + 1] : undefined;
  return place?.type === 'Place' && place.from === to + 1 && tokens[place.to]?.text !== '(' ? place.to : to;
};

/** "der Betriebswirt aus Münster", "die Wienerin, 44,": where somebody told without a name is from, and the age, belong to the noun. */
const withOrigin = (chunk: Chunk, named: NamedSentence, starts: ReadonlyMap<number, Chunk>): Chunk => {
  const home = withHome(named, chunk.to);
  const age = Number(named.tokens[home + 1]?.text);
  const aged = named.tokens[home]?.text === ',' && age > 15 && age < 110 && named.tokens[home + 2]?.text === ',';
  const to = aged ? home + 2 : home;
  for (let at = home; at < to; at++) if (starts.has(at)) return { ...chunk, to: home };
  return { ...chunk, to };
};

/** "Karl Huber (CSU)", "Weber (r)", "Lang (74)": a short bracket or an age belongs to the name before it. */
const withBracket = (named: NamedSentence, name: NameMention, starts: ReadonlyMap<number, Chunk>): number => {
  const { tokens, words } = named;
  const age = Number(tokens[name.to + 1]?.text);
  if (tokens[name.to]?.text === ',' && age > 15 && age < 110 && /^[,.]$/.test(tokens[name.to + 2]?.text ?? ''))
    return isVerb(words[name.to + 3]) && tokens[name.to + 2]?.text === ',' ? name.to + 3 : name.to + 2; // "Karl Huber, 61, bis 2017 Landrat", "Lang, 38, ist Direktorin"
  if (tokens[name.to]?.text === ',' && /^[RDI]-\p{Lu}/u.test(tokens[name.to + 1]?.text ?? ''))
    return homeEnd(named, name.to + 1); // "Anna Weber, R-Ohio, who chairs"
  if (tokens[name.to]?.text !== '(') return name.to;
  const reach = /^(?:born|geboren|geb|b|died)$/.test(words[name.to + 1]?.low ?? '') ? 18 : 7;
  for (let at = name.to + 1; at < Math.min(tokens.length, name.to + reach); at++) {
    if (tokens[at]?.text === ')') return at + 1;
    if (words[at]?.office || starts.get(at)?.office || named.nameAt[at]?.type === 'Person') return name.to;
  }
  return name.to;
};

/** "R-Ohio", "D-El Paso", "R-Pa." */
const homeEnd = ({ tokens, nameAt }: NamedSentence, at: number): number => {
  const to = nameAt[at]?.to ?? at + 1;
  return tokens[to]?.text === '.' && tokens[to + 1] !== undefined ? to + 1 : to;
};

const single = (named: NamedSentence, at: number, verb: VerbUse | undefined): Chunk => {
  const word = named.words[at] as Word;
  const symbol = verb
    ? `v:${verb.role?.kind ?? 'meeting'}`
    : isDash(named, at)
      ? '–'
      : plainSymbol(word, named.tokens[at]?.kind ?? 'word');
  const noun = (word.cap || word.body) && !verb ? word : undefined;
  return chunk(symbol, { from: at, to: at + 1 }, { verb, noun });
};

/** All chunks have the same fields in the same order, whatever they hold: every later step looks at every chunk. */
const chunk = (symbol: string, { from, to }: Pick<Chunk, 'from' | 'to'>, what: Partial<Chunk>): Chunk => {
  const { name, office, meeting, date, verb, noun } = what;
  return { symbol, from, to, name, office, meeting, date, verb, noun };
};

/** "PARIS, 3 May - The ministers": a hyphen between blanks is a dash. */
const isDash = ({ tokens }: NamedSentence, at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;

/** Closed-class words and marks stand for themselves; other small words are `x`, other capitalised ones `N`. */
const plainSymbol = (word: Word, kind: string): string => {
  if (kind === 'number') return '#';
  if (kind === 'punct') return word.text === '–' || word.text === '—' ? '–' : word.text;
  if (word.tags.has('adverbs') && !KEPT_ADVERBS.has(word.low)) return 'x';
  if (word.tags.size > 0) return word.low;
  if (!word.cap && !word.body) return 'x'; // English writes its nouns of body small
  if (/^(?:haupt|zivil|neben|brot)beruf$/.test(word.low)) return 'N:job';
  return KEPT_NOUNS.has(word.low) ? `N:${word.low}` : 'N';
};

/** Nouns that tell an office: "unter Vorsitz von". */
const KEPT_NOUNS: ReadonlySet<string> = new Set([
  'vorsitz',
  'leitung',
  'führung',
  'spitze',
  'amt',
  'posten',
  'stelle',
  'nachfolge',
  'abschied',
  'rücktritt',
  'rückzug',
]);

/** Adverbs that rules ask for by name. */
const KEPT_ADVERBS: ReadonlySet<string> = new Set([
  'zu',
  'nicht',
  'mehr',
  'einst',
  'früher',
  'zuletzt',
  'zuvor',
  'bisher',
  'bislang',
  'ehemals',
  'ehedem',
  'vormals',
  'damals',
  'vorher',
  'lange',
  'noch',
  'dort',
  'hier',
  'formerly',
  'previously',
  'hitherto',
  'then',
  'once',
  'not',
  'there',
]);
