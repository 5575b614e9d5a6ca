import type { Draft } from '../draft';
import { readEverywhere } from '../everywhere';
import { lookUp } from '../lists/names';
import { packOf } from '../packs';
import { lazily, remembering } from '../remember';
import { fold } from '../words';
import type { Reason } from './decision';
import type { Kind, Likeness } from './partition';
import { isHead } from './person-words';
import type { Told } from './told';

/** What one document tells of a body that no list knows. */
export interface BodyProfile {
  readonly document: string;
  readonly year?: number;
  /** Who leads it, by the office. */
  readonly heads: readonly { readonly office: string; readonly role: string; readonly who: string }[];
  /** Towns and full names of people that the document has. */
  readonly places: readonly string[];
  readonly people: readonly string[];
}

/** Of the bodies asked for, by id, what each document tells; nothing of those that are known by their name. */
export const bodiesOf = (
  told: readonly Told[],
  asked: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly BodyProfile[]> => {
  const all = new Map<string, BodyProfile[]>([...asked.keys()].map((id) => [id, []]));
  for (const one of told) for (const { id } of one.entities) all.get(id)?.push(profileOf(id, one));
  return all;
};

/** Bodies that are told with several at their head, by surname: of all others, one name is one body. */
export const ledBySeveral = (told: readonly Told[]): ReadonlySet<string> => {
  const leaders = new Map<string, string>();
  const found = new Set<string>();
  for (const { drafts } of told)
    for (const draft of drafts) {
      if (draft.office === undefined || draft.object.type === 'Person') continue;
      for (const { who } of headOf(draft)) {
        const known = leaders.get(draft.object.id);
        if (known === undefined) leaders.set(draft.object.id, surname(who));
        else if (known !== surname(who)) found.add(draft.object.id);
      }
    }
  return found;
};

const profileOf = (id: string, { record, drafts, entities }: Told): BodyProfile => ({
  document: record.id,
  ...(record.published ? { year: Number(record.published.slice(0, 4)) } : {}),
  heads: drafts.flatMap((draft) => (draft.object.id === id ? headOf(draft) : [])),
  places: entities.filter(({ type }) => type === 'Place').map(({ name }) => name),
  people: entities.filter(({ type, name }) => type === 'Person' && name.includes(' ')).map((one) => one.id),
});

const headOf = ({ office = '', role = office, former, subject }: Draft): BodyProfile['heads'] =>
  isHead(office) && !former ? [{ office, role, who: subject.name }] : [];

const local = lazily(() => {
  const { local: ends, clubs } = readEverywhere();
  return { ends: ends.flat().map(fold), clubs: new Set(clubs) };
});

/** "Goethe-Gymnasium", "SV Blau-Weiß": many towns have one that is called so. */
export const isLocalBody = (name: string): boolean =>
  local().clubs.has(name.split(' ')[0] ?? '') || local().ends.some((end) => fold(name).endsWith(end));

const MOST_KNOWN = 50_000;

/** A body of a list is one wherever it is named, and so is one whose name says where it is: "Segelverein Plön". */
export const isKnownBody = remembering((name) => {
  const names = (['de', 'en'] as const).flatMap((language) => packOf(language)?.world.names ?? []);
  const isListed = (text: string): boolean => names.some((index) => lookUp(index, text) !== undefined);
  return isListed(name) || name.split(/[ -]/).some(isListed);
}, MOST_KNOWN);

const YEARS_BESIDE = 1;

/** How bodies of one name are told apart; `local` where many towns have one that is called so. */
export const bodies = (local: boolean): Kind<BodyProfile> => ({
  common: false,
  isTold: ({ heads, places }) => heads.length > 0 || (local && places.length > 0),
  mayDiffer: (profiles) =>
    local || new Set(profiles.flatMap(({ heads }) => heads.map(({ who }) => surname(who)))).size > 1,
  signature: (one) => JSON.stringify([one.heads, one.places, one.people, one.heads.length > 0 && one.year]),
  likeness: (a, b) => {
    if (shares(a.places, b.places) || shares(a.people, b.people)) return NEAR;
    if (a.places.length === 0 || b.places.length === 0) return NOTHING;
    const conflicts = rivals(a, b);
    const doubts =
      local && conflicts.length === 0 ? [{ kind: 'place', told: `${a.places[0]} and ${b.places[0]}` }] : [];
    return { grounds: [], conflicts, doubts };
  },
});

const NOTHING: Likeness = { grounds: [], conflicts: [], doubts: [] };
const NEAR: Likeness = { ...NOTHING, grounds: [{ kind: 'company', told: 'the same people or towns beside it' }] };

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** Two who hold one office of it at one time: "SV Blau-Weiß" of Elsterwerda and of Emden. */
const rivals = (a: BodyProfile, b: BodyProfile): readonly Reason[] => {
  if (a.year === undefined || b.year === undefined || Math.abs(a.year - b.year) > YEARS_BESIDE) return [];
  for (const head of a.heads) {
    const same = b.heads.filter(({ office }) => office === head.office);
    const [other] = same;
    if (other && same.every(({ who }) => surname(who) !== surname(head.who)))
      return [{ kind: 'office', told: `${head.role} ${head.who} and ${other.role} ${other.who} at one time` }];
  }
  return [];
};

const surname = (name: string): string => fold(name.slice(name.lastIndexOf(' ') + 1));
