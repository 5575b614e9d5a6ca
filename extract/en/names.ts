import type { NameEntry } from '../lists/names';
import type { NameMention } from '../mention';
import { fullNames, type PeopleInput, textBetween } from '../recognise/people';
import type { NameLabel, NameSpan, NameTagger } from '../tagger';
import type { Token } from '../token';
import type { Word } from '../word';
import { isAcronym } from '../words';
import { isTitleCase, isUnionOffice, type NameRun, nameRuns, PARTISAN } from './name-runs';
import { isPossessive } from './possessive';
import { isDeterminer, isNameLike, isPlain } from './sentence';

/** What the lists know a word as. */
type Lookup = (text: string) => NameEntry | undefined;

/** Where a name is a place by its own last word: "Downing Street", "Mansion House". */
const SITES =
  /^(?:street|avenue|road|square|lane|boulevard|island|islands|river|lake|bay|valley|mountain|mountains|airport|hotel|hall|palace|room|stadium|arena|park|bridge|station|castle|tower|coast|peninsula|beach|harbour|harbor|hills|gardens|plaza)$/;
const PLACE_BEFORE = /^(?:in|near|outside|around|across)$/;
const SPEECH =
  /^(?:said|says|told|added|replied|wrote|argued|insisted|warned|announced|asked|explained|admitted|claimed|retorted|quipped|recalled|called|described|denied|declined|resigned|apologised|apologized)$/;

/** A stand-in for a trained tagger: capitals, what a name is made of, and what stands beside it. */
export const englishTagger = (word: (text: string) => Word, known: Lookup): NameTagger => {
  let last: { readonly tokens: readonly Token[]; readonly spans: readonly NameSpan[] } | undefined;
  return {
    tag: (tokens) => {
      if (last?.tokens !== tokens) last = { tokens, spans: tagged(tokens, word, known) };
      return last.spans;
    },
  };
};

const tagged = (tokens: readonly Token[], word: (text: string) => Word, known: Lookup): readonly NameSpan[] => {
  const line = { tokens, words: tokens.map((token) => word(token.text)) };
  const heading = headingBody(line);
  if (heading) return [heading];
  if (isTitleCase(line)) return [];
  const byline = tokens[0]?.text === 'By' && tokens.length < 13 && tokens.at(-1)?.text !== '.';
  return nameRuns(line).flatMap((run) => {
    const type = labelOf(run, line, known);
    if (!type || (byline && type === 'Organisation')) return []; // "By Staff Reporter"
    const long = run.to - run.from > 1;
    return [
      {
        ...run,
        type,
        whole: long && (type === 'Organisation' || line.words[run.to - 1]?.low === 'house'),
        kind: kindOf(run, type, line, word),
      },
    ];
  });
};

/** "HARTLEY PARISH COUNCIL", "CITY OF WARRAMBOOL": a line in capitals that is all the name of a town’s council. */
const headingBody = ({ tokens, words }: Line): NameSpan | undefined => {
  const text = tokens.map((token) => token.text).join(' ');
  const own = words.filter((word) => !COUNCIL_WORD.test(word.low));
  if (!COUNCIL_LINE.test(text) || own.length > 3 || own.some((word) => word.noun !== undefined)) return undefined;
  return { from: 0, to: tokens.length, type: 'Organisation', whole: true, kind: 'council' };
};
const COUNCIL_LINE =
  /^(?:(?:RURAL )?(?:CITY|TOWN|BOROUGH|SHIRE|COUNTY|VILLAGE|TOWNSHIP) OF [\p{Lu}’' -]+|[\p{Lu}’'. -]+ (?:PARISH|TOWN|CITY|BOROUGH|DISTRICT|COUNTY|COMMUNITY|SHIRE|REGIONAL|VILLAGE) COUNCIL)$/u;
const COUNCIL_WORD =
  /^(?:rural|city|town|borough|shire|county|village|township|parish|district|community|regional|council|of|and|st)$/;

