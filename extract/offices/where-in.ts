import type { LocalEntity } from '../entities';
import { isLandscape } from '../lists/names';
import type { NameMention, OfficePhrase } from '../mention';
import { bareBody, fromEntry, type Surroundings } from './affiliation';
import { homeEntity as countryOfIso } from './home';
import { isFederal, isRegional } from './home-region';

/** The country of a national office: the one foreign country its sentences speak of, or else the home of the text. */
export const countryOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  if (around.words.is('national', phrase.m)) return around.homeEntity;
  if (around.words.is('ofState', phrase.m)) return regionOf(phrase, sentence, around);
  if (around.about) return around.about;
  const abroad = foreignCountry(phrase, sentence, around);
  if (abroad) return abroad;
  if (sharesAbroad(phrase, sentence, around)) return undefined; // "die kasachische Seite führte der Minister an, die kirgisische der Regierungschef"
  if (around.words.is('notHere', phrase.m)) return onlyForeign(sentence, around);
  if (around.words.is('stateMatter', phrase.m) && around.home === 'DE') return regionOf(phrase, sentence, around);
  if (around.words.lacks(around.home ?? '', phrase.m)) return onlyForeign(sentence, around); // "President Biden" in a British text
  if (phrase.word.scope !== 'country') return undefined; // "Präsident" alone is the home country's only where it says so
  return homeOf(phrase, around);
};

/** "Labour MP Anna Weber": of the House of Commons, in a British text. */
export const seatOf = ({ m }: OfficePhrase, { home, words, listed }: Surroundings): LocalEntity | undefined => {
  const name = words.seatOf(home ?? '', m);
  const entry = name ? listed?.(name) : undefined;
  return entry ? fromEntry(entry) : name ? bareBody(name, 'parliament', 0) : undefined;
};

/** "COLOMBO, August 25": a text from a foreign town that names its country as often as its own means that one by "the president". */
const seatCountry = ({ town, home, homeEntity, table, words }: Surroundings): LocalEntity | undefined => {
  const seat = table.entities.find((one) => one.type === 'Country' && one.key === town?.country);
  return words.datelines && seat && town?.country !== home && seat.count >= (homeEntity?.count ?? 0) ? seat : undefined;
};

/** A national office of the home country, or of its region where the text is about that; neither where it could be either. */
export const homeOf = ({ m }: Pick<OfficePhrase, 'm'>, around: Surroundings): LocalEntity | undefined => {
  // of Wales or Scotland only where the words of the text say so
  const late = around.region && { ...around.region, first: Number.POSITIVE_INFINITY };
  if (around.home === 'GB' && late && isRegional(around, late)) return around.region;
  // "Health Minister Anna Weber" in a text on Saskatchewan
  const { words, region } = around;
  if (words.is('federation', around.home ?? '') && words.is('stateMatter', m) && region && region.first <= 1)
    return region;
  if (around.home !== 'DE') return seatCountry(around) ?? around.homeEntity;
  if (around.region && isRegional(around, around.region)) return around.region;
  return around.words.is('stateToo', m) && !around.region && isLocal(around) ? around.capitalRegion : around.homeEntity;
};

/** A text from a town that is no capital: its "Innenminister" is as likely the state's. */
const isLocal = (around: Surroundings): boolean => {
  const { town, words } = around;
  if (!town || words.is('capital', town.name)) return false;
  return namesMinister(around) || (town.first <= 1 && !isFederal(around));
};

/** "Bundesagrarminister Huber": a text that says so of one means another's by "Landwirtschaftsminister". */
const namesMinister = ({ sentences, words: home }: Surroundings): boolean =>
  sentences.some(({ words }) =>
    words.some(({ office }) => office?.headM === 'Minister' && home.is('national', office.m)),
  );

/** The region of "Ministerpräsident", "Landrat": the one named before it, a country abroad, or the home region. */
export const regionOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  if (around.words.is('district', phrase.m)) return districtOf(around);
  if (around.words.is('cantonal', phrase.m) && around.home !== 'CH') return undefined; // "Finanzdirektor" of a canton
  if (around.home === 'DE' && around.words.is('cityStateOffice', phrase.m))
    return cityStateOf(phrase, sentence, around);
  const before = around.sentences[sentence]?.names.findLast((name) => name.to <= phrase.from && isRegion(name));
  if (before) return around.table.of.get(before);
  const abroad = around.words.is('government', phrase.m) ? foreignCountry(phrase, sentence, around) : undefined;
  // "Gov. Mark Dayton", where Ohio is named once in passing
  const passing = around.home === 'US' && (around.region?.count ?? 0) < 2 && (around.region?.first ?? 0) > 1;
  return abroad ?? (passing ? undefined : around.region) ?? around.capitalRegion;
};

