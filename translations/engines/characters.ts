const tags = /<\/?[gxk]\d+\/?>/g;
const entities = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;

/**
 * The Unicode code points of a text without our tags, an entity counting as one: what DeepL bills
 * (support.deepl.com, “Usage count and billing in DeepL API”).
 */
export function charactersOf(text: string): number {
  let characters = 0;
  for (const _ of text.replace(tags, '').replace(entities, '&')) characters += 1;
  return characters;
}

/** The names of our tags in texts, each once, in the order in which they are met. */
export function tagNamesIn(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(tags)].map(([tag]) => tag.replace(/[</>]/g, '')),
  );
  return [...new Set(names)];
}
