/** What was worked out for texts lately. */
export type Remembered<V> = {
  get(text: string): V | undefined;
  set(text: string, value: V): void;
};

/** @param most how many are remembered, at most; what was not asked for lately goes first. */
export function createRemembered<V>(most: number): Remembered<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  function set(text: string, value: V): void {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(copyOf(text), value);
  }
  return {
    get(text) {
      const value = young.get(text);
      if (value !== undefined) return value;
      const earlier = old.get(text);
      if (earlier !== undefined) set(text, earlier);
      return earlier;
    },
    set,
  };
}

/** A piece of a text would keep all of that text in memory (V8’s sliced strings). */
export const copyOf = (piece: string): string => ` ${piece}`.slice(1);
