import type { Language } from '../document';
import { isKinName, isSameName, nameKeys } from '../name-key';
import type { Link, Reason } from './decision';
import { peopleOf } from './namesakes';
import { isCommonName, isShortName } from './person-words';
import { type Profile, profilesOf } from './profile';
import { companyOf, type Someone, someones } from './someone';
import type { Told } from './told';

/**
 * One person under two names, "Sergej Lawrow" and "Sergei Lavrov": the same surname by its key, and besides it the
 * same first name by its key in another language, or the same office at the same organisation. Never by surname alone.
 * `join` says whether that is news.
 */
export const peopleLinks = (told: readonly Told[], join: (a: string, b: string) => boolean): readonly Link[] => {
  const links: Link[] = [];
  const profiles = profilesBy();
  for (const bearers of bySurname(someones(told)))
    for (const [at, a] of bearers.entries())
      for (const b of bearers.slice(at + 1)) {
        const reasons = whyOne(a, b, bearers);
        if (reasons.length > 0 && mayBeOne(a, b, profiles) && join(a.id, b.id))
          links.push({ a: a.id, b: b.id, reasons });
      }
  return links;
};

/** Nothing that documents tell of the two speaks against it: "Alexander Petrow", a skier, is not the minister Petrov. */
const mayBeOne = (a: Someone, b: Someone, profilesFor: Profiles): boolean => {
  const common = isCommonName(nameOf(a)) || isCommonName(nameOf(b));
  const { likeness } = peopleOf(common);
  const found = profilesFor(a).flatMap((one) => profilesFor(b).map((other) => likeness(one, other)));
  if (found.some(({ conflicts }) => conflicts.length > 0)) return false;
  return found.some(({ grounds }) => grounds.length > 0) || found.every(({ doubts }) => doubts.length === 0);
};

type Profiles = (one: Someone) => readonly Profile[];

/** What documents tell of somebody, once of those that say the same, and made once however many he is held against. */
const profilesBy = (): Profiles => {
  const made = new Map<string, readonly Profile[]>();
  return (one) => {
    const old = made.get(one.id);
    if (old) return old;
    const name = nameOf(one);
    const { signature } = peopleOf(isCommonName(name));
    const all = profilesOf(one.told, new Map([[one.id, name]])).get(one.id) ?? [];
    const differing = [...new Map(all.map((profile) => [signature(profile), profile])).values()];
    made.set(one.id, differing);
    return differing;
  };
};

/** Those whose surnames have a key in common; one with two keys stands in two rows. */
const bySurname = (people: readonly Someone[]): readonly (readonly Someone[])[] => {
  const rows = new Map<string, Someone[]>();
  for (const one of people)
    for (const key of new Set([one.surname, ...maidens(one)].flatMap(nameKeys))) {
      const row = rows.get(key);
      if (row) row.push(one);
      else rows.set(key, [one]);
    }
  return [...rows.values()].filter((row) => row.length > 1);
};

const maidens = ({ keys }: Someone): readonly string[] => keys.flatMap(({ maiden }) => maiden ?? []);

const whyOne = (a: Someone, b: Someone, bearers: readonly Someone[]): readonly Reason[] => {
  if (!isSameName(a.surname, b.surname)) return bornAs(a, b) ?? bornAs(b, a) ?? [];
  if (!a.first || !b.first) return onlyHolder(a, b, bearers);
  const office = sharedOffice(a, b);
  if (isSameName(a.first, b.first)) {
    if (office) return [spelling(a, b), office];
    return isOnlySpelling(a, b, bearers) ? [spelling(a, b)] : [];
  }
  if (!office) return isFuller(a, b, bearers) ? besides(a, b) : [];
  if (isKinName(a.first, b.first)) return [spelling(a, b), office];
  const near = isShortName(a.first, b.first) || isInitial(a.first, b.first) || isInitial(b.first, a.first);
  return near || isFuller(a, b, bearers) ? [{ kind: 'first-name', told: `${a.first} and ${b.first}` }, office] : [];
};

