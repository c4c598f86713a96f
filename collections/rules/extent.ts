/** How deep lists and objects of a document may stand in one another; a list in a text takes four. */
export const DEEPEST = 200;

/**
 * How large a document may be, in characters of its JSON. A text is kept several times over in the
 * record of a translation, and in fourteen languages in the feed log: either must stay below the 16 MB
 * of a MongoDB document.
 */
export const LARGEST = 1_000_000;

/**
 * How deep and how large a value is; counting stops where either is past its limit. Without recursion,
 * which is what fails on a value that is too deep.
 */
export function extentOf(value: unknown): { depth: number; size: number } {
  const extent = { depth: 0, size: 0 };
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    extent.size += typeof value === 'string' ? value.length + 3 : 8;
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      extent.depth = Math.max(extent.depth, depth + 1);
      for (const [key, inner] of Object.entries(value)) {
        extent.size += key.length;
        left.push({ value: inner, depth: depth + 1 });
      }
    }
    if (extent.depth > DEEPEST || extent.size > LARGEST) break;
  }
  return extent;
}
