/** A stored day as people here write it: `2026-12-20T00:00:00.000Z` is `20.12.2026`. No zone is asked. */
export function dayShown(value: unknown): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value ?? '')) ?? [];
  return year ? `${day}.${month}.${year}` : '';
}
