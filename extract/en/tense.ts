import { type Clause, tenseReader } from '../temporal/clause';
import type { Tense } from '../temporal/rule';
import type { Sentence, Token } from '../token';
import { isCapitalised, wordSet } from '../words';

const FUTURE = wordSet(`will would shall should may might can could must 'll ’ll won't won’t`);
const PLANNED = wordSet(`scheduled planned due expected set slated poised upcoming invited plans intends hopes wants
  postponed`);
const PAST =
  wordSet(`was were had did met held said told came went took gave began spoke saw became made flew left sat won
  lost wrote read rose fell brought sent sought led drew chose broke stood built bought caught fought found got grew knew
  laid paid ran sang shook shot sold shut spent struck swore taught thought threw understood withdrew been wound rode flung hung swept slept dealt bore fled forgot froze rang sank slid spread stole wept woke overcame overtook foresaw undertook beat burst clung crept dug ate fed hid knelt lent lit rebuilt sprang strode tore wore`);
/** A reporter's present tells what was said: "says the minister on Wednesday". */
const REPORTS = wordSet('says say tells warns reports writes argues insists claims');
const HAVE = wordSet('has have having');
const BE = wordSet('is are be');
const PRESENT =
  wordSet(`meets meet holds hold begins begin starts start opens open visits visit travels travel arrives arrive
  hosts host receives receive takes take gives give goes go comes come ends end returns return speaks speak sits sit
  attends attend convenes convene gathers gather votes vote flies fly leaves leave runs run resumes resume continues
  continue follows follow wants want needs need remains remain`);
/** Words in -ed that are no past. */
const NOT_PAST = wordSet(
  'need feed seed speed indeed united exceed proceed succeed bleed breed greed weed red bed hundred sacred',
);

const isRegularPast = ({ lower }: Token): boolean => lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower);

/** "was adjourned until Monday", not "adjourned proceedings for ten minutes". */
const isAdjournedTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'adjourned' && /^(?:until|till|to)$/.test(tokens[at + 1]?.lower ?? '');

function tenseIn(tokens: readonly Token[], { from, to }: Clause): Tense {
  let have = false;
  let be = false;
  let past = false;
  let present = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || (i > from && isCapitalised(token.text))) continue;
    const { lower } = token;
    if (FUTURE.has(lower)) return 'future';
    if ((PLANNED.has(lower) || isAdjournedTo(tokens, i)) && !past) return 'future';
    // "is to meet", "are to sign"
    if (be && lower === 'to') return 'future';
    if (PAST.has(lower) || REPORTS.has(lower) || isRegularPast(token)) past = true;
    else if (HAVE.has(lower)) have = true;
    else if (BE.has(lower)) be = true;
    else if (PRESENT.has(lower)) present = true;
  }
  if (past) return be && !have && !reported(tokens, { from, to }) ? 'present' : 'past';
  return have || be || present ? 'present' : 'unknown';
}

/** "is held on Monday" is present, "is, he said on Monday" past: one of the pasts is no participle. */
const reported = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => lower === 'said' || lower === 'told' || lower === 'was' || REPORTS.has(lower));

const CONJUNCTIONS = wordSet('and but or that which who while when where because after before');

/**
 * The tense of the clause that a token stands in: what is planned counts as future, a reporter's "says" as past.
 * @param tokenIndex index in `sentence.tokens`
 */
export const tenseOf: (sentence: Sentence, tokenIndex: number) => Tense = tenseReader({
  conjunctions: CONJUNCTIONS,
  tenseIn,
});
