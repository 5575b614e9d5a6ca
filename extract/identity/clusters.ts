import { byCodeUnit } from '../order';

/** Things that turn out to be one, and pairs that must not become one. The smallest of a cluster stands for all. */
export interface Clusters {
  /** False where the two are one already, or where something keeps them apart. */
  readonly join: (a: string, b: string) => boolean;
  readonly keepApart: (a: string, b: string) => void;
  readonly areApart: (a: string, b: string) => boolean;
  readonly root: (one: string) => string;
  /** Each thing that another stands for, and which. */
  readonly moved: () => ReadonlyMap<string, string>;
}

export const clusters = (): Clusters => {
  const parent = new Map<string, string>();
  /** By root: what no member may be joined with. */
  const foes = new Map<string, Set<string>>();
  const root = (one: string): string => {
    let top = one;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    for (let at = one; at !== top; ) {
      const up = parent.get(at) as string;
      parent.set(at, top);
      at = up;
    }
    return top;
  };
  const areApart = (a: string, b: string): boolean => {
    const other = root(b);
    for (const foe of foes.get(root(a)) ?? []) if (root(foe) === other) return true;
    return false;
  };
  const join = (a: string, b: string): boolean => {
    const [low, high] = [root(a), root(b)].sort(byCodeUnit) as [string, string];
    if (low === high || areApart(low, high)) return false;
    parent.set(high, low);
    for (const foe of foes.get(high) ?? []) add(low, foe);
    return true;
  };
  const add = (one: string, foe: string): void => {
    const known = foes.get(one);
    if (known) known.add(foe);
    else foes.set(one, new Set([foe]));
  };
  const keepApart = (a: string, b: string): void => {
    add(root(a), b);
    add(root(b), a);
  };
  return { join, keepApart, areApart, root, moved: () => new Map([...parent.keys()].map((one) => [one, root(one)])) };
};
