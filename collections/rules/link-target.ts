import type { Broken } from './check.ts';

const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where a link in a text may lead: no scripts, no data, no files. */
export function linkTarget(value: unknown): Broken {
  const address = typeof value === 'string' ? value.trim() : '';
  if (!URL.canParse(address)) return { key: 'linkTarget' };
  return safeProtocols.has(new URL(address).protocol) ? null : { key: 'linkTarget' };
}
