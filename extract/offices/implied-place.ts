import { unionOf } from './implied-body';
import type { Reading } from './implied-reading';
import { topic } from './kinds';
import { countryOf, districtOf, regionOf, seatOf, townOf } from './where-in';

/** "die Außenministerin", "der Landrat", "die Bürgermeisterin": of the country, region or town by the office itself. */
export const ofPlace: Reading = (phrase, sentence, around) => {
  const { scope } = phrase.word;
  const seat = seatOf(phrase, around);
  if (seat) return seat;
  if (around.words.is('unionOffice', phrase.m)) {
    const union = unionOf(around); // "die Außenbeauftragte"
    if (union) return union;
  }
  if (around.words.is('districtOffice', phrase.m)) return districtOf(around);
  if (scope === 'body' && topic('any', around)) return undefined;
  if (scope === 'country' || around.words.is('maybeNational', phrase.m)) return countryOf(phrase, sentence, around);
  if (scope === 'region') return regionOf(phrase, sentence, around);
  return scope === 'city' ? townOf(phrase, sentence, around) : undefined;
};

/** "Bundeskanzlerin": the office says of itself that it is the country's. */
export const ofNation: Reading = (phrase, _, { words, homeEntity }) =>
  phrase.word.scope === 'country' && words.is('national', phrase.m) ? homeEntity : undefined;
