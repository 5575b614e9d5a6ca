/**
 * The same function, which makes each answer once and then remembers it: news says the same again and again. At `most`
 * answers it forgets all and begins anew.
 */
export const remembering = <T>(make: (text: string) => T, most: number): ((text: string) => T) => {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined || memory.has(text)) return known as T;
    const made = make(text);
    if (memory.size >= most) memory.clear();
    memory.set(text, made);
    return made;
  };
};

/** Made when it is first asked for. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
