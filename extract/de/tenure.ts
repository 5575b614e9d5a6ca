import { type TermWords, words } from '../tenure/words';

/** How German dates an office. */
export const GERMAN_TERMS: TermWords = {
  since: words('seit'),
  opens: words('ab'),
  until: words('bis'),
  pair: words('von vom zwischen'),
  joins: words('bis und'),
  now: words('heute'),
  lasting: new Set(),
  perfect: new Set(),
  pluperfect: words('hatte hatten'),
  starts: words('zum ab'),
  articles: words('der dem den die das zum zur'),
  definite: words('der die das den dem des'),
  adverbs: words('noch zuletzt zuvor früher bereits schon auch zugleich'),
  placing: words('in im am an für bei beim der die das dem des von vom'),
  about: words('mehr als fast knapp rund etwa gut über'),
  events: words('wahl amtsantritt amtsübernahme ernennung berufung amtseinführung vereidigung'),
  fill: words('seiner ihrer seinem ihrem der dem im am vom ersten'),
  and: words('und sowie'),
  again: words('erneut wieder abermals nochmals nochmal noch dann zudem'),
  clauses: words('dass daß weil wenn nachdem bevor während obwohl ob'),
  inOffice: ['im', 'amt'],
  term: words('amtszeit mandat amtsperiode'),
  ends: words('endet endete ende läuft lief'),
  begins: new Set([
    ...['werden', 'übernehmen', 'antreten', 'die Leitung übernehmen', 'den Vorsitz übernehmen'],
    ...['die Führung übernehmen', 'an die Spitze rücken', 'aufrücken', 'aufsteigen', 'avancieren'],
    ...['ablösen', 'nachfolgen', 'folgen', 'vereidigen', 'angeloben'],
  ]),
  leaves: new Set([
    ...['zurücktreten', 'ausscheiden', 'abtreten', 'abdanken', 'aufhören', 'aufgeben', 'abgeben', 'niederlegen'],
    ...['räumen', 'entlassen', 'abberufen', 'absetzen', 'abwählen', 'abservieren', 'stürzen', 'feuern'],
    ...['in den Ruhestand gehen', 'in den Ruhestand treten', 'in Pension gehen', 'aus dem Amt scheiden'],
    ...['den Posten räumen', 'den Stuhl räumen'],
  ]),
};
