import type { Token } from '../token';
import type { Word } from '../word';
import { isAcronym } from '../words';
import { isDescriptor } from './descriptor';
import { isPossessive, withoutPossessive } from './possessive';
import { isNameLike } from './sentence';

/** A row of capitalised words that may be one name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** "London-based", "Saudi-led": made from a name, and none. */
const DERIVED = /[-‑](?:based|born|style|\p{Ll}{2,}(?:ed|ing))$/u;

/** "Founders Hall", "Governors Island". */
const SITE = /^(?:hall|house|island|street|avenue|park|square|room)$/;

interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/** Rows of capitalised words, "Bank of England" and "Pump and Valve Workers’ Union" in one piece. */
export const nameRuns = (line: Line): readonly NameRun[] => {
  const runs: NameRun[] = [];
  for (let at = 0; at < line.words.length; at++) {
    if (!startsName(line, at)) continue;
    const to = runEnd(line, at);
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
};

/** A word of a name; a creed is one in the name of a body alone: "Evangelical Lutheran Church", "Muslim Council". */
const isNamePart = (words: readonly Word[], at: number): boolean => {
  if (isNameLike(words[at])) return true;
  let end = at;
  while (words[end]?.cap && words[end]?.tags.has('creeds')) end++;
  while (end > at && end < at + 5 && isNameLike(words[end]) && !words[end]?.body) end++;
  return end > at && words[end]?.cap === true && words[end]?.body !== undefined;
};

/** "Conservative Glyn Prosser", "Labour MS Anna Weber": whose member somebody is, is no part of the name. */
const isPartisan = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || !(PARTISAN.test(word.low) || MEMBER.test(word.text)) || isPossessive(word.text)) return false;
  let end = at + 1;
  while (isNameLike(words[end]) && (PARTISAN.test(words[end]?.low ?? '') || MEMBER.test(words[end]?.text ?? ''))) end++;
  const rest = words.slice(end, end + 4);
  const length = rest.findIndex((one) => !isNameLike(one));
  const name = length < 0 ? rest : rest.slice(0, length);
  return name.length >= 2 && name.every((one) => one.given !== undefined || one.surname || !(one.noun || one.body));
};
/** Words for those who are of a party. */
export const PARTISAN =
  /^(?:conservative|labour|labor|tory|liberal|lib|dem|democrat|democratic|republican|green|independent|socialist|communist|unionist|nationalist|progressive|ulster|fine|gael|fianna|fáil|sinn|féin|plaid|cymru|snp|dup|bjp|anc)$/;
const MEMBER = /^(?:MP|MEP|MSP|MS|AM|TD|MLA|MLC|MNA|MPP)$/;

/** A word that opens a sentence says nothing by its capital, unless a second one follows it. */
const startsName = ({ tokens, words }: Line, at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !isNamePart(words, at) || word.title || word.marker || DERIVED.test(word.low)) return false;
  if (isPartisan(words, at) || isHeadlineVerb(word, next, words[at - 1]) || isDescriptor(words, at)) return false;
  if (word.low === 'canon' && next?.given) return false; // the clergyman, not the firm
  if (word.meeting && next?.low === 'of' && /^\d+(?:st|nd|rd|th)$/.test(words[at - 1]?.low ?? '')) return false; // "the 31st Congress of"
  // "American Society for Civil Aviation"; "German Institute" alone is found by its noun
  if (word.adjectiveOf)
    return (
      isNameLike(next) && (next?.body !== undefined ? joins({ tokens, words }, at + 2, at) : isLongBody(words, at))
    );
  if (word.office && !(isNameLike(next) && (next?.body || SITE.test(next?.low ?? ''))) && !isMembers(words, at))
    return false;
  const opens = at === 0 || /^[“”"‘„.!?:•|—–]$/u.test(tokens[at - 1]?.text ?? '');
  if (!opens || !word.noun) return true;
  if (word.body && joins({ tokens, words }, at + 1, at)) return true; // "Bureau of Land Management"
  if (isUnionOffice(words, at + 1)) return true;
  return next !== undefined && isNameLike(next) && !next.office && !next.adjectiveOf && !isPossessive(word.text);
};