/** "Wissenschaftssenatorin": only three towns have such, and one of them must be named: in the sentence, or alone in the text. */
const cityStateOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  const before = around.sentences[sentence]?.names.findLast(
    (name) => name.to <= phrase.from && around.words.is('cityState', name.name),
  );
  if (before) return around.table.of.get(before);
  const towns = around.table.entities.filter(({ name }) => around.words.is('cityState', name));
  return towns.length === 1 ? towns[0] : around.town && towns.includes(around.town) ? around.town : undefined;
};

/** The one foreign country that the text names at all, and has named by then. */
const onlyForeign = (sentence: number, around: Surroundings): LocalEntity | undefined => {
  const abroad = around.table.entities.filter(
    (entity) => entity.type === 'Country' && entity.kind === 'country' && entity.country !== around.home,
  );
  const [only] = abroad;
  return only && abroad.length === 1 && only.first <= sentence ? only : undefined;
};

/** "Landrat", "Kreisbrandmeister": of the district that the text names. */
export const districtOf = (around: Surroundings): LocalEntity | undefined => {
  const districts = around.table.entities.filter(
    ({ type, kind, name }) => kind === 'district' || (type === 'Organisation' && around.words.is('districtName', name)),
  );
  const [best] = districts.sort((a, b) => b.count - a.count || a.first - b.first);
  return best ?? ofDistrictBody(around);
};

/** "der Kreistag von Spree-Neiße": the district is called as its council is. */
const ofDistrictBody = ({ table, words }: Surroundings): LocalEntity | undefined => {
  const council = table.entities.find(({ type, name }) => type === 'Organisation' && words.is('districtBody', name));
  const name = council?.name.split(' ').at(-1);
  if (!council || !name) return undefined;
  return (
    table.entities.find((entity) => entity !== council && entity.name === name) ??
    bareBody(name, 'country', council.first)
  );
};

const isRegion = (name: NameMention): boolean =>
  name.type === 'Country' && name.kind !== 'country' && !isLandscape(name);

/** "der Kreistag", "die Landrätin". */
const speaksOfDistrict = ({ sentences, words: home }: Surroundings): boolean =>
  sentences.some(({ words }) => words.some(({ cap, text }) => cap && home.is('districtWord', text)));

/** "im Kurhaus": a town has no article. */
const hasArticle = ({ from }: NameMention, sentence: number, around: Surroundings): boolean =>
  around.words.is('article', around.sentences[sentence]?.words[from - 1]?.low ?? '');

/** "am Hauptbahnhof": a noun of the language is no town. */
const isBuilding = (name: NameMention, sentence: number, around: Surroundings): boolean => {
  const word = around.sentences[sentence]?.words[name.to - 1];
  return word?.body !== undefined || ((word?.noun !== undefined || word?.compound === true) && !name.entry?.population);
};

/** The town of a mayor: the one named before in the sentence, or the town of the document. */
export const townOf = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  const towns = new Set(
    (around.sentences[sentence]?.names ?? [])
      .filter(
        (name) =>
          name.to <= phrase.from &&
          name.type === 'Place' &&
          !isBuilding(name, sentence, around) &&
          !hasArticle(name, sentence, around),
      )
      .map((name) => around.table.of.get(name)),
  );
  if (towns.size === 1) return [...towns][0];
  if (around.words.is('townOrDistrict', phrase.m)) {
    const district = districtOf(around);
    if (district && district.first <= (around.town?.first ?? 0) + 1) return district;
    if (speaksOfDistrict(around)) return undefined; // whether of the town or the district, it does not say
  }
  const { town } = around;
  const told = towns.size === 0 ? (townBefore(sentence, around) ?? (around.townOnly ? town : undefined)) : town;
  return told ?? councilTown(around) ?? townBody(around);
};

/** "Geklagt hatte die Gemeinde Extertal": the one town that the text names as a body. */
const townBody = ({ table, words }: Surroundings): LocalEntity | undefined => {
  const towns = table.entities.filter(
    ({ type, name, generic }) => type === 'Organisation' && !generic && words.is('townName', name),
  );
  return towns.length === 1 ? towns[0] : undefined;
};

/** "Norwich City Council": a text that names its town in the name of the council alone. */
const councilTown = ({ table, listed, words }: Surroundings): LocalEntity | undefined => {
  const councils = table.entities.filter(
    ({ type, kind, generic, name }) =>
      type === 'Organisation' && !generic && (kind === 'council' || words.is('townBody', name)),
  );
  const entry = councils.length === 1 ? listed?.(councils[0]?.name.split(' ')[0] ?? '') : undefined;
  if (entry?.type === 'Place') return fromEntry(entry);
  return councils.length === 1 && words.is('townBody', councils[0]?.name ?? '') ? councils[0] : undefined;
};

