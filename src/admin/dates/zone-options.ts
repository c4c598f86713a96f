import { tzOffset } from '@date-fns/tz';

/** The zones that the browser knows, each with its name in the reader's language and its distance. */
export function zoneOptions(language: string, chosen: string): { value: string; label: string }[] {
  const names = new Set([
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
    ...(chosen ? [chosen] : []),
  ]);
  const now = new Date();
  return [...names].map((value) => ({ value, label: labelOf(value, language, now) }));
}

function labelOf(zone: string, language: string, now: Date): string {
  const minutes = tzOffset(zone, now);
  if (Number.isNaN(minutes)) return zone;
  const hours = `${Math.floor(Math.abs(minutes) / 60)}`;
  const rest = minutes % 60 === 0 ? '' : `:${Math.abs(minutes % 60)}`;
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${zone} · ${name} · UTC${minutes < 0 ? '−' : '+'}${hours}${rest}`;
}
