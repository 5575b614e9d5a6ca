import { type TermWords, words } from '../tenure/words';

/** How English dates an office. */
export const ENGLISH_TERMS: TermWords = {
  since: words('since'),
  opens: words('from'),
  until: words('until till'),
  pair: words('from between'),
  joins: words('to until till and through'),
  now: words('today present now'),
  lasting: words('for over'),
  starts: words('from effective'),
  articles: words('the'),
  about: words('more than nearly almost about around over just roughly some'),
  events: words(
    'election appointment inauguration being elected appointed becoming taking named joining installed swearing sworn',
  ),
  fill: words('his her their its the first over office up in on being'),
  and: words('and'),
  again: words('again then now also'),
  clauses: words('that which who whom whose when while because although where before after if'),
  inOffice: ['in', 'office'],
  term: words('term mandate tenure'),
  ends: words('ends ended expires expired end expire'),
  begins: new Set([
    'become',
    'take over',
    'take office',
    'start',
    'begin',
    'succeed',
    'replace',
    'take over from',
    'take the reins from',
    'swear in',
    'inaugurate',
  ]),
  leaves: new Set([
    ...['resign', 'step down', 'step aside', 'stand down', 'quit', 'retire', 'leave', 'depart', 'abdicate'],
    ...['oust', 'remove', 'dismiss', 'fire', 'sack', 'depose', 'vote out', 'force out', 'push out'],
  ]),
};
