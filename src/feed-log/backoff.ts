/**
 * How long to wait before the next try, in milliseconds: doubled with every failure, and
 * shortened by chance, so that many processes do not come back at the same instant.
 *
 * @param failures how often it failed in a row, 1 or more.
 */
export function backoffMs(
  failures: number,
  { first = 100, most = 5_000 }: { first?: number; most?: number } = {},
): number {
  const full = Math.min(most, first * 2 ** (failures - 1));
  return full * (0.5 + Math.random() / 2);
}
