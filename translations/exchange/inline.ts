import { escapeText } from '../segments/tags/entities.ts';
import { parseTags } from '../segments/tags/parse.ts';
import { joined } from '../segments/tags/pieces.ts';
import { stringifyPieces } from '../segments/tags/stringify.ts';
import { tokensOf } from '../segments/tags/tokens.ts';
import { isElement, type XmlElement } from '../xml/elements.ts';
import { characterOf, xmlText } from '../xml/write-xml.ts';

/** How an XML format writes our tags; each function gives markup. */
export type InlineWriter = {
  /** Of `g1` and `k3`. */
  open: (name: string) => string;
  close: (name: string) => string;
  /** Of `x2`. */
  atom: (name: string) => string;
  /** A character that XML cannot write, by its code in hexadecimal. */
  character: (hex: string) => string;
};

/** Encoded text as the content of a `<source>`, `<target>` or `<seg>`. */
export function toMarkup(encoded: string, write: InlineWriter): string {
  return tokensOf(encoded)
    .map((token) => {
      if (token.type === 'text') return xmlText(token.text, write.character);
      return { open: write.open, close: write.close, empty: write.atom }[token.type](token.name);
    })
    .join('');
}

/**
 * What an element within a text is: the start, end or whole of one of our tags, with what is in it
 * read on; a character; an addition of the tool that is looked through (`around`) or left out
 * (`nothing`); or unknown.
 */
export type InlineMeaning =
  | { is: 'tag' | 'open' | 'close' | 'atom'; name: string }
  | { is: 'character'; hex: string }
  | { is: 'around' | 'nothing' | 'unknown' };

/** What was read: encoded, in one spelling, and what is wrong with its tags. */
export type InlineText = { encoded: string; problem: string | null };

/** The content of a `<source>`, `<target>` or `<seg>` as encoded text. */
export function fromMarkup(
  element: XmlElement,
  meaningOf: (element: XmlElement) => InlineMeaning,
): InlineText {
  let unknown: string | null = null;
  const inside = (within: XmlElement): string =>
    within.children.map((child) => (isElement(child) ? tagged(child) : escapeText(child))).join('');
  const tagged = (child: XmlElement): string => {
    const meaning = meaningOf(child);
    switch (meaning.is) {
      case 'tag':
        return `<${meaning.name}>${inside(child)}</${meaning.name}>`;
      case 'open':
        return `<${meaning.name}>`;
      case 'close':
        return `</${meaning.name}>`;
      case 'atom':
        return `<${meaning.name}/>${inside(child)}`;
      case 'character':
        return escapeText(characterOf(meaning.hex));
      case 'around':
        return inside(child);
      case 'nothing':
        return '';
      case 'unknown': {
        const { id } = child.attributes;
        unknown ??= `<${child.name}${id === undefined ? '' : ` id="${id}"`}> is not a tag of the source`;
        return inside(child);
      }
    }
  };
  const { encoded, problem } = canonicalText(inside(element));
  return { encoded, problem: unknown ?? problem };
}

/** Encoded text in one spelling, so that equal texts are equal strings. */
export function canonicalText(encoded: string): InlineText {
  const { pieces, problem } = parseTags(encoded);
  return { encoded: stringifyPieces(joined(pieces)), problem };
}

const ours = /(?:^|-)([gkx]\d+)$/;

/** Our tag in an id such as `s0-g1`; null in a foreign one. */
export const tagIn = (id: string | undefined): string | null => ours.exec(id ?? '')?.[1] ?? null;
