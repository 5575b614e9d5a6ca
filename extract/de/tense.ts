import { type Clause, endsSentence, tenseReader } from '../temporal/clause';
import type { Tense } from '../temporal/rule';
import type { Sentence, Token } from '../token';
import { isCapitalised, wordSet } from '../words';

const FUTURE =
  wordSet(`wird werden werde soll sollen solle sollte sollten will wollen wolle wollte wollten möchte möchten
  muss müssen kann können darf dürfen dürfte dürften könnte könnten würde würden`);
const PLANNED =
  wordSet(`geplant vorgesehen angesetzt anberaumt terminiert erwartet einberufen eingeladen voraussichtlich
  bevorsteht bevorstehen bevorstehende bevorstehenden geplante geplanten ansteht anstehen anstehende anstehenden
  künftig demnächst vertagt verschoben`);
const PAST =
  wordSet(`war waren wurde wurden hatte hatten worden gewesen konnte konnten musste mussten durfte durften traf
  trafen kam kamen ging gingen sprach sprachen begann begannen gab gaben fand fanden nahm nahmen rief riefen empfing
  empfingen saß saßen stand standen lag lagen hielt hielten trat traten fiel fielen zog zogen bat baten schlug schlugen
  schrieb schrieben blieb blieben flog flogen fuhr fuhren ließ ließen hieß hießen wies wiesen beriet berieten schloss
  schlossen unterschrieb unterschrieben verließ verließen entschied entschieden starb starben warf warfen verlor verloren
  gewann gewannen stieg stiegen sank sanken wuchs wuchsen lud luden trug trugen brach brachen verwies erschien erschienen
  bot boten griff griffen las lasen sah sahen aß half halfen lief liefen rang rangen schied schieden überwies`);
/** A reporter's present tells what was said: "sagt der Minister am Mittwoch". */
const REPORTS = wordSet(`sagt sagen erklärt betont warnt fordert kritisiert berichtet meldet teilt heißt räumt`);
const HAVE_OR_BE = wordSet('hat haben habe ist sind sei seien hätte hätten wäre wären');
const PRESENT = wordSet(`gibt geht kommt kommen steht stehen trifft treffen tagt tagen beginnt beginnen spricht sprechen
  reist reisen berät beraten empfängt empfangen tritt treten findet finden nimmt nehmen lädt laden endet enden folgt folgen
  startet starten läuft laufen bleibt bleiben entscheidet entscheiden stimmt stimmen wählt wählen stellt stellen hält halten
  verhandelt eröffnet besucht diskutiert debattiert fliegt fliegen fährt fahren führt führen gilt gelten stoßen stößt
  sitzt sitzen öffnet öffnen kehrt kehren geben gehen feiert feiern liegt liegen macht machen zieht ziehen tauschen tauscht
  versammelt versammeln wechselt erwartet erwarten trifft bricht brechen`);
/** Words that look like a weak past but are none. */
const NOT_PAST =
  wordSet(`heute letzte letzten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste siebte siebten
  achte achten neunte zehnte zehnten elfte zwölfte zwölften hundertste rechte rechten weite weiten späte späten gute guten
  alte alten rote roten harte harten leichte leichten gesamte gesamten bekannte bekannten beste besten erste ersten
  nächste nächsten meiste meisten bitte breite breiten kalte kalten laute lauten matte feste festen bunte bunten tote toten
  sollte sollten wollte wollten könnte könnten möchte möchten müsste müssten dürfte dürften hätte hätten konkrete konkreten
  private privaten separate separaten stellvertretende geehrte geehrten echte echten direkte direkten unten hinten halten
  treten warten arbeiten bieten bitten leisten starten beraten enden raten vertreten verhalten erhalten enthalten mitten
  selten ernste ernsten älteste ältesten`);
const PRESENT_NOT_PARTICIPLE = wordSet(
  'verschieden bekannt verdient zufrieden bestimmt berechtigt gibt geht gilt gehört gehören gehen geben gelten geschieht gelingt genug gegen genau gestern gern gerade gesamt geheim',
);

const CONJUNCTIONS = wordSet('und oder aber sondern denn doch sowie');

/** "getroffen", "vereinbart", "zusammengekommen", "verhandelt", "diskutiert" */
const isParticiple = ({ lower }: Token): boolean =>
  /(?:ge\p{Ll}{2,}(?:t|en)|^(?:ab|an|auf|aus|ein|mit|nach|vor|wieder|zu)?(?:be|ver|er|ent|zer|emp|miss|über|unter)\p{Ll}{3,}(?:t|en)|iert)$/u.test(
    lower,
  ) && !PRESENT_NOT_PARTICIPLE.has(lower);

/** "sagte", "tagten": a weak past, unless an article or a noun makes it an adjective: "die verletzten Soldaten". */
function isWeakPast(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.lower.length < 5 || !/ten?$/u.test(token.lower) || NOT_PAST.has(token.lower)) return false;
  if (
    /(?:sten?|igsten?)$/u.test(token.lower) &&
    !/(?:rei|lö|fa|pa|lei|ru|rü|kü|me|mu|wu|ko|ha|ra)s+ten?$/u.test(token.lower)
  )
    return false;
  const next = tokens[index + 1];
  const attributive = next !== undefined && next.kind === 'word' && isCapitalised(next.text);
  return !(
    attributive &&
    (isParticiple({ ...token, lower: token.lower.replace(/en?$/u, '') }) ||
      DETERMINERS.has(tokens[index - 1]?.lower ?? ''))
  );
}
const DETERMINERS = wordSet(
  'der die das dem den des ein eine einen einem einer eines im am zum zur vom ihre seine ihren seinen alle',
);

