/** A moment as people write it, in the browser's time zone; '' where it is not known. */
export function momentIn(iso: string | null, language: string): string {
  if (!iso) return '';
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(iso));
}
