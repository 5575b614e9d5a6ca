import type { NameEntry } from '../lists/names';
import type { MeetingGrammar, Tense } from '../meetings/grammar';
import type { NameMention } from '../mention';
import { wordSet } from '../words';

/** "Present: …", "Venue: …" in minutes. */
const LABELS: ReadonlyMap<string, 'people' | 'place' | 'date'> = new Map([
  ...['present', 'attending', 'attendees', 'participants', 'chair', 'guest', 'guests'].map(
    (word) => [word, 'people'] as const,
  ),
  ...['venue', 'place', 'location'].map((word) => [word, 'place'] as const),
  ...['date', 'time'].map((word) => [word, 'date'] as const),
]);

/** How English tells meetings. `known` finds the name that a part of a compound stands for. */
export const englishMeetings = (known: (form: string) => NameMention | undefined): MeetingGrammar => ({
  placeBefore: wordSet('in at near outside inside'),
  sitsBefore: new Set(),
  goalBefore: wordSet('to into'),
  withBefore: wordSet('with between alongside'),
  asideBefore: wordSet(
    'about over against for despite without after since from under before behind through via per than like among amid of including according regarding concerning off by until during to',
  ),
  topicBefore: new Set(['about', 'over', 'for', 'against', 'on']),
  agentBefore: wordSet('by'),
  atBefore: new Set<string>(),
  isTerm: (word) => /^(?:season|budget|term)$/.test(word),
  isGenitiveArticle: () => false,
  isPluralArticle: () => false,
  overBefore: wordSet('over'),
  plannedBefore: wordSet('for'),
  isSubjectless: (lemma) => /^(?:take place|begin|start|end)/.test(lemma),
  isGoalArticle: () => false,
  isAudience: (word, before, earlier) =>
    AUDIENCE.test(word) &&
    (TELLS.test(before) || (/^(?:the|fellow|his|her|their)$/.test(before) && TELLS.test(earlier ?? ''))),
  isHearer: (word) =>
    /^(?:mps|msps|mss|tds|meps|mlas|peers|lawmakers|legislators|senators|committee|inquiry|tribunal)$/.test(word),
  isElectorate: (word) =>
    /^(?:trustee|director|governor|regent|councillor|councilor|commissioner|supervisor|shareholder|stockholder|member|delegate|bishop)s?$/.test(
      word,
    ),
  isTelling: (word) => TELLS.test(word),
  isDecision: (word) => DECIDES.test(word),
  isThing: (word) => word === 'that' || word === 'which',
  isMoved: (word, next) =>
    /^(?:postponed|moved|rescheduled|deferred|pushed)$/.test(word) ||
    (/^(?:put|brought)$/.test(word) && /^(?:back|off|forward)$/.test(next ?? '')),
  isPhase: (word) =>
    /^(?:margins|sidelines|fringes|end|start|beginning|close|opening|eve|day|side|conclusion)$/.test(word),
  isDenied: (row) =>
    !` ${row.join(' ')} `.includes(' will not take place ') &&
    row.some((word) => /^(?:take|happen|held|planned|scheduled|was|were)$/.test(word)),
  isSpokesperson: (noun) => /(?:spokes(?:man|woman|person)|analyst|strategist|economist|commentator)$/.test(noun),
  isAddress: (word) => /^(?:speech|address|remarks|report|sermon|presentation|message|welcome)$/.test(word),
  opensSaid: (word) => word === 'that',
  isReporting: (verb) => verb === 'heard' || verb === 'agreed' || SAYING.test(verb) || TELLS.test(verb),
  isSetFor: (word) => /^(?:scheduled|planned|set|fixed|slated|booked|due)$/.test(word),
  isNaming: (verb) => /^(?:call|describe|label|brand|dub)$/.test(verb),
  isHostNoun: (word) => /^(?:hosts?|moderator|compère|emcee|toastmaster)$/.test(word),
  isSaying: (word) => SAYING.test(word),
  isElsewhere: (row) => row.some((word) => ELSEWHERE.test(word)),
  isInHall: (row) => IN_HALL.test(` ${row.join(' ')} `),
  isElsewhen: (word) => /^(?:afterwards|afterward|earlier|later|beforehand)$/.test(word),
  isAway: (row) => row.includes('absent') || row.includes('regrets') || (row.includes('no') && row.includes('longer')),
  isThere: (word) => word === 'there' || word === 'here' || word === 'where',
  isPassive: (word) => /^(?:is|are|was|were|been|be|being)$/.test(word),
  isFacing: (before, preposition) => before === 'across' && preposition === 'from',
  opensClause: (word) => /^(?:when|once|while|because|whether|if)$/.test(word),
  isGuest: (noun) => /^(?:delegates|guests|visitors|participants|attendees)$/.test(noun),
  isWhen: (word) => word === 'when',
  isApproach: (to, verb) =>
    to === 'to' &&
    /^(?:ask|brief|lobby|urge|press|petition|persuade|sound|reassure|consult|question|thank|tell|face|confront|court|woo)$/.test(
      verb,
    ),
  isTownNoun: (noun, of) =>
    /^(?:of|,)$/.test(of) && /^(?:town|city|village|suburb|port|resort|capital|hamlet|borough)$/.test(noun),
  isEnvoy: (noun) =>
    /^(?:representative|delegate|envoy|negotiator|official|banker|diplomat|executive|lawyer)$/.test(noun),
  insideBefore: wordSet('in at during'),
  toBefore: wordSet('to for'),
  verbal: { meet: 'meeting', host: 'reception', 'body-meets': 'session', travel: 'visit', testify: 'hearing' },
  pointers: {
    talks: wordSet('meeting talks gathering encounter'),
    session: wordSet('session debate sitting proceedings'),
    large: wordSet('congress conference assembly convention debate'),
    plain: wordSet('summit visit reception hearing'),
  },
  modifiers: wordSet(
    'emergency crisis special annual general extraordinary ordinary first last next video board committee council cabinet commission parliament union party association assembly plenary closing opening',
  ),
  unreal: (clause) => {
    const said = clause.indexOf('that'); // "told the meeting that they would not stand"
    const told = said > 0 && clause.slice(0, said).some((word) => TELLS.test(word)) ? clause.slice(0, said) : clause;
    const row = ` ${told.join(' ')} `.replace(REGRETTED, ' have ').trim().split(' ');
    return (
      row.some((word) =>
        /^(?:could|might|may|should|wouldn’t|couldn’t|won’t|didn’t|hadn’t|hasn’t|haven’t|never)$/.test(word),
      ) ||
      (row.includes('not') && !row.includes('only')) ||
      row.includes('whether')
    );
  },
  status: englishStatus,
  inside: (prefix) => insideCompound(prefix, known),
  isCoordinator: (word) => word === 'and' || word === '&',
  margin: (row) => row.some((word) => /^(?:margins|sidelines|fringes|sideline|fringe)$/.test(word)),
  isAdverbial: (word, next) =>
    (word === 'among' && next === 'others') ||
    (word === 'in' && next === 'particular') ||
    (word === 'before' && next === 'then'),
  isThey: (words, at) =>
    words[at]?.low === 'they' &&
    MET.test(
      ` ${words
        .slice(at + 1, at + 5)
        .map(({ low }) => low)
        .join(' ')} `,
    ),
  several: (word, before, next) =>
    next && ONLY_NOUN.test(next.low)
      ? 0
      : word === 'both'
        ? 2
        : before === 'the' && (word === 'two' || word === 'three')
          ? word === 'two'
            ? 2
            : 3
          : 0,
  isEnding: (row) => row.some((word) => /^(?:ended|ends|concluded|wrapped|closed|wound|finished)$/.test(word)),
  isThen: (word) => word === 'then',
  isPastAuxiliary: (word) => /^(?:had|was|were)$/.test(word),
  heardBefore: new Set(['before']),
  label: (word) => LABELS.get(word),
  isPronoun: (word) => /^(?:he|she|it|they)$/.test(word),
  verbFirst: true,
  isRelative: (word) => /^(?:who|whom|which|whose|where)$/.test(word),
});