/** Full names of people outside the names of bodies: "Carrick Asset Management" is nobody. */
export const englishPeople =
  (tagger: NameTagger) =>
  (input: PeopleInput): readonly NameMention[] => {
    const spans = tagger.tag(input.tokens);
    const bodies = spans.filter((span) => span.type !== 'Person' && span.to - span.from > 1);
    const known = (at: number): number => {
      // "Roman Catholic", "Anna Monday", but "Theresa May"
      const named =
        (input.words[at]?.text === 'May' && input.words[at - 1]?.given) || isWill(input.words, at, input.tokens);
      if ((input.words[at]?.tags.size ?? 0) > 0 && !named) return at + 2;
      if (bodies.some((span) => span.from < at && at < span.to)) return at + 2; // "Mount Allison College"
      const end = Math.max(input.knownEnd(at), bodies.find((span) => span.from === at)?.to ?? 0);
      return end === at + 1 && input.words[at]?.surname ? 0 : end; // "Luis Ferreira Pinto": Pinto is a town as well
    };
    const whole = new Map(spans.filter((span) => span.type === 'Person').map((span) => [span.from, span.to]));
    const isInside = (name: NameMention): boolean =>
      spans.some((span) => span.type === 'Person' && span.from < name.from && name.from < span.to);
    // "Pham Minh Chinh": Minh is no beginning
    const found = fullNames({ ...input, knownEnd: known }).filter((name) => !isInside(name));
    return found.map((name) => {
      const to = whole.get(name.from) ?? 0;
      return to > name.to ? { ...name, to, name: textBetween(input.tokens, name.from, to) } : name;
    });
  };

