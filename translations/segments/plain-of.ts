import { isAtom } from './tags/pieces.ts';
import { tokensOf } from './tags/tokens.ts';

/**
 * The words of encoded text: tags out, entities decoded, a line break for each atom. Takes any
 * string; what is not one of our tags is text.
 */
export function plainOf(encoded: string): string {
  if (!encoded.includes('<') && !encoded.includes('&')) return encoded;
  return tokensOf(encoded)
    .map((token) => {
      if (token.type === 'text') return token.text;
      return isAtom(token.name) && token.type !== 'close' ? '\n' : '';
    })
    .join('');
}
