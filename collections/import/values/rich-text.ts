import { plainText } from './text.ts';
import type { ReadValue } from './types.ts';

/** Plain text as a formatted one: a paragraph for each blank line, line breaks kept. */
export const readRichText: ReadValue = (value) =>
  typeof value === 'object'
    ? {
        reason: 'it is a list or an object',
        cure: 'give plain text, with a blank line between paragraphs',
      }
    : { value: richTextOf(plainText(value)) };

/** Lexical's tree for plain text. */
export function richTextOf(text: string) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return {
    root: {
      ...element,
      type: 'root',
      children: paragraphs.map((paragraph) => ({
        ...element,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: paragraph
          .trim()
          .split('\n')
          .flatMap((line, index) => [
            ...(index === 0 ? [] : [{ type: 'linebreak', version: 1 }]),
            {
              type: 'text',
              version: 1,
              text: line.trim(),
              format: 0,
              mode: 'normal',
              style: '',
              detail: 0,
            },
          ]),
      })),
    },
  };
}

const element = { version: 1, format: '' as const, indent: 0, direction: null };

/** The words of a formatted text, for telling whether it says the same; formatting is not compared. */
export function wordsOf(value: unknown): string {
  return pieces(value).join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function pieces(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('root' in node) return pieces(node.root);
  if ('text' in node) return [String(node.text)];
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(pieces) : [];
}
