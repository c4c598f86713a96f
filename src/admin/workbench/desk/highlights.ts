import { rangeOver } from './dom-text.ts';
import type { Mark } from './marks-of.ts';

const names = { error: 'desk-error', warning: 'desk-warning' } as const;

/** A set of marked ranges of the page; undefined where the browser has no highlights of its own. */
function highlightNamed(name: string): Highlight | undefined {
  if (typeof Highlight === 'undefined') return undefined;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Marks parts of an element's text, without a change of the element; @returns what takes them away. */
export function highlight(element: HTMLElement, marks: readonly Mark[]): () => void {
  const added = marks.flatMap((mark) => {
    const set = highlightNamed(names[mark.severity]);
    const range = rangeOver(element, mark);
    if (!set || !range) return [];
    set.add(range);
    return [{ set, range }];
  });
  return () => {
    for (const { set, range } of added) set.delete(range);
  };
}
