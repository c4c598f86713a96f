import type { Wording } from '../cache/wording.ts';

/**
 * Tells whether a request has come before, lately: until another one takes its place. Only the
 * checksums are kept, four bytes each.
 *
 * @param places a power of two.
 */
export function createSeen(places: number): (wording: Wording) => boolean {
  const checksums = new Int32Array(places);
  return ({ checksum }) => {
    const place = checksum & (places - 1);
    if (checksums[place] === checksum) return true;
    checksums[place] = checksum;
    return false;
  };
}
