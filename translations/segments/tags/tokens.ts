import { unescapeText } from './entities.ts';

export type Token =
  | { type: 'text'; text: string }
  | { type: 'open' | 'close' | 'empty'; name: string };

// Spaces before the end and `<x1 />` are what some engines make of our tags.
const tagPattern = /<(\/?)([gkx]\d+)\s*(\/?)>/g;

/** Any string as text and our tags; whatever is not exactly one of our tags is text. */
export function tokensOf(encoded: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of encoded.matchAll(tagPattern)) {
    if (match.index > end) tokens.push(textToken(encoded.slice(end, match.index)));
    end = match.index + match[0].length;
    const type = match[1] ? 'close' : match[3] ? 'empty' : 'open';
    tokens.push({ type, name: match[2] ?? '' });
  }
  if (end < encoded.length) tokens.push(textToken(encoded.slice(end)));
  return tokens;
}

const textToken = (text: string): Token => ({ type: 'text', text: unescapeText(text) });
