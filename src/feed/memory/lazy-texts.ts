import type { PublicItem } from '../items/index.ts';
import { visitLeafPlaces } from '../locale/leaf-places.ts';
import { taken } from './split-texts.ts';

/** The keys that an item has texts under, and where each is among them; shared by items alike. */
export type TextKeys = {
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<string, number>;
};

type Text = Record<string, unknown>;

/**
 * Puts texts where they were taken out of the facts of an item. They look like what they are, and
 * those of a locale are read when the first of them is asked for.
 *
 * @param read gives the texts of the n-th key, as `splitTexts` wrote them.
 * @param readFirst gives the first of them alone, which is mostly what an item is called: many are
 *   asked for no more. Undefined where there is none; null for one that is not just words.
 */
export function withLazyTexts(
  facts: PublicItem,
  { keys, at }: TextKeys,
  read: (index: number) => unknown[],
  readFirst: (index: number) => string | undefined | null,
): PublicItem {
  const texts: Text[] = [];
  const loaded: boolean[] = [];

  function load(index: number): void {
    if (loaded[index]) return;
    loaded[index] = true;
    const key = keys[index] ?? '';
    for (const [place, value] of read(index).entries()) {
      const text = texts[place];
      if (text && value !== taken) text[key] = value;
    }
  }
  const loadKey = (key: string | symbol) => {
    const index = at.get(key as string);
    if (index !== undefined) load(index);
  };
  const handler: ProxyHandler<Text> = {
    get(text, key) {
      const index = at.get(key as string);
      if (index === undefined || loaded[index]) return text[key as string];
      const first = text === texts[0] ? readFirst(index) : null;
      if (first !== null) return first;
      load(index);
      return text[key as string];
    },
    has(text, key) {
      loadKey(key);
      return key in text;
    },
    ownKeys(text) {
      for (const index of keys.keys()) load(index);
      // In the order of the keys, whichever was read first: hashes are made of this.
      return keys.filter((key) => key in text);
    },
    getOwnPropertyDescriptor(text, key) {
      loadKey(key);
      return Object.getOwnPropertyDescriptor(text, key);
    },
    // Items are never changed, only replaced.
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  };
  visitLeafPlaces(facts, facts.type, (holder, name) => {
    if (holder[name] !== taken) return;
    const text: Text = {};
    texts.push(text);
    holder[name] = new Proxy(text, handler);
  });
  return facts;
}