/** "… im Volkshaus in Sömmerda. Bürgermeisterin Lang hieß die Gäste willkommen": the one town of the sentences just before. */
const townBefore = (sentence: number, around: Surroundings): LocalEntity | undefined => {
  for (let at = sentence - 1; at >= Math.max(1, sentence - REACH); at--) {
    const named = (around.sentences[at]?.names ?? []).filter(
      (name) =>
        name.type === 'Place' &&
        name.kind === 'city' &&
        (name.entry?.country ?? around.home) === around.home &&
        !isBuilding(name, at, around),
    );
    const towns = new Set([...named.map((name) => around.table.of.get(name)), ...townsByAdjective(at, around)]);
    const [town] = towns;
    if (town) return towns.size === 1 && town.count >= (around.town?.count ?? 0) ? town : undefined;
  }
  return undefined;
};

/** "in der Emder Dienststelle": a town that the text names elsewhere, by its adjective. */
const townsByAdjective = (at: number, { sentences, table }: Surroundings): readonly LocalEntity[] =>
  (sentences[at]?.words ?? []).flatMap(({ adjectiveOf }) => {
    const town = adjectiveOf?.type === 'Place' ? table.entities.find(({ key }) => key === adjectiveOf.key) : undefined;
    return town ? [town] : [];
  });

const REACH = 3;

/**
 * The one foreign country that is spoken of before the office, in its sentence or the one before it: by its name or
 * adjective, or else by a town of it.
 */
const foreignCountry = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  for (const from of ['country', 'town'] as const)
    for (const at of [sentence, sentence - 1]) {
      if (at < sentence && isOfHome(phrase, around) && !isSameParagraph(around, sentence)) continue;
      const until = at === sentence ? phrase.from : Number.POSITIVE_INFINITY;
      const codes = new Set(countriesIn(around, { at, until, from }));
      const isHome = codes.delete(around.home ?? '') || (at === sentence && sitsAtHome(around, at, until));
      if (isHome && at < sentence && from === 'country' && isOfHome(phrase, around)) return undefined; // "Österreich will Moldau helfen. Außenminister Huber …"
      if (at !== sentence && from === 'country' && (codes.size > 1 || isAboutHome(phrase, around))) continue;
      if (codes.size > 1 || (isHome && (at === sentence || from === 'town') && isOfHome(phrase, around)))
        return undefined;
      const [iso] = codes;
      if (iso) return countryOfIso(iso, around.table, { countries: around.countries ?? new Map() });
    }
  return undefined;
};

/** Two foreign countries and not the own one stand before the office in its sentence. */
const sharesAbroad = (phrase: OfficePhrase, at: number, around: Surroundings): boolean => {
  const codes = new Set(countriesIn(around, { at, until: phrase.from, from: 'country' }));
  return codes.size > 1 && !codes.has(around.home ?? '');
};

/** No blank line before the sentence: "Russland fehlt.", and below it "Aussenminister Huber …", who may be anybody's. */
const isSameParagraph = ({ sentences }: Surroundings, at: number): boolean =>
  (sentences[at]?.sentence.start ?? 0) - (sentences[at - 1]?.sentence.end ?? 0) < 2;

/** "Nepal’s army chief was received in New Delhi by Defence Minister Singh": a town of the home country is named as well. */
const sitsAtHome = (around: Surroundings, at: number, until: number): boolean =>
  around.home !== undefined && countriesIn(around, { at, until, from: 'town' }).includes(around.home);

/** A text that names the home country in its title means that one by "President Weber". */
const isAboutHome = (phrase: OfficePhrase, around: Surroundings): boolean =>
  isOfHome(phrase, around) &&
  around.homeEntity !== undefined &&
  around.homeEntity.count > 0 &&
  around.homeEntity.first === 0;

/** Offices that the home country has as well. */
const isOfHome = ({ word, m }: OfficePhrase, { words }: Surroundings): boolean =>
  word.scope === 'country' && !words.is('notHere', m);

const isNamed = (iso: string | undefined, { table }: Surroundings): boolean =>
  table.entities.some(({ type, key, count }) => type === 'Country' && key === iso && count > 0);

interface Stretch {
  readonly at: number;
  readonly until: number;
  readonly from: 'country' | 'town';
}

const countriesIn = (around: Surroundings, { at, until, from }: Stretch): readonly string[] => {
  const named = around.sentences[at];
  if (!named) return [];
  const type = from === 'country' ? 'Country' : 'Place';
  const names = named.names.flatMap((name) => {
    const entity = name.type === type && name.to <= until ? around.table.of.get(name) : undefined;
    if (from === 'town' && around.words.datelines && !isNamed(entity?.country, around)) return []; // "Cornwall" is in Canada too
    return entity?.country && !isLandscape(entity) ? [entity.country] : [];
  });
  if (from === 'town') return names;
  const adjectives = named.words.flatMap((word, i) =>
    word.adjectiveOf?.type === 'Country' && word.adjectiveOf.country && !named.nameAt[i] && i < until
      ? [word.adjectiveOf.country]
      : [],
  );
  return [...names, ...adjectives];
};
