/** How many multi-byte sequences of UTF-8 were whole, and how many bytes could not be one. */
export type Utf8Counts = { whole: number; invalid: number };

type Lead = { from: number; to: number; follow: number; lower?: number; upper?: number };

/** Lead bytes and what may follow them (Unicode 16, table 3-7: no overlong forms, no surrogates). */
const leads: readonly Lead[] = [
  { from: 0xc2, to: 0xdf, follow: 1 },
  { from: 0xe0, to: 0xe0, follow: 2, lower: 0xa0 },
  { from: 0xe1, to: 0xec, follow: 2 },
  { from: 0xed, to: 0xed, follow: 2, upper: 0x9f },
  { from: 0xee, to: 0xef, follow: 2 },
  { from: 0xf0, to: 0xf0, follow: 3, lower: 0x90 },
  { from: 0xf1, to: 0xf3, follow: 3 },
  { from: 0xf4, to: 0xf4, follow: 3, upper: 0x8f },
];

/** Counts UTF-8 sequences over chunks of any size; a sequence may be cut by a chunk's end. */
export function utf8Counter(): { feed(bytes: Uint8Array): void; counts(): Utf8Counts } {
  let whole = 0;
  let invalid = 0;
  let missing = 0;
  let lower = 0x80;
  let upper = 0xbf;

  const start = (byte: number) => {
    if (byte < 0x80) return;
    const lead = leads.find(({ from, to }) => byte >= from && byte <= to);
    if (lead === undefined) {
      invalid += 1;
      return;
    }
    missing = lead.follow;
    lower = lead.lower ?? 0x80;
    upper = lead.upper ?? 0xbf;
  };

  return {
    feed(bytes) {
      for (const byte of bytes) {
        if (missing === 0) {
          start(byte);
        } else if (byte >= lower && byte <= upper) {
          missing -= 1;
          lower = 0x80;
          upper = 0xbf;
          if (missing === 0) whole += 1;
        } else {
          invalid += 1;
          missing = 0;
          start(byte);
        }
      }
    },
    counts: () => ({ whole, invalid: invalid + (missing > 0 ? 1 : 0) }),
  };
}
