import { byCodeUnit } from './order';

/** Ids that turn out to name one thing; the smallest stands for all. */
export interface Union {
  readonly join: (a: string, b: string) => void;
  /** Each id that another stands for, and which. */
  readonly moved: () => ReadonlyMap<string, string>;
}

export const union = (): Union => {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id);
    return up === undefined ? id : root(up);
  };
  const join = (a: string, b: string): void => {
    const [low, high] = [root(a), root(b)].sort(byCodeUnit) as [string, string];
    if (low !== high) parent.set(high, low);
  };
  return { join, moved: () => new Map([...parent.keys()].map((id) => [id, root(id)])) };
};
