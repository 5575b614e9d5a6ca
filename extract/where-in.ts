import type { Surroundings } from './affiliation';
import { fromEntry } from './affiliation';
import type { LocalEntity } from './entities';
import { isRegional } from './home';
import type { NameMention, OfficePhrase } from './mention';

/** The country of a national office: the one foreign country its sentences speak of, or else the home of the text. */
export const countryOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  if (/^Bundes/u.test(phrase.m)) return around.homeEntity;
  const abroad = foreignCountry(phrase, sentence, around);
  if (abroad) return abroad;
  if (phrase.word.scope !== 'country') return undefined; // "Präsident" alone is the home country's only where it says so
  return around.region && isRegional(around) ? around.region : around.homeEntity;
};

/** The region of "Ministerpräsident", "Landrat": the one named before it, a country abroad, or the home region. */
export const regionOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  const before = around.sentences[sentence]?.names.findLast((name) => name.to <= phrase.from && isRegion(name));
  if (before) return around.table.of.get(before);
  const abroad = /^(?:Ministerpräsident|Regierungschef|Gouverneur)$/u.test(phrase.m)
    ? foreignCountry(phrase, sentence, around)
    : undefined;
  return abroad ?? around.region;
};

const isRegion = (name: NameMention): boolean => name.type === 'Country' && name.kind !== 'country';

/** The town of a mayor: the one named before in the sentence, or the town of the document. */
export const townOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  const towns = new Set(
    (around.sentences[sentence]?.names ?? [])
      .filter((name) => name.to <= phrase.from && name.type === 'Place')
      .map((name) => around.table.of.get(name)),
  );
  return towns.size === 1 ? [...towns][0] : around.town;
};

/** The one foreign country that the sentence and the one before it speak of by name, adjective or town. */
const foreignCountry = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  for (const at of [sentence, sentence - 1]) {
    const codes = new Set<string>();
    let home = false;
    for (const iso of countriesIn(at, around, at === sentence ? phrase : undefined)) {
      if (iso === around.home) home = true;
      else codes.add(iso);
    }
    if (codes.size > 1 || (home && at === sentence)) return undefined;
    const [iso] = codes;
    if (iso) return byIso(iso, around);
  }
  return undefined;
};

const countriesIn = (at: number, around: Surroundings, phrase: OfficePhrase | undefined): readonly string[] => {
  const named = around.sentences[at];
  if (!named) return [];
  const names = named.names.flatMap((name) => {
    const entity = name.type === 'Person' ? undefined : around.table.of.get(name);
    return (entity?.type === 'Country' || entity?.type === 'Place') && entity.country ? [entity.country] : [];
  });
  const adjectives = named.words.flatMap((word, i) =>
    word.adjectiveOf?.country && !named.nameAt[i] && !(phrase && i >= phrase.from && i < phrase.to)
      ? [word.adjectiveOf.country]
      : [],
  );
  return [...names, ...adjectives];
};

const byIso = (iso: string, around: Surroundings): LocalEntity | undefined => {
  const known = around.table.entities.find((entity) => entity.type === 'Country' && entity.key === iso);
  if (known) return known;
  const entry = around.countries?.get(iso);
  return entry && fromEntry(entry);
};
