import type { PublicItem, PublicType } from '../../contract/index.ts';
import { visitTexts } from '../../contract/leaves.ts';

/** An item in parts: its facts, and its texts by locale, each as JSON. */
export type SplitItem = {
  /** The item with `taken` in the place of each localized text. */
  facts: string;
  /** By locale, or key of machine texts: the texts of all those places in order, `taken` for none. */
  texts: [string, string][];
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
  visitTexts(item, item.type, (holder, name) => {
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
  const texts = [...byKey].map(([key, values]): [string, string] => [
    key,
    JSON.stringify(found.map((_, index) => values[index] ?? taken)),
  ]);
  for (const { holder, name } of found) holder[name] = taken;
  try {
    return { facts: JSON.stringify(item), texts };
  } finally {
    for (const { holder, name, text } of found) holder[name] = text;
  }
}

/** The item of these parts. */
export function joinTexts(
  facts: string,
  texts: readonly (readonly [string, string])[],
): PublicItem {
  const item = JSON.parse(facts) as PublicItem;
  const values = texts.map(([key, text]) => [key, JSON.parse(text) as unknown[]] as const);
  let place = 0;
  visitTexts(item, item.type as PublicType, (holder, name) => {
    if (holder[name] !== taken) return;
    const text: Record<string, unknown> = {};
    for (const [key, of] of values) if (of[place] !== taken) text[key] = of[place];
    holder[name] = text;
    place += 1;
  });
  return item;
}

/**
 * The item of these facts with one text in each place, that of the first key that has one, under that
 * key. An empty text counts as none.
 *
 * @param item is changed.
 */
export function resolveTexts(
  item: PublicItem,
  texts: readonly (readonly [string, string])[],
  keys: readonly string[],
): PublicItem {
  const byKey = new Map(texts.map(([key, text]) => [key, JSON.parse(text) as unknown[]]));
  const ordered = keys.flatMap((key) => {
    const values = byKey.get(key);
    return values ? [[key, values] as const] : [];
  });
  let place = 0;
  visitTexts(item, item.type as PublicType, (holder, name) => {
    if (holder[name] !== taken) return;
    const first = ordered.find(([, values]) => isText(values[place]));
    holder[name] = first ? { [first[0]]: first[1][place] } : {};
    place += 1;
  });
  return item;
}

const isText = (value: unknown) =>
  value !== taken && value !== undefined && value !== null && value !== '';
