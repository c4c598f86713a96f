import { type Broken, isEmpty } from './check.ts';

const days = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const hours = '(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-4]):[0-5]\\d';
const line = new RegExp(`^${days}(?:[-,]${days})* ${hours}(?:,${hours})*$`);

/** Opening hours as schema.org writes them, several separated by “;”, or 24/7. */
export function openingHours(value: unknown): Broken {
  if (isEmpty(value) || value === '24/7') return null;
  const lines = String(value).split(';');
  return lines.every((part) => line.test(part.trim())) ? null : { key: 'openingHours' };
}
