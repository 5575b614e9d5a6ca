/**
 * What `items.flatMap(each)` gives, for the steps that run on every sentence: V8 asks each of the built-in one's parts
 * for its properties by name, which made it a twentieth of the time of the whole extraction.
 */
export const flatMap = <T, U>(items: readonly T[], each: (item: T, at: number) => U | readonly U[]): U[] => {
  const all: U[] = [];
  for (let at = 0; at < items.length; at++) {
    const made = each(items[at] as T, at);
    if (!isArray(made)) all.push(made);
    else for (let i = 0; i < made.length; i++) all.push(made[i] as U);
  }
  return all;
};

const isArray: <U>(made: U | readonly U[]) => made is readonly U[] = Array.isArray;
