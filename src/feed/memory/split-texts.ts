import type { PublicItem } from '../items/index.ts';
import { visitLeafPlaces } from '../locale/leaf-places.ts';

/** An item in parts: its facts, and its texts by locale, each as JSON. */
export type SplitItem = {
  /** The item with `taken` in the place of each localized text. */
  facts: string;
  /** The keys that localized texts of the item have: locales, and those of machine texts. */
  keys: string[];
  /** For each key the texts of all those places, in order, `taken` where there is none. */
  texts: string[];
  /** For each key whether there is a text in every place that has one in any key. */
  whole: boolean[];
};

/** Stands where a text was taken out, and where there is none; nothing localized is a number. */
export const taken = 0;

/**
 * Takes an item apart, so that who reads one locale need not read the others. The item is changed
 * for a moment and then as it was: a copy, or a replacer of JSON, takes several times as long.
 */
export function splitTexts(item: PublicItem): SplitItem {
  const found: { holder: Record<string, unknown>; name: string; text: object }[] = [];
  const byKey = new Map<string, unknown[]>();
  visitLeafPlaces(item, item.type, (holder, name) => {
    const text = holder[name];
    if (typeof text !== 'object' || text === null || Array.isArray(text)) return;
    for (const [key, value] of Object.entries(text)) {
      if (value === undefined) continue;
      const values = byKey.get(key) ?? [];
      byKey.set(key, values);
      values[found.length] = value;
    }
    found.push({ holder, name, text });
  });
  const keys = [...byKey.keys()];
  const filled = found.map((_, index) => keys.some((key) => isText(byKey.get(key)?.[index])));
  const whole = keys.map((key) =>
    filled.every((isFilled, index) => !isFilled || isText(byKey.get(key)?.[index])),
  );
  const texts = keys.map((key) => {
    const values = byKey.get(key) ?? [];
    return JSON.stringify(found.map((_, index) => values[index] ?? taken));
  });
  for (const { holder, name } of found) holder[name] = taken;
  try {
    return { facts: JSON.stringify(item), keys, texts, whole };
  } finally {
    for (const { holder, name, text } of found) holder[name] = text;
  }
}

const isText = (value: unknown) => value !== undefined && value !== null && value !== '';
