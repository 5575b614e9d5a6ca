import { groupBy } from '../group';
import { hashId } from '../ids';
import { byCodeUnit } from '../order';
import type { Decision, Reason } from './decision';
import { partition, RULING, type Ruled, type Verdict } from './partition';
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
  const names = sharedNames(told, new Set(inside.keys()));
  const found = { moves: new Map<string, Map<string, string>>(), judgements: [] as Judgement[] };
  for (const [id, profiles] of profilesOf(told, names)) {
    const ruled = (inside.get(id) ?? []).map(ruledOf);
    const parts = partition(profiles, { common: isCommonName(names.get(id) ?? ''), rulings: ruled });
    if (!parts) continue;
    for (const part of parts.parts.slice(1)) move(found.moves, part, id);
    found.judgements.push(...parts.verdicts.map((one) => judgementOf(one, id)));
  }
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

/** Full names of people that more than one document has, by id, and what else is asked for. */
const sharedNames = (told: readonly Told[], asked: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const seen = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const { entities } of told)
    for (const { id, type, name } of entities) {
      if (asked.has(id)) shared.set(id, name);
      if (type !== 'Person' || shared.has(id)) continue;
      if (seen.has(id)) shared.set(id, name);
      else seen.set(id, name);
    }
  return shared;
};