/** Those who sit in a body or attend a meeting, as the ones spoken to: "told delegates". */
const AUDIENCE =
  /^(?:delegates|members|shareholders|stockholders|investors|councillors|councilors|councilmembers|commissioners|trustees|governors|regents|supervisors|mps|peers|lawmakers|legislators|senators|deputies|msps|mss|tds|meps|mlas|clergy|parishioners|attendees|participants|conference|committee|council|board|assembly|synod|congress|senate|parliament|meeting|hearing|panel|jury|inquiry|convention|summit|gathering|audience|crowd|room|hall)$/;

const TELLS =
  /^(?:told|asked|urged|warned|reminded|assured|addressed|implored|begged|thanked|informed|briefed|tells|tell)$/;

const SAYING =
  /^(?:said|told|asked|argued|urged|warned|noted|replied|called|described|questioned|complained|praised|criticised|criticized|thanked|reported|presented|explained|answered|proposed|suggested|pleaded|apologised|apologized|conceded|countered|insisted|stressed|announced|promised|demanded|objected|protested|joked)$/;

/** Where somebody speaks who is not at the meeting. */
const ELSEWHERE =
  /^(?:statement|interview|tweet|tweeted|twitter|facebook|email|e-mail|emailed|letter|phone|telephone|radio|television|tv|reporters|journalists|newspaper|spokesman|spokeswoman|spokesperson|release|afterwards|comment|blog|podcast|post|posted|outside|wrote|writing)$/;