/** "banker Will Stroud": inside a sentence the verb is written small. */
const isWill = (words: readonly Word[], at: number, tokens: readonly Token[]): boolean =>
  at > 0 &&
  words[at]?.text === 'Will' &&
  isNameLike(words[at + 1]) &&
  !words[at + 1]?.body &&
  !/^[.!?:“"‘]$/u.test(tokens[at - 1]?.text ?? '');

interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

const labelOf = (run: NameRun, line: Line, known: Lookup): NameLabel | undefined => {
  const { words } = line;
  const inside = words.slice(run.from, run.to);
  const last = inside.at(-1) as Word;
  const bodyAt = inside.findLastIndex((word) => word.body !== undefined);
  const first = inside[0] as Word;
  if (/^(?:city|town|village|borough|port)$/.test(words[run.from - 2]?.low ?? '') && words[run.from - 1]?.low === 'of')
    return 'Place';
  if (isField(run, line)) return undefined;
  if (/^(?:african|american|asian|european)$/.test(last.low) && isPlain(words[run.to])) return undefined; // "Southern African leaders"
  if (saidToBe(run, line) && !first.given && !known(first.text)) return 'Organisation';
  if (inside.length === 1) return singleLabel(run, line, known);
  // "the Annual Meeting of the Parish Council" is no body, the "Yearly Meeting" of Quakers is
  if (
    /^meetings?$/.test(last.low) &&
    /^(?:annual|general|ordinary|special|extraordinary|monthly|quarterly|regular|council)$/.test(
      inside.at(-2)?.low ?? '',
    )
  )
    return undefined;
  if (inside.every((word) => PARTISAN.test(word.low))) return undefined; // "Lib Dem councillor"
  if (/^(?:republicans?|democrats?|conservatives?|liberals?|tory|tories)$/.test(last.low)) return undefined; // "Utah Republican Anna Weber"
  // "Provost Miriam Castle"
  const called = inside.length === 2 && first.given && (afterOffice(run, line) || beforePersonWords(run, line));
  if (called && SITES.test(last.low)) return 'Person';
  if (SITES.test(last.low) || (/^\d+$/.test(last.text) && SITES.test(inside.at(-2)?.low ?? ''))) return 'Place';
  if (isDateline(run, line)) return 'Place';
  if (last.low === 'house' && words[run.from - 1]?.low === 'at') return 'Place'; // "at Lancaster House"
  const governed = /^(?:of|at|in)$/.test(words[run.from - 1]?.low ?? ''); // "rector of Grace Church"
  const surname =
    inside.length === 2 &&
    first.given &&
    last.surname &&
    SURNAME_BODIES.test(last.low) &&
    !(governed && last.low === 'church');
  if (bodyAt > 0 && !surname) return 'Organisation';
  if (bodyAt === 0 && inside.some((word) => word.low === 'of' || word.low === 'for')) return 'Organisation';
  if (inside.some((word) => /^(?:of|for|and|&)$/.test(word.low))) return 'Organisation';
  // "J. Thomas Rhine"
  if (/^\p{Lu}$/u.test(first.text) && inside[1]?.text === '.' && !last.body)
    return inside.length < 6 ? 'Person' : undefined;
  // "the Adelaide Thunderbirds"
  if (words[run.from - 1]?.low === 'the' && isTeam(inside)) return 'Organisation';
  if (first.given) return isWholeName(inside) ? 'Person' : undefined;
  if (known(first.text)?.type === 'Organisation') return 'Organisation'; // "Microsoft Encarta"
  if (isBeforeRegion(run, line, known)) return 'Place';
  // "Montana Tech vice chancellor Anna Weber"
  const site = known(first.text)?.type;
  const personal = (last.surname || last.given) && !/^(?:tech|poly|state|central)$/.test(last.low);
  if ((site === 'Country' || site === 'Place') && !personal && isPlain(words[run.to]) && isOfficeSoon(words, run.to))
    return 'Organisation';
  return pairLabel(run, line);
};

/** "Director for Maritime Affairs", "head of Corporate Communications": capitals on what somebody looks after. */
const isField = ({ from, to }: NameRun, { words }: Line): boolean =>
  to > from + 1 &&
  /^(?:of|for)$/.test(words[from - 1]?.low ?? '') &&
  /^(?:director|head|manager|officer|vice-president|president)$/.test(words[from - 2]?.low ?? '') &&
  /^(?:affairs|resources|development|relations|operations|communications|planning|policy|governance|infrastructure|strategy|finance|marketing|sales|engagement|delivery)$/.test(
    words[to - 1]?.low ?? '',
  ) &&
  words.slice(from, to).every((word) => !word.body || word === words[to - 1]);

/** "steel firm Brenwick", "the aid charity Wellspring Africa", "the operator, Swanline, said": a small noun says what is named. */
const saidToBe = ({ from, to }: NameRun, { words }: Line): string | undefined => {
  const apposed = words[from - 1]?.text === ',' && /^[,.]$/.test(words[to]?.text ?? '');
  const at = apposed ? from - 2 : from - 1;
  const noun = words[at];
  if (!noun || !isPlain(noun) || !noun.body?.nickname || isPossessive(noun.text) || words[to - 1]?.office)
    return undefined;
  // "hedge fund Ravensgate" holds shares of others; "the group Answers for the West" is not read whole
  if (noun.low === 'fund' || /^(?:for|of|against|and|&)$/.test(words[to]?.low ?? '')) return undefined;
  const defined = words.slice(Math.max(0, at - 3), at).some(isDeterminer);
  return (defined || !apposed) && CALLED.test(noun.body.kind) ? noun.body.kind : undefined;
};
const CALLED = /^(?:company|bank|ngo|union|festival|media|foundation|association)$/;

/** "Outeniqua Civils, whose sole director is": who has a director is a firm. */
const hasDirector = ({ to }: NameRun, { words }: Line): boolean =>
  words[to]?.text === ',' &&
  words[to + 1]?.low === 'whose' &&
  words
    .slice(to + 2, to + 5)
    .some(({ low }) => /^(?:chairman|chairwoman|chair|chief|director|managing|founder|ceo|board)$/.test(low));

/** "Adelaide Thunderbirds", "Charlotte Hornets": many of a kind, behind a town that is a first name as well. */
const isTeam = (inside: readonly Word[]): boolean =>
  inside.length === 2 && /[^s]s$/u.test(inside[1]?.low ?? '') && !inside[1]?.surname && !inside[1]?.given;

/** Nouns of body that people are called by: "Tom Church". */
const SURNAME_BODIES =
  /^(?:church|house|lodge|court|temple|abbey|banks|parish|ward|field|press|post|state|major|force|chambers|bench|farm|hall|bishop|store)$/;

/** "PORT DELANEY — A divided council": capitals at the head, and a dash. */
const isDateline = (run: NameRun, { tokens, words }: Line): boolean =>
  run.from === 0 &&
  /^[—–(,]$/u.test(tokens[run.to]?.text ?? '') &&
  words.slice(0, run.to).every((word) => isAcronym(word.text));

const kindOf = (run: NameRun, type: NameLabel, line: Line, wordOf: (text: string) => Word): string | undefined => {
  const { words } = line;
  if (type === 'Organisation') {
    const kind =
      saidToBe(run, line) ??
      headKind(words.slice(run.from, run.to), wordOf) ??
      (actsAsMany(run, line) || isTeam(words.slice(run.from, run.to)) ? 'club' : 'company');
    // "Teachers and Lecturers Alliance"
    return kind === 'alliance' && words.slice(run.from, run.to).some(({ office }) => office?.number === 'pl')
      ? 'union'
      : kind;
  }
  return type === 'Place' && SITES.test(words[run.to - 1]?.low ?? '') ? 'site' : undefined;
};

/** Words that say only that it is a firm. */
const FORMS = /^(?:group|holdings?|company|limited|ltd|plc|inc|corp|corporation|co|ag|gmbh|sa|nv|llc|llp)$/;

/** "Illinois State Board of Education" is a board, "Severnside University Health Board" a health board. */
const headKind = (inside: readonly Word[], wordOf: (text: string) => Word): string | undefined => {
  const joint = inside.findIndex((word, i) => i > 0 && /^(?:of|for|on|in|and|&)$/.test(word.low));
  const own = joint < 0 ? inside : inside.slice(0, joint);
  // "Forth Banking Group" is a bank
  const telling = own.findLastIndex((word) => word.body !== undefined && !FORMS.test(word.low));
  const head = telling < 0 ? own.findLastIndex((word) => word.body !== undefined) : telling;
  const at = head < 0 ? inside.findLastIndex((word) => word.body !== undefined) : head;
  const pair = at > 0 ? wordOf(`${inside[at - 1]?.low} ${inside[at]?.low}`).body : undefined;
  return (pair ?? inside[at]?.body)?.kind;
};

/** "Arthur Lehman Goodhart": a first name, and nothing behind it that is an ordinary word. */
const isWholeName = (inside: readonly Word[]): boolean =>
  inside.length > 2 &&
  inside.length < 5 &&
  inside.slice(1).every((word) => (!word.noun || word.surname || word.given) && !word.office && !isAcronym(word.text));

/** "Grosse Pointe, Michigan": a name before the name of a state. */
const isBeforeRegion = (run: NameRun, { words }: Line, known: Lookup): boolean => {
  const next = words[run.to + 1]?.text ?? '';
  const region = words[run.to]?.text === ',' && !isPossessive(next) ? known(next) : undefined;
  return region?.type === 'Country';
};

/** Two words and more without a body or a first name among them. */
const pairLabel = (run: NameRun, line: Line): NameLabel => {
  const { words } = line;
  const inside = words.slice(run.from, run.to);
  const before = words[run.from - 1];
  const ordinary = inside.some((word) => word.noun !== undefined && !word.surname && !word.given);
  const plain = inside.every((word) => word.noun !== undefined && !word.given); // "Chief Mechanical Engineer"
  // "Their boss, Premiership Rugby chief executive Anna Weber"
  if (hasDirector(run, line)) return 'Organisation';
  if (ordinary && COMPANY_NEXT.test(words[run.to]?.low ?? '') && before?.text === ',') return 'Organisation';
  // "deputy head of Ysgol Bro Llan"
  if (/^(?:of|at)$/.test(before?.low ?? '') && LED.test(words[run.from - 2]?.low ?? '')) return 'Organisation';
  if ((afterOffice(run, line) && !plain) || (!ordinary && beforePersonWords(run, line))) return 'Person';
  if (!ordinary && (actsAsMany(run, line) || beforeBodyWords(run, line))) return 'Organisation';
  // "Piers Holloway, founder of the fund": a first name that is a word as well
  if (inside.length === 2 && inside[1]?.surname && !inside[1].body && beforePersonWords(run, line)) return 'Person';
  // "by DANNY MEARS"
  if (before?.low === 'by' && inside.length === 2 && inside.every((word) => isAcronym(word.text) && !word.body))
    return 'Person';
  // "By Carys Penhallow"
  if (before?.text === 'By' && inside.length === 2 && !inside[1]?.noun) return 'Person';
  if (PLACE_BEFORE.test(before?.low ?? '')) return 'Place';
  if (inside.some((word) => word.noun !== undefined && !word.surname) || isDeterminer(before)) return 'Organisation';
  if (inside.some((word) => isAcronym(word.text) && word.text.length > 2)) return 'Organisation';
  return inside.length <= 3 && !/^(?:at|of|from)$/.test(before?.low ?? '') ? 'Person' : 'Organisation';
};

/** Offices that are of a body, never of a person. */
const LED =
  /^(?:head|director|president|chairman|chairwoman|chair|manager|executive|principal|headteacher|captain|coach|founder|treasurer|rector|dean)$/;

/** "Ponty Vale are looking": a club or a firm takes a plural verb in Britain. */
const actsAsMany = ({ from, to }: NameRun, { words }: Line): boolean =>
  /^(?:are|were|have)$/.test(words[to]?.low ?? '') && !/^(?:and|or|,)$/.test(words[from - 1]?.low ?? '');

/** "Halden Marine, the Birkenhead tug operator,": what follows is a noun of body. */
const beforeBodyWords = ({ to }: NameRun, { words }: Line): boolean => {
  if (words[to]?.text !== ',' || !isDeterminer(words[to + 1])) return false;
  const end = words
    .slice(to + 2, to + 8)
    .findIndex(({ text, low }) => /^[,.;]$/.test(text) || /^(?:which|that|based|behind|with)$/.test(low));
  const head = end < 1 ? undefined : words[to + 1 + end];
  return head?.body?.nickname === true && !head.cap;
};

/** Acronyms that are words: "an NGO", "on TV". */
const GENERAL =
  /^(?:FTSE|DAX|CAC|IBEX|SMI|NGO|NGOs|TV|GDP|DNA|RNA|AIDS|HIV|COVID|IT|PR|HR|AGM|EGM|IPO|VAT|PC|CD|DVD|RV|ID|VIP|DJ|MC|FAQ|PDF|USB|GPS|AI|CPA|MBA|PhD|BA|MA|MD|RN|VP|SVP|EVP|AD|BC|OK|QC|KC|PM|FM|II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XVI)$/;

/** Words behind a name that make it a company: "Brennick shares". */
const COMPANY_NEXT =
  /^(?:shares|stock|shareholders|investors|executives|employees|workers|plant|factory|board|chairman|chief|ceo|spokesman|spokeswoman|spokesperson|director|directors|boss|founder|president|manager|coach|captain|leader|secretary)$/;

/** "vice chancellor Anna Weber": an office in small letters before a name. */
const isOfficeSoon = (words: readonly Word[], at: number): boolean => {
  const end = words.slice(at, at + 4).findIndex((word) => word.cap);
  return end > 0 && PERSON_NOUN.test(words[at + end - 1]?.low ?? '');
};

const singleLabel = (run: NameRun, { tokens, words }: Line, known: Lookup): NameLabel | undefined => {
  const word = words[run.from] as Word;
  const before = words[run.from - 1];
  const entry = known(word.text);
  // "Unite general secretary Anna Weber": a listed union that is an ordinary word as well
  if (entry?.kind === 'union' && isUnionOffice(words, run.to)) return 'Organisation';
  if (entry) return singleKnown(entry, word, isDeterminer(before));
  if (hasDirector(run, { tokens, words }) && !word.noun && !word.given) return 'Organisation';
  if (GENERAL.test(word.text)) return undefined;
  if (/^[A-Z]{2}$/.test(word.text) && before?.text === ',') return undefined; // "Austin, TX"
  if (run.from < 5 && before?.text === '(' && words[run.to]?.text === ')') return undefined; // "LAUSANNE (AP) —"
  if (/^\p{Lu}[\p{Lu}\p{N}&]{1,6}(?:['’]s)?$/u.test(word.text)) return 'Organisation';
  if (word.given || word.noun || run.from === 0) return undefined;
  if (word.surname) return undefined;
  if (isPossessive(before?.text ?? '') && known(before?.text ?? '')) return 'Organisation'; // "Germany’s Nordbahn"
  if (COMPANY_NEXT.test(words[run.to]?.low ?? '')) return 'Organisation';
  if (PLACE_BEFORE.test(before?.low ?? '') && !isPossessive(word.text) && word.text.length > 3) return 'Place'; // "a hotel in Maumee"
  return isPossessive(word.text) && isPlain(words[run.to]) && tokens[run.from]?.spaced ? 'Organisation' : undefined;
};

/** A listed name that is also something else: an acronym is meant as one, a town as a town unless it is a word or a first name. */
const singleKnown = (entry: NameEntry, word: Word, defined: boolean): NameLabel | undefined => {
  if (entry.type === 'Organisation' && isPossessive(word.text)) return 'Organisation'; // "Unison’s regional secretary"
  if (isAcronym(word.text.replace(/['’]s$/u, ''))) return entry.type === 'Organisation' ? 'Organisation' : undefined;
  return entry.type === 'Place' && !word.given && !word.noun && (!word.surname || defined) ? 'Place' : undefined;
};

/** "minister Mohamed Abdel Aty", "spokesman Fu Ying": a person noun in small letters or large stands before. */
const afterOffice = (run: NameRun, { words }: Line): boolean => {
  const before = words[run.from - 1];
  const noun = before?.text === ',' ? words[run.from - 2] : before;
  return noun !== undefined && (noun.office !== undefined || PERSON_NOUN.test(noun.low));
};
const PERSON_NOUN =
  /(?:minister|president|secretary|chancellor|governor|mayor|senator|chairman|chairwoman|chair|spokesman|spokeswoman|director|leader|chief|executive|ambassador|envoy|mp|ceo|commissioner|manager|coach|judge|premier|officer|head|boss|dean|provost|treasurer|general|successor|predecessor|counterpart|deputy|founder|economist|analyst|lawyer|professor|councillor|councilman|councilwoman|solicitor|attorney|barrister|captain|bishop|rector|vicar|rapporteur|registrar|clerk|superintendent|supervisor|inspector|constable|sheriff|marshal|prosecutor|advocate|conductor|composer|author|writer|actor|actress|striker|midfielder|defender|goalkeeper|winger|forward|mediator|negotiator|editor|reporter|correspondent|columnist|presenter|producer|organiser|organizer|activist|campaigner|teacher|student|nurse|doctor|surgeon|pastor|priest|engineer|commissioner|delegate|organist|physicist|historian|widow|wife|husband|daughter|son|brother|sister|father|mother)$/;

/** ", 74," · ", who" · ", the chairman" · "said": what follows a person. */
const beforePersonWords = (run: NameRun, { tokens, words }: Line): boolean => {
  const next = words[run.to];
  if (!next) return false;
  if (SPEECH.test(next.low)) return true;
  if (next.text !== ',') return false;
  const second = words[run.to + 1];
  if (second?.low === 'who' || second?.low === 'whose') return true;
  if (tokens[run.to + 1]?.kind === 'number' && /^\d\d$/.test(second?.text ?? '') && words[run.to + 2]?.text === ',')
    return true;
  return words
    .slice(run.to + 1, run.to + 7)
    .some((word, i, all) => PERSON_NOUN.test(word.low) && all.slice(0, i).every((one) => one.text !== ','));
};
