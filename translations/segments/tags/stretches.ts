import { isAtom, isKept } from './pieces.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What stands between two atoms of encoded text. */
export type Stretch = {
  tokens: Token[];
  /** The atom that ends it; null for the last. */
  atom: string | null;
};

/** Encoded text as what stands between its atoms. */
export function stretchesOf(encoded: string): Stretch[] {
  const stretches: Stretch[] = [];
  let tokens: Token[] = [];
  for (const token of tokensOf(encoded)) {
    if (token.type === 'text' || !isAtom(token.name)) {
      tokens.push(token);
    } else {
      stretches.push({ tokens, atom: token.name });
      tokens = [];
    }
  }
  return [...stretches, { tokens, atom: null }];
}

/** Where the words of tokens begin and end; behind the last token, and at -1, without words. */
export function wordsIn(tokens: readonly Token[]): [first: number, last: number] {
  const hasWords = (token: Token) => token.type === 'text' && token.text.trim() !== '';
  const first = tokens.findIndex(hasWords);
  return first === -1 ? [tokens.length, -1] : [first, tokens.findLastIndex(hasWords)];
}

/** The text of tokens, and what of it is protected, by the name of its tag. */
export function textIn(tokens: readonly Token[]): { text: string; kept: Map<string, string> } {
  const kept = new Map<string, string>();
  let text = '';
  let inside: string | null = null;
  for (const token of tokens) {
    if (token.type !== 'text') {
      if (isKept(token.name)) inside = token.type === 'open' ? token.name : null;
      continue;
    }
    text += token.text;
    if (inside !== null) kept.set(inside, token.text);
  }
  return { text, kept };
}

/** The marks and links that begin before the first word of a stretch and end after a last one. */
export function tagsAroundWholes(stretches: readonly Stretch[]): ReadonlySet<string> {
  const begun = new Set<string>();
  const ended = new Set<string>();
  for (const { tokens } of stretches) {
    const [first, last] = wordsIn(tokens);
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'open' && index < first) begun.add(token.name);
      if (token.type === 'close' && index > last) ended.add(token.name);
    }
  }
  return new Set([...begun].filter((name) => ended.has(name) && !isKept(name)));
}
