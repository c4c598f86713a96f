import { readXml, type XmlTag } from './read-xml.ts';

/** An element with all that is in it. */
export type XmlElement = XmlTag & { children: (XmlElement | string)[] };

/** An element that was asked for, and the tags that it stands in, the outermost first. */
export type FoundElement = { element: XmlElement; around: readonly XmlTag[] };

/**
 * The elements of some names that do not stand in one another, in their order. Of a file only these
 * are held.
 *
 * @param found called with each as soon as it has been read, so that it need not be kept.
 * @throws PolyclinicError BAD_INPUT with the line when the text is not such XML.
 */
export function eachElement(
  text: string,
  names: ReadonlySet<string>,
  found: (found: FoundElement) => void,
): void {
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

export const isElement = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string';

/** The children of a name. */
export const childrenNamed = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter(isElement).filter((child) => child.name === name);

/** All text in an element. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
