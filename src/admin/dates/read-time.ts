/** A time as people type it (`9:05`, `09.05`, `0905`, `9-05`) as `09:05`; null for what is none. */
export function readTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.\- ]?(\d{2})$/.exec(typed.trim()) ?? [];
  const fits = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return fits ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
