/** Something made from records, and of how many bytes of them. */
type Weighed = { bytes: number };

/** Things made from records that are kept for a while, within a number of bytes. */
export type Decoded<K extends object, V extends Weighed> = {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  /** Notes that something kept is of more bytes now. */
  grow(value: V, bytes: number): void;
};

/**
 * Keeps what was used lately in two generations: when the younger is full, it becomes the older one,
 * and what of that was not used again is dropped. A look takes no more than a look at a map.
 */
export function createDecoded<K extends object, V extends Weighed>(
  mostBytes: number,
): Decoded<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  let bytes = 0;

  function add(key: K, value: V): void {
    if (bytes + value.bytes > mostBytes / 2) {
      old = young;
      young = new Map();
      bytes = 0;
    }
    bytes += value.bytes;
    young.set(key, value);
  }

  return {
    get(key) {
      const value = young.get(key);
      if (value) return value;
      const earlier = old.get(key);
      if (earlier) {
        old.delete(key);
        add(key, earlier);
      }
      return earlier;
    },
    set: add,
    grow(value, more) {
      value.bytes += more;
      bytes += more;
    },
  };
}
