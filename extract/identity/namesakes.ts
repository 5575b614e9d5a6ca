import { byCodeUnit } from '../order';
import type { Reason } from './decision';
import type { Kind, Likeness } from './partition';
import { areCallingsApart } from './person-words';
import { type Held, isOfCountry, isSeatOf, type Profile } from './profile';

/** How people of one full name are told apart; `common` where many bear it. */
export const peopleOf = (common: boolean): Kind<Profile> => ({
  common,
  isTold,
  likeness: (a, b) => likenessOf(a, b, common),
  mayDiffer: (profiles) => (common && profiles.filter(isTold).length > 1) || haveSeveral(profiles),
  signature: (one) => {
    const offices = one.offices.map(({ office, body, former }) => [office, body, former].join(' '));
    const dated = (isTold(one) || one.key?.died) && one.year;
    return JSON.stringify([[...new Set(offices)].sort(byCodeUnit), one.callings, one.key, dated]);
  },
});

/** Several of what one person has one of. */
const haveSeveral = (profiles: readonly Profile[]): boolean => {
  const [births, generations, callings, seats, countries] = Array.from({ length: 5 }, () => new Set<unknown>());
  let [died, serves] = [false, false];
  for (const { key, callings: called, offices } of profiles) {
    if (key?.born !== undefined) births?.add(key.born);
    if (key?.generation) generations?.add(key.generation);
    if (key?.died) died = true;
    if (offices.length > 0) serves = true;
    for (const calling of called) callings?.add(calling);
    for (const office of offices) {
      if (isSeatOf(office)) seats?.add(office.body);
      if (isOfCountry(office)) countries?.add(office.wide);
    }
  }
  return (died && serves) || [births, generations, callings, seats, countries].some((found) => found && found.size > 1);
};

/** Ages are told by the year; more than that apart, they are two. */
const AGES_APART = 3;
/** Mayor here in one year and mayor there in the next but one can be one person. */
const YEARS_BESIDE = 1;

const likenessOf = (a: Profile, b: Profile, common: boolean): Likeness => {
  const grounds = groundsOf(a, b, common);
  const conflicts = [...birth(a, b), ...generation(a, b), ...(grounds.length > 0 ? [] : softConflicts(a, b, common))];
  const doubts = common && conflicts.length === 0 && grounds.length === 0 && areOthers(a, b) ? doubtOf(a, b) : [];
  return { grounds: conflicts.length > 0 ? [] : grounds, conflicts, doubts };
};

/** The document says who this is, and does not only name him. */
const isTold = ({ offices, callings, key }: Profile): boolean =>
  offices.length + callings.length + (key?.said?.length ?? 0) > 0;

/** Each is told as somebody, and not the one as what the other is in general: a politician may be that minister. */
const areOthers = (a: Profile, b: Profile): boolean => {
  if (!isTold(a) || !isTold(b)) return false;
  const alike = a.callings.some((one) => b.callings.includes(one));
  return !(alike && (a.offices.length === 0 || b.offices.length === 0));
};

const groundsOf = (a: Profile, b: Profile, common: boolean): readonly Reason[] => {
  const office = a.offices.find((one) => b.offices.some((other) => isOffice(one, other)));
  if (office) return [{ kind: 'office', told: `${office.role}, ${office.bodyName}` }];
  const body = a.offices.find((one) => b.offices.some((other) => one.body === other.body));
  if (body) return [{ kind: 'organisation', told: body.bodyName }];
  const wide = a.offices.find((one) => one.wide !== undefined && b.offices.some((other) => other.wide === one.wide));
  const said = common ? a.key?.said?.find((one) => b.key?.said?.includes(one)) : undefined;
  if (said !== undefined) return [{ kind: 'description', told: said }];
  if (wide && common) return [{ kind: 'country', told: `offices of ${wide.wide}, ${wide.bodyName} among them` }];
  return [];
};

const isOffice = (a: Held, b: Held): boolean => a.office === b.office && a.body === b.body;

const birth = ({ key: a }: KeyOnly, { key: b }: KeyOnly): readonly Reason[] =>
  a?.born !== undefined && b?.born !== undefined && Math.abs(a.born - b.born) >= AGES_APART
    ? [{ kind: 'age', told: `born about ${a.born} and ${b.born}` }]
    : [];

const generation = ({ key: a }: KeyOnly, { key: b }: KeyOnly): readonly Reason[] =>
  a?.generation && b?.generation && a.generation !== b.generation
    ? [{ kind: 'generation', told: `${a.generation} and ${b.generation}` }]
    : [];

type KeyOnly = Pick<Profile, 'key'>;

/** What speaks against one person unless something in common speaks for it. */
const softConflicts = (a: Profile, b: Profile, common: boolean): readonly Reason[] => [
  ...seats(a, b),
  ...countries(a, b),
  ...callings(a, b, common),
  ...death(a, b),
  ...death(b, a),
];

const areBeside = (a: Profile, b: Profile): boolean =>
  a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) <= YEARS_BESIDE;

/** Mayor of Ahlen and mayor of Husum at one time. */
const seats = (a: Profile, b: Profile): readonly Reason[] => {
  if (!areBeside(a, b)) return [];
  const [one] = a.offices.filter(isSeatOf);
  const other = b.offices.filter(isSeatOf).find(({ body }) => body !== one?.body);
  return one && other
    ? [{ kind: 'office', told: `${one.role}, ${one.bodyName} and ${other.role}, ${other.bodyName} at one time` }]
    : [];
};

/** Minister here and minister there at one time; of a state and its own country one may be both. */
const countries = (a: Profile, b: Profile): readonly Reason[] => {
  if (!areBeside(a, b)) return [];
  const [one] = a.offices.filter(isOfCountry);
  const other = b.offices.filter(isOfCountry).find(({ wide }) => wide !== undefined && wide !== one?.wide);
  return one?.wide !== undefined && other
    ? [{ kind: 'country', told: `${one.role}, ${one.bodyName} and ${other.role}, ${other.bodyName} at one time` }]
    : [];
};

/** Goalkeeper and bishop; of a name that few bear only at one time, since people change what they do. */
const callings = (a: Profile, b: Profile, common: boolean): readonly Reason[] => {
  if (!common && !areBeside(a, b)) return [];
  if (a.callings.some((one) => b.callings.includes(one))) return [];
  for (const one of a.callings)
    for (const other of b.callings)
      if (areCallingsApart(one, other)) return [{ kind: 'calling', told: `${one} and ${other}` }];
  return [];
};

/** One died, and a year later one of that name holds another office. */
const death = (a: Profile, b: Profile): readonly Reason[] =>
  a.key?.died &&
  a.year !== undefined &&
  b.year !== undefined &&
  b.year > a.year &&
  b.offices.some(({ former }) => !former)
    ? [{ kind: 'time', told: `died in ${a.year}, in office in ${b.year}` }]
    : [];

const doubtOf = (a: Profile, b: Profile): readonly Reason[] => [
  { kind: 'common-name', told: `${saidOf(a)} and ${saidOf(b)}: a name that many bear, and nothing in common` },
];

const saidOf = ({ offices: [office], callings, key }: Profile): string =>
  office ? `${office.role}, ${office.bodyName}` : (callings[0] ?? key?.said?.[0] ?? 'no more');