/** "Unite general secretary Anna Weber", "Unison organiser Karl Huber": what unions have, in small letters before a name. */
export const isUnionOffice = (words: readonly Word[], at: number): boolean => {
  const head = /^(?:general|national|regional|assistant|deputy|branch|industrial|senior)$/.test(words[at]?.low ?? '')
    ? at + 1
    : at;
  return (
    /^(?:secretary|officer|organiser|president|leader|official)$/.test(words[head]?.text ?? '') &&
    isNameLike(words[head + 1])
  );
};

/** "Teachers and Lecturers Alliance": a body that is called by two kinds of its members. */
const isMembers = (words: readonly Word[], at: number): boolean =>
  words[at]?.office?.number === 'pl' &&
  /^(?:and|&)$/.test(words[at + 1]?.low ?? '') &&
  isNameLike(words[at + 2]) &&
  isNameLike(words[at + 3]) &&
  words.slice(at + 3, at + 6).some((word) => word.body !== undefined && isNameLike(word));

/** "Indian Coast Guard", "British Medical Association": an adjective of a country, one or two words, and a noun of body. */
const isLongBody = (words: readonly Word[], at: number): boolean => {
  const rest = words.slice(at + 1, at + 5);
  // "Polish Film Producers’ Guild"
  const isOffice = (one: Word): boolean => one.office !== undefined && !/s['’]$/u.test(one.text);
  const end = rest.findIndex((one) => !isNameLike(one) || isOffice(one) || one.given !== undefined);
  const named = end < 0 ? rest : rest.slice(0, end);
  return named.findIndex((one) => one.body !== undefined) > 0;
};

const runEnd = (line: Line, from: number): number => {
  const { tokens, words } = line;
  let at = from + 1;
  while (at < words.length) {
    const previous = words[at - 1] as Word;
    if (isPossessive(previous.text) && !ownsInsideName(previous, words[at], words[at - 2])) break;
    const word = words[at] as Word;
    if (isInitialDot(tokens, at)) at++;
    else if (
      /^(?:room|hall|gate|pier|terminal|suite|court|local|lodge|district)$/.test(previous.low) &&
      tokens[at]?.kind === 'number'
    )
      return at + 1;
    else if (
      isNamePart(words, at) &&
      tokens[at]?.spaced &&
      !isPartisan(words, at) &&
      !isTitleBefore(words, at) &&
      !DERIVED.test(word.low) &&
      !isHeadlineVerb(word, words[at + 1], words[at - 1]) &&
      !beginsPerson(line, at, from) &&
      !endsBefore(word, line, at, from)
    )
      at++;
    else if (joins(line, at, from)) at += words[at + 1]?.low === 'the' ? 3 : 2;
    else break;
  }
  return at;
};

/** "Utah State Sen. Anna Weber": a title, short or not, begins the name of a person. */
const isTitleBefore = (words: readonly Word[], at: number): boolean =>
  words[at]?.title === true && isNameLike(words[words[at + 1]?.text === '.' ? at + 2 : at + 1]);

const isInitialDot = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && /^(?:\p{Lu}|St|Mt|Ft)$/u.test(tokens[at - 1]?.text ?? '') && !tokens[at]?.spaced;

/** "Federal Reserve Janet Miller": a first name behind a body begins another name. */
const beginsPerson = ({ words }: Line, at: number, from: number): boolean =>
  (words[at]?.given !== undefined &&
    /^(?:for|of)$/.test(words[from - 1]?.low ?? '') &&
    words[from - 2]?.office !== undefined &&
    words[at - 1]?.noun !== undefined &&
    !words[at - 1]?.given) || // "Minister for Transport Anna Weber"
  (words[at]?.given !== undefined &&
    words[at - 1]?.body !== undefined &&
    !words.slice(at, at + 4).some((word) => word.body));

/** "Larkfield University | Board of Trustees": two bodies, of which the first has the second. */
const isOwnBoard = ({ words }: Line, at: number, from: number): boolean =>
  words[at]?.low === 'board' &&
  words[at + 1]?.low === 'of' &&
  /^(?:trustees|directors|governors|regents|visitors|managers)$/.test(words[at + 2]?.low ?? '') &&
  /^(?:university|school|hospital|foundation|culture|company|bank)$/.test(words[at - 1]?.body?.kind ?? '') &&
  at > from + 1;

/** "Larkfield President": an office ends the run before it. */
const endsBefore = (word: Word, line: Line, at: number, from: number): boolean =>
  isOwnBoard(line, at, from) ||
  ((word.office !== undefined || beginsOffice(word, line.words[at + 1])) &&
    !word.body &&
    !(word.surname && line.words[at - 1]?.given && at - from === 1) &&
    !isBodyName(line, from, at));

/** "Talbot College Names Anna Weber Provost": a headline that writes its verb large. */
const isHeadlineVerb = (word: Word, next: Word | undefined, before: Word | undefined): boolean =>
  next?.given !== undefined &&
  before?.given === undefined &&
  /^(?:names|appoints|elects|picks|hires|taps|selects|promotes|welcomes|fires|sacks)$/.test(word.low);

/** "Pakistan Prime Minister", "Siemens Vice President": the office is of two words. */
const beginsOffice = (word: Word, next: Word | undefined): boolean =>
  next?.office !== undefined &&
  isNameLike(next) &&
  !next.surname &&
  /^(?:prime|foreign|vice|managing|executive|deputy|interim|acting|assistant|home|finance|defence|defense)$/.test(
    word.low,
  );

/** "National Director Training Institute": an office inside the name of a body. */
const isBodyName = (line: Line, from: number, at: number): boolean =>
  line.words[at + 1]?.body !== undefined ||
  (line.words[at + 2]?.body !== undefined && isNameLike(line.words[at + 1]) && from < at);

/** "Workers’ Union", "People’s Party", but "Germany’s Nordbahn". */
const ownsInsideName = (word: Word, next: Word | undefined, before: Word | undefined): boolean =>
  (isNameLike(next) && (next?.body !== undefined || SITE.test(next?.low ?? '')) && SAINT.test(before?.text ?? '')) || // "Saint Stephen’s Church"
  (isNameLike(next) &&
    next?.body !== undefined &&
    /^(?:university|school|church)$/.test(next.body.kind) &&
    /^(?:king|queen|christ|trinity|emperor|prince|princess|bishop)$/u.test(withoutPossessive(word.low))) || // "King’s College"
  isOwner(word, next) ||
  isOfMembers(word, next);

/** "Prison Officers’ Association": a body of those whom it is called by. */
const isOfMembers = (word: Word, next: Word | undefined): boolean =>
  /s['’]$/u.test(word.text) &&
  word.noun !== undefined &&
  isNameLike(next) &&
  /^(?:association|union|club|foundation|sportsbody)$/.test(next?.body?.kind ?? '');

const SAINT = /^(?:St|Saint|Ste|\.)$/;

const isOwner = (word: Word, next: Word | undefined): boolean =>
  isNameLike(next) &&
  word.noun !== undefined &&
  /^(?:people|women|men|children|workers|teachers|farmers|players|employers|students|doctors|nurses|drivers|veterans|lawyers|writers|authors|directors|miners|pilots|tenants|residents|citizens|king|queen|magistrates|painters|supporters|fans|users|passengers|patients|growers|producers|traders|parents|owners|journalists|musicians|actors)$/u.test(
    withoutPossessive(word.low),
  );

/** A small word inside a name: "of" and "for" after a body, "and" between two of its parts, particles, "&". */
const joins = (line: Line, at: number, from: number): boolean => {
  const { tokens, words } = line;
  const low = words[at]?.low ?? '';
  const next = words[at + 1];
  const after = low === 'of' || low === 'for' ? (next?.low === 'the' ? words[at + 2] : next) : next;
  if (!after || !isNameLike(after) || after.title) return false;
  if (low === '&')
    return !after.office && !words[at - 1]?.office && !/^(?:board|council)$/.test(words[at - 1]?.low ?? '');
  if (low === 'of' || low === 'for' || low === 'on')
    return (
      hasBody(words, from, at) &&
      (!after.given || after.noun !== undefined) && // "of Land Management"
      (!words.slice(from, at).some((word) => word.low === low) || isWholeBody(low, words[at - 1])) &&
      (low === 'on' || !namesItself(line, at, from)) &&
      (low !== 'on' || /^(?:committee|commission|council)$/.test(words[at - 1]?.low ?? ''))
    );
  // "Lutheran Church in America", not "Grace Church in Durham"
  if (low === 'in')
    return (
      /^(?:church|synod)$/.test(words[at - 1]?.low ?? '') &&
      (LAND.test(next?.low ?? '') || words.slice(from, at).some((word) => word.tags.has('creeds')))
    );
  if (low === 'and') return joinsTwoParts(line, at, from);
  if (PARTICLE.test(low)) return at - from === 1 && words[from]?.noun === undefined && tokens[at]?.spaced === true;
  return false;
};

const LAND = /^(?:america|wales|england|scotland|ireland|canada|germany|austria|africa|australia|india|japan)$/;

/** "General Assembly of the Church of Scotland": these bodies are named by what follows. */
const isWholeBody = (low: string, before: Word | undefined): boolean =>
  low === 'of' && /^(?:church|university|bank|house|republic)$/.test(before?.low ?? '');

/** "Board of Trustees of Larkfield University": what follows is a body by itself. */
const namesItself = ({ words }: Line, at: number, from: number): boolean => {
  if (words.slice(from, at).some((word) => word.low === 'of')) return !isWholeBody('of', words[at - 1]);
  if (
    /^(?:bureau|office|ministry|department|directorate|directorate-general|institute|association|union|society|federation|league|friends)$/.test(
      words[at - 1]?.low ?? '',
    )
  )
    return false; // "Bureau of Water Management"
  const start = words[at + 1]?.low === 'the' ? at + 2 : at + 1;
  if (words[at - 1]?.low === 'board') return start > at + 1;
  let end = start;
  while (isNameLike(words[end]) && end < at + 6) end++;
  return (
    end - start > 1 &&
    words[end - 1]?.body !== undefined &&
    words[at + 1]?.low !== 'the' &&
    words[end - 1]?.body?.kind !== 'country'
  );
};

const PARTICLE = /^(?:de|du|del|della|di|da|dos|van|von|der|den|ter|bin|ibn|al|el|le|la|af|zu)$/;

const hasBody = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word.body !== undefined);

/** "Organization for Security and Cooperation": behind "of" and "for"; "Pump and Valve Workers’ Union": before a body. */
const joinsTwoParts = ({ words }: Line, at: number, from: number): boolean => {
  const before = words.slice(from, at);
  if (before.some((word) => word.low === 'of' || word.low === 'for'))
    return words[at + 1]?.noun !== undefined && !words[at + 1]?.given;
  const bare = before.length === 1 && words[at - 2]?.low === 'the'; // "the University and College Union"
  if (
    before.at(-1)?.noun === undefined ||
    before.some((word) => (word.body && !bare && word.low !== 'health') || word.given)
  )
    return false;
  let end = at + 1;
  while (isNameLike(words[end])) end++;
  return words.slice(at + 1, end).some((word) => word.body !== undefined) && words[at + 1]?.noun !== undefined;
};

/** A headline in capitals, or one that capitalises every longer word: its capitals say nothing. */
export const isTitleCase = (line: Line): boolean => {
  // "Minutes of the Annual General Meeting of Hartley Residents’ Association": a label, and what it is of
  if (/^(?:Minutes|Notes|Agenda|Notice|Report)$/.test(line.tokens[0]?.text ?? '') && line.words[1]?.low === 'of')
    return false;
  if (
    /^[.!?]$/.test(line.tokens.at(-1)?.text ?? '') &&
    !line.words.every((word) => !/\p{L}/u.test(word.text) || isAcronym(word.text))
  )
    return false;
  const long = line.words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  if (long.length < 4)
    return (
      line.words.length > 2 &&
      line.words.filter((word) => /\p{L}/u.test(word.text)).every((word) => isAcronym(word.text))
    );
  return (
    long.filter((word) => word.cap).length / long.length > 0.75 &&
    long.filter((word) => word.cap && word.noun).length >= 3
  );
};