/** "holt", "bespricht": a present that no list has; not "gesagt", "nicht", "laut". */
const isPresentByEnding = (token: Token): boolean =>
  token.lower.length > 3 &&
  token.lower.endsWith('t') &&
  !NOT_PRESENT.has(token.lower) &&
  !/^(?:.*ge\p{Ll}{2,}|.*ier)t$/u.test(token.lower);
const NOT_PRESENT =
  wordSet(`nicht jetzt zuletzt dort statt erst fast selbst sonst meist laut damit somit weit insgesamt bekannt
  gesamt recht leicht direkt konkret seit nebst samt zunächst möglichst höchst längst sogleich anfangs nachts echt akut
  absolut exakt komplett privat separat strikt indirekt bereit ernst dicht schlecht zuerst zumeist derzeit jederzeit
  soweit seinerzeit acht zuvorderst heut stattdessen überhaupt früher mittelfristig jüngst ungeachtet unbekannt
  berühmt verletzt besetzt bewusst unbewusst`);

type Signs = Record<'future' | 'planned' | 'past' | 'have' | 'participle' | 'present', boolean>;

function signsIn(tokens: readonly Token[], { from, to }: Clause): Signs {
  const signs: Signs = { future: false, planned: false, past: false, have: false, participle: false, present: false };
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || (i > from && isCapitalised(token.text))) continue;
    const { lower } = token;
    if (PLANNED.has(lower)) signs.planned = true;
    if (FUTURE.has(lower)) signs.future = true;
    else if (signs.future && /ten$/u.test(lower) && isWeakPast(tokens, i))
      continue; // "wird die Sitzung leiten": its infinitive
    else if (PAST.has(lower) || PAST.has(lower.replace('ss', 'ß')) || REPORTS.has(lower) || isWeakPast(tokens, i))
      signs.past = true;
    else if (HAVE_OR_BE.has(lower)) signs.have = true;
    else if (PRESENT.has(lower) || isPresentByEnding(token)) signs.present = true;
    if (isParticiple(token)) signs.participle = true;
  }
  return signs;
}

function tenseIn(tokens: readonly Token[], clause: Clause): Tense {
  const signs = signsIn(tokens, clause);
  if (signs.planned && !signs.past) return 'future';
  if (signs.past) return 'past';
  if (signs.future) return 'future';
  if (signs.have) return signs.participle || participleAfter(tokens, clause.to) ? 'past' : 'present';
  return signs.present ? 'present' : 'unknown';
}

/** "hat am Mittwoch die Zeitung „The Washington Post“ | berichtet": the participle may stand clauses later. */
function participleAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (endsSentence(token)) return false;
    if (!isCapitalised(token.text) && isParticiple(token)) return true;
  }
  return false;
}

/** How far behind a date its participle may stand: "am Dienstag in Bonn einberufene Sitzung". */
const REACH = 5;

/** "der am Dienstag einberufenen Sitzung", "das für Freitag geplante Treffen": the participle tells, not the verb. */
function attributive(tokens: readonly Token[], from: number): Tense | undefined {
  for (let i = from + 1; i < Math.min(from + REACH, tokens.length - 1); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' && token.text !== '.') return undefined;
    // "in verschiedenen Orten" stands after a small word, the participle after the date or a name.
    const follows = isCapitalised(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.kind === 'number';
    if (!follows || isCapitalised(token.text) || !isCapitalised(tokens[i + 1]?.text ?? '')) continue;
    if (PLANNED.has(token.lower) || /ende[nrsm]?$/u.test(token.lower)) return 'future';
    const bare = /^(.*(?:t|en))e[nrsm]?$/u.exec(token.lower)?.[1];
    if (bare && isParticiple({ ...token, lower: bare })) return 'past';
  }
  return undefined;
}

const clauseTense = tenseReader({ conjunctions: CONJUNCTIONS, tenseIn });

/**
 * The tense of the clause that a token stands in: what is planned or only wanted counts as future, a reporter's "sagt"
 * as past.
 * @param tokenIndex index in `sentence.tokens`
 */
export const tenseOf = (sentence: Sentence, tokenIndex: number): Tense =>
  attributive(sentence.tokens, tokenIndex) ??
  (wasCalledOff(sentence.tokens) ? 'past' : clauseTense(sentence, tokenIndex));

/** "die Tagung, die im März stattfinden sollte, war ausgefallen": what was to be lies behind, too. */
const wasCalledOff = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => lower === 'sollte' || lower === 'sollten') &&
  tokens.some(({ lower }) => lower === 'war' || lower === 'waren') &&
  tokens.some(({ lower }) => /^(?:ausgefallen|abgesagt|gestrichen|geplatzt|verschoben)$/.test(lower));
