import type { Reason } from './decision';
import type { PersonKey } from './person-key';
import { areCallingsApart } from './person-words';
import { type Held, isSeatOf, type Profile } from './profile';

/** What two documents say of two of one name, held against each other. */
export interface Likeness {
  /** They are one: what they have in common besides the name. */
  readonly grounds: readonly Reason[];
  /** They are two: what one person cannot be. */
  readonly conflicts: readonly Reason[];
  /** Of a name that many bear, and each is told as somebody, with nothing in common. */
  readonly doubts: readonly Reason[];
}

/** Ages are told by the year; more than that apart, they are two. */
const AGES_APART = 3;
/** Mayor here in one year and mayor there in the next but one can be one person. */
const YEARS_BESIDE = 1;

export const likenessOf = (a: Profile, b: Profile, common: boolean): Likeness => {
  const grounds = groundsOf(a, b, common);
  const conflicts = [...birth(a, b), ...generation(a, b), ...(grounds.length > 0 ? [] : softConflicts(a, b, common))];
  const doubts =
    common && conflicts.length === 0 && grounds.length === 0 && isTold(a) && isTold(b) ? doubtOf(a, b) : [];
  return { grounds: conflicts.length > 0 ? [] : grounds, conflicts, doubts };
};

/** The document says who this is, and does not only name him. */
export const isTold = ({ offices, callings }: Profile): boolean => offices.length + callings.length > 0;

const groundsOf = (a: Profile, b: Profile, common: boolean): readonly Reason[] => {
  const office = a.offices.find((one) => b.offices.some((other) => isOffice(one, other)));
  if (office) return [{ kind: 'office', told: `${office.role}, ${office.bodyName}` }];
  const body = a.offices.find((one) => b.offices.some((other) => one.body === other.body));
  if (body) return [{ kind: 'organisation', told: body.bodyName }];
  const wide = a.offices.find((one) => one.wide !== undefined && b.offices.some((other) => other.wide === one.wide));
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

/** What the words beside two names say cannot be of one. */
export const areConflicting = (a: readonly PersonKey[], b: readonly PersonKey[]): boolean =>
  a.some((key) =>
    b.some((other) => birth({ key }, { key: other }).length + generation({ key }, { key: other }).length > 0),
  );

/** What speaks against one person unless something in common speaks for it. */
const softConflicts = (a: Profile, b: Profile, common: boolean): readonly Reason[] => [
  ...seats(a, b),
  ...callings(a, b, common),
  ...(common ? [...death(a, b), ...death(b, a)] : []),
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

/** Goalkeeper and bishop; of a name that few bear only at one time, since people change what they do. */
const callings = (a: Profile, b: Profile, common: boolean): readonly Reason[] => {
  if (!common && !areBeside(a, b)) return [];
  if (a.callings.some((one) => b.callings.includes(one))) return [];
  for (const one of a.callings)
    for (const other of b.callings)
      if (areCallingsApart(one, other)) return [{ kind: 'calling', told: `${one} and ${other}` }];
  return [];
};

/** One died, and a year later one of that name, which many bear, holds an office. */
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

const saidOf = ({ offices: [office], callings }: Profile): string =>
  office ? `${office.role}, ${office.bodyName}` : (callings[0] as string);