/** What is said there is said at the meeting. */
const IN_HALL =
  / (?:sat (?:beside|next to|in on)|seated (?:beside|next to|alongside)|at the witness table|wanted to know|(?:drew|won|got|earned) (?:\p{L}+ )*applause|asked (?:him|her|them|how|why|what|whether|if|who|when|where)|(?:beside|next to|alongside) (?:him|her|them) (?:sat|stood|was|were)|(?:brought|banged) down the gavel|took (?:testimony|questions)|argued (?:for|against)|out of order|took the floor|from the floor|took the (?:podium|stage|lectern|microphone|mic|chair)|at the (?:podium|lectern|microphone|table)|in the (?:room|chair|hall|audience|chamber|front row)|on the (?:podium|panel|platform|stage)|in (?:his|her|their) (?:opening |closing |keynote |maiden |farewell )?(?:speech|address|remarks|report|sermon|presentation)|(?:present|in attendance) (?:was|were)|was (?:also )?(?:present|there|in attendance|among those present)|were (?:also )?(?:present|there|in attendance)|came in person|rose to|got up to|stood up to|walked out|stormed out|gavel(?:led|ed)) /u;

/** "ought never to have met him": he was met; "should have taken place tomorrow": it was planned. */
const REGRETTED = / (?:ought|should)(?: never| not)?(?: to)? have /u;

/** "the two chambers’ leaders", "both sides": others than the people named before. */
const ONLY_NOUN =
  /^(?:sides?|parties|chambers|houses|camps|countries|nations|states|governments|companies|clubs|unions|firms|banks|groups|bodies|towns|cities|teams|boards|councils|churches|days|weeks|months|years|hours)['’]?$/;

/** "they met", "they had sat down". */
const MET =
  /^ (?:(?:had|have|will|are|were|to|first|last|both|is) )*(?:met|meet|sat down|talked|conferred|spoke|dined|lunched) /;

/** What a body does in its session. */
const DECIDES =
  /^(?:voted|approved|rejected|adopted|passed|endorsed|ratified|backed|decided|elected|agreed|appointed|confirmed|recommended)$/;

const CANCELLED = /^(?:cancelled|canceled|scrapped|abandoned|axed|postponed|shelved|aborted|nixed)$/;
const PLANNED = /^(?:will|shall|scheduled|planned|due|expected|set|slated|plans|intends|hopes|wants|upcoming|poised)$/;
const PHRASES = ['called off', 'put back', 'put off', 'struck off', 'fell through', 'pushed back'];

/** To another day: "postponed until March", "pushed back from Wednesday to Friday". */
const MOVED =
  / (?:postponed|rescheduled|deferred|put (?:back|off)|pushed back|brought forward|moved) (?:(?:(?:by|from) (?:\p{L}+ ){1,3})?(?:to|until|till)|from) /u;

/** What a clause’s words say of its meeting: planned, cancelled, or held. */
const englishStatus = (row: readonly string[], tense: Tense): 'planned' | 'held' | 'cancelled' | 'denied' => {
  const text = ` ${row.join(' ')} `;
  // "twice put off, is to be held in Bangkok"
  if (tense !== 'past' && / (?:is|are) to (?!be )\p{Ll}+ /u.test(text)) return 'planned'; // "he is to testify"
  if (text.includes(' will not take place ')) return 'cancelled';
  if (MOVED.test(text)) return 'planned';
  if (/ (?:is|are) (?:now )?to be held | will (?:now )?(?:be held|take place) /.test(text)) return 'planned';
  if (/ (?:was|were|been|being) (?:adjourned|dropped|binned|ditched|pulled|suspended|deferred) /.test(text))
    return 'cancelled';
  if (row.some((word) => CANCELLED.test(word)) || PHRASES.some((phrase) => text.includes(` ${phrase} `)))
    return 'cancelled';
  if (tense === 'future' || (tense !== 'past' && row.some((word) => PLANNED.test(word)))) return 'planned';
  return 'held';
};

/** "Nato-Russia" in "Nato-Russia Council": two who meet. */
const insideCompound = (prefix: string, known: (form: string) => NameMention | undefined): readonly NameEntry[] => {
  const names = prefix.split(/[-‑–]/u).map(known);
  const both = names.filter(
    (name): name is NameMention => name !== undefined && (name.kind === 'country' || name.type === 'Organisation'),
  );
  return both.length === names.length && both.length >= 2
    ? both.flatMap((name) => (name.entry ? [name.entry] : []))
    : [];
};
