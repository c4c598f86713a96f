import { PolyclinicError } from '../../src/errors.ts';
import { readXml, type XmlTag } from './read-xml.ts';

/** Starts and ends: more than any batch that fits into a file. Each has few bytes, but is held as an object. */
const MOST_TAGS = 4_000_000;

/** An element with all that is in it. */
export type XmlElement = XmlTag & { children: (XmlElement | string)[] };

/** An element that was asked for, and the tags that it stands in, the outermost first. */
export type FoundElement = { element: XmlElement; around: readonly XmlTag[] };

/**
 * The elements of some names that do not stand in one another, in their order. Of a file only these
 * are held.
 *
 * @param found called with each as soon as it has been read, so that it need not be kept.
 * @throws PolyclinicError BAD_INPUT with the line when the text is not such XML, TOO_LARGE.
 */
export function eachElement(
  text: string,
  names: ReadonlySet<string>,
  found: (found: FoundElement) => void,
): void {
  mustBeHeld(text);
  const around: XmlTag[] = [];
  const open: XmlElement[] = [];
  readXml(text, {
    open(tag) {
      const inside = open.at(-1);
      if (!inside && !names.has(tag.name)) {
        around.push(tag);
        return;
      }
      const element: XmlElement = { ...tag, children: [] };
      inside?.children.push(element);
      open.push(element);
    },
    text(piece) {
      open.at(-1)?.children.push(piece);
    },
    close() {
      const element = open.pop();
      if (!element) around.pop();
      else if (open.length === 0) found({ element, around: [...around] });
    },
  });
}

/** @throws PolyclinicError TOO_LARGE */
function mustBeHeld(text: string): void {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS) throw new PolyclinicError('TOO_LARGE', tooMany.en, { texts: tooMany });
}

const tooMany = {
  ru: `В файле больше ${MOST_TAGS / 1_000_000} млн тегов: разделите его.`,
  en: `The file has more than ${MOST_TAGS / 1_000_000} million tags: divide it.`,
};

export const isElement = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string';

/** The children of a name. */
export const childrenNamed = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter(isElement).filter((child) => child.name === name);

/** All text in an element. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
