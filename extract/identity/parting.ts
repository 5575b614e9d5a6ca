import type { Entity } from '../fact';
import { groupBy } from '../group';
import { hashId } from '../ids';
import { byCodeUnit } from '../order';
import { bodies, bodiesOf, isKnownBody, isLocalBody, ledBySeveral } from './bodies';
import type { Decision, Reason } from './decision';
import { peopleOf } from './namesakes';
import { type Kind, partition, RULING, type Ruled, type Verdict } from './partition';
import { isCommonName } from './person-words';
import { profilesOf } from './profile';
import { renamed } from './renamed';
import { idOfKey, type Ruling } from './ruling';
import type { Told } from './told';

/** Somebody or something as one document names it. */
export interface Node {
  readonly document: string;
  readonly id: string;
}

/** What was decided of two, before the sentences are looked up. */
export interface Judgement {
  readonly verdict: Decision['verdict'];
  readonly left: Node;
  readonly right: Node;
  readonly reasons: readonly Reason[];
}

/** A ruling about what documents name. */
type Placed = Judgement & { readonly verdict: Ruling['verdict'] };

export interface Parted {
  readonly told: readonly Told[];
  readonly judgements: readonly Judgement[];
  readonly rulings: readonly Placed[];
  readonly orphans: readonly Ruling[];
}

/** Gives those who share a full name, and are not one, an id each: the best attested keeps that of the name. */
export const partNamesakes = (told: readonly Told[], rulings: readonly Ruling[]): Parted => {
  const { placed, orphans } = place(told, rulings);
  const inside = groupBy(
    placed.filter(({ left, right }) => left.id === right.id && left.document !== right.document),
    ({ left }) => left.id,
  );
  const found = { moves: new Map<string, Map<string, string>>(), judgements: [] as Judgement[] };
  const shared = sharedNames(told, new Set(inside.keys()));
  const part = <P extends { readonly document: string }>(
    all: ReadonlyMap<string, readonly P[]>,
    kindOf: (name: string) => Kind<P>,
  ): void => {
    for (const [id, profiles] of all) {
      const parts = partition(profiles, kindOf(shared.get(id)?.name ?? ''), (inside.get(id) ?? []).map(ruledOf));
      if (!parts) continue;
      for (const part of parts.parts.slice(1)) move(found.moves, part, id);
      found.judgements.push(...parts.verdicts.map((one) => judgementOf(one, id)));
    }
  };
  const led = ledBySeveral(told);
  const people = namesOf(shared, 'Person');
  const bodyNames = new Map(
    [...namesOf(shared, 'Organisation')].filter(([id, name]) => inside.has(id) || led.has(id) || isLocalBody(name)),
  );
  part(profilesOf(told, people), (name) => peopleOf(isCommonName(name)));
  part(bodiesOf(told, bodyNames), (name) => bodies(isLocalBody(name)));
  const idAt = ({ document, id }: Node): Node => ({ document, id: found.moves.get(document)?.get(id) ?? id });
  const moved = <T extends Judgement>(one: T): T => ({ ...one, left: idAt(one.left), right: idAt(one.right) });
  return {
    told: told.map((one) => {
      const ids = found.moves.get(one.record.id);
      return ids ? renamed(one, ids) : one;
    }),
    judgements: found.judgements.map(moved),
    rulings: placed.map(moved),
    orphans,
  };
};

const ruledOf = ({ left, right, verdict }: Placed): Ruled => ({ left: left.document, right: right.document, verdict });

const judgementOf = ({ verdict, left, right, reasons }: Verdict, id: string): Judgement => ({
  ...{ verdict, reasons, left: { document: left, id }, right: { document: right, id } },
});

const move = (moves: Map<string, Map<string, string>>, part: readonly string[], id: string): void => {
  const [first = ''] = [...part].sort(byCodeUnit);
  const own = hashId(id.slice(0, id.indexOf(':')), [id, first]);
  for (const document of part) moves.set(document, (moves.get(document) ?? new Map()).set(id, own));
};

/** Finds in the documents what rulings are about; two of one document's own are told apart in it already. */
const place = (told: readonly Told[], rulings: readonly Ruling[]): { placed: Placed[]; orphans: Ruling[] } => {
  const homes = new Map(rulings.length > 0 ? told.map((one) => [one.record.id, one] as const) : []);
  const [placed, orphans]: [Placed[], Ruling[]] = [[], []];
  for (const ruling of rulings) {
    const [left, right] = [ruling.left, ruling.right].map((key): Node | undefined => {
      const home = homes.get(key.document);
      const id = home && idOfKey(key, home);
      return id === undefined ? undefined : { document: key.document, id };
    });
    const { verdict } = ruling;
    const itself = left?.document === right?.document && left?.id === right?.id;
    if (left && right && !(itself && verdict === 'different')) placed.push({ verdict, left, right, reasons: [RULING] });
    else orphans.push(ruling);
  }
  return { placed, orphans };
};

type Shared = ReadonlyMap<string, Pick<Entity, 'type' | 'name'>>;

/** Names of people and bodies that more than one document has, by id, and what else is asked for. */
const sharedNames = (told: readonly Told[], asked: ReadonlySet<string>): Shared => {
  const seen = new Set<string>();
  const shared = new Map<string, Entity>();
  for (const { entities } of told)
    for (const one of entities) {
      if (shared.has(one.id)) continue;
      if (asked.has(one.id) || (seen.has(one.id) && isParted(one))) shared.set(one.id, one);
      else seen.add(one.id);
    }
  return shared;
};

const isParted = ({ type, name }: Entity): boolean =>
  type === 'Person' || (type === 'Organisation' && !isKnownBody(name));

/** What a ruling keeps apart that is neither a person nor a body is parted like a body, of which nothing is told. */
const namesOf = (shared: Shared, type: 'Person' | 'Organisation'): ReadonlyMap<string, string> =>
  new Map(
    [...shared].flatMap(([id, one]) =>
      (one.type === 'Person') === (type === 'Person') ? [[id, one.name] as const] : [],
    ),
  );