const spelling = (a: Someone, b: Someone): Reason => ({
  kind: 'transliteration',
  told: `${nameOf(a)} and ${nameOf(b)} are spellings of one name`,
});

const nameOf = ({ first, surname }: Someone): string => `${first} ${surname}`.trim();

const sharedOffice = (a: Someone, b: Someone): Reason | undefined => {
  for (const [key, told] of a.offices) if (b.offices.has(key)) return { kind: 'office', told };
  return undefined;
};

/** "G." for "Gerold" */
const isInitial = (short: string, long: string): boolean =>
  /^\p{Lu}\.?$/u.test(short) && long.startsWith(short.charAt(0));

/** A surname beside an office that one person holds, who is named in full elsewhere. */
const onlyHolder = (a: Someone, b: Someone, bearers: readonly Someone[]): readonly Reason[] => {
  const [alone, full] = a.first ? [b, a] : [a, b];
  const holders = bearers.filter((one) => one.first && shares(one.sole, alone.sole));
  if (!areNear(alone, full) || !holders.includes(full) || !holders.every((one) => isSameName(one.first, full.first)))
    return [];
  const office = [...alone.sole].find((one) => full.sole.has(one)) as string;
  return [{ kind: 'sole-office', told: `${full.offices.get(office)}: one at a time, and one of that surname` }];
};

/** So many years after somebody was told as president, another of that surname may be. */
const TERM = 8;

const areNear = (a: Someone, b: Someone): boolean => {
  const [some, others] = [a, b].map(({ told }) =>
    told.flatMap(({ record }) => record.published?.slice(0, 4) ?? []).map(Number),
  );
  const pairs = some?.flatMap((year) => others?.map((other) => Math.abs(year - other)) ?? []) ?? [];
  return pairs.length === 0 || pairs.some((years) => years <= TERM);
};

/** Two languages spell one name in two ways; where one language has both spellings, they are two people. */
const isOnlySpelling = (a: Someone, b: Someone, bearers: readonly Someone[]): boolean => {
  const alike = bearers.filter((one) => one.first && isSameName(one.first, a.first));
  const spelt = (languages: Iterable<Language>): boolean =>
    [...languages].every((language) => alike.filter((one) => one.languages.has(language)).length === 1);
  return !shares(a.languages, b.languages) && spelt(a.languages) && spelt(b.languages);
};

/** "Eleanor Ruth Whitcombe" for "Eleanor Whitcombe", where nobody else has that first name and another beside it. */
const isFuller = (a: Someone, b: Someone, bearers: readonly Someone[]): boolean => {
  const [short, long] = a.first.length < b.first.length ? [a, b] : [b, a];
  const isLonger = ({ first, surname }: Someone): boolean =>
    first.startsWith(`${short.first} `) && isSameName(surname, short.surname);
  return !short.first.includes(' ') && isLonger(long) && bearers.filter(isLonger).length === 1;
};

/** What else both have, where one has a name more than the other. */
const besides = (a: Someone, b: Someone): readonly Reason[] => {
  const name = [a, b].map(nameOf).sort((one, other) => one.length - other.length)[0] as string;
  const company = isCommonName(name) ? undefined : companyOf(a, b);
  return company === undefined
    ? []
    : [
        { kind: 'first-name', told: `${a.first} and ${b.first}` },
        { kind: 'company', told: company },
      ];
};

/** "Sabine Dornbusch, geborene Rothkegel" is the Sabine Rothkegel of the same body. */
const bornAs = (now: Someone, before: Someone): readonly Reason[] | undefined => {
  const maiden = maidens(now).find((one) => isSameName(one, before.surname));
  if (!maiden || !isSameName(now.first, before.first)) return undefined;
  const other = sharedOffice(now, before);
  const company = other ? undefined : companyOf(now, before);
  if (!other && company === undefined) return undefined;
  return [{ kind: 'birth-name', told: maiden }, other ?? { kind: 'company', told: company as string }];
};

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};
