import { type ChipFace, encodedOf, faceOfTag, type Piece, piecesOf } from './chips.ts';

/** What a chip shows: a sign, and its name for whoever cannot see it. */
export type ChipWords = (face: ChipFace, isOpening: boolean) => { sign: string; name: string };

export type Faces = ReadonlyMap<string, ChipFace> | undefined;

/** Puts encoded text into an element: words as text, tags as chips that cannot be typed into. */
export function showEncoded(
  element: HTMLElement,
  encoded: string,
  { faces, words }: { faces: Faces; words: ChipWords },
): void {
  element.replaceChildren(
    ...piecesOf(encoded).map((piece) =>
      piece.type === 'text'
        ? document.createTextNode(piece.text)
        : chipOf(piece.tag, { faces, words }),
    ),
  );
}

function chipOf(tag: string, { faces, words }: { faces: Faces; words: ChipWords }): HTMLElement {
  const chip = document.createElement('span');
  const { sign, name } = words(faceOfTag(tag, faces), !tag.startsWith('</'));
  chip.className = 'chip';
  chip.contentEditable = 'false';
  chip.dataset.tag = tag;
  chip.title = name;
  chip.setAttribute('role', 'img');
  chip.setAttribute('aria-label', name);
  chip.textContent = sign;
  return chip;
}

/** The encoded text of an element; line breaks that a browser makes of its own are line ends. */
export function readEncoded(element: HTMLElement): string {
  return encodedOf(piecesIn(element));
}

function piecesIn(element: Node): Piece[] {
  return [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof HTMLElement) {
      const { tag } = node.dataset;
      if (tag) return [{ type: 'chip', tag }];
      if (node.tagName === 'BR') return [{ type: 'text', text: '\n' }];
      return piecesIn(node);
    }
    return [{ type: 'text', text: node.nodeValue ?? '' }];
  });
}

/** A range over a part of an element's plain text, where a chip of a line break is one character. */
export function rangeOver(
  element: HTMLElement,
  { start, end }: { start: number; end: number },
): Range | null {
  const range = document.createRange();
  let offset = 0;
  let isBegun = false;
  for (const node of element.childNodes) {
    if (node instanceof HTMLElement) {
      offset += node.dataset.tag?.endsWith('/>') || node.tagName === 'BR' ? 1 : 0;
      continue;
    }
    const length = node.nodeValue?.length ?? 0;
    if (!isBegun && start < offset + length) {
      range.setStart(node, Math.max(start - offset, 0));
      isBegun = true;
    }
    if (isBegun && end <= offset + length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += length;
  }
  return null;
}

/** Puts text at the caret of an element, or at its end, as if it were typed: it can be undone. */
export function insertAtCaret(element: HTMLElement, text: string): void {
  element.focus();
  const anchor = document.getSelection()?.anchorNode;
  if (!anchor || !element.contains(anchor)) caretToEnd(element);
  document.execCommand('insertText', false, text);
}

/** Goes on with the keyboard behind the last word of an element. */
export function caretToEnd(element: HTMLElement): void {
  element.focus();
  const selection = document.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}
