import type { DeskEntry } from '../../../../translations/desk/types.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { hasText } from '../../../../translations/records/canonical.ts';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import { pairSegments } from '../../../../translations/segments/pair-segments.ts';
import { plainOf } from '../../../../translations/segments/plain-of.ts';
import { rebuildLeaf } from '../../../../translations/segments/rebuild-leaf.ts';

/**
 * What is typed for a text: of a plain one the text, under ''; of a rich one the encoded target of each
 * segment, under its key.
 */
export type Fields = Readonly<Record<string, string>>;

/** What there is of a text as it was read. */
export function fieldsOf({ kind, value, segments, checks }: DeskEntry): Fields {
  if (kind === 'text') return { '': typeof value === 'string' ? value : '' };
  const isLeft = (key: string) =>
    checks.some(({ check, segment }) => check === 'untranslated' && segment === key);
  return Object.fromEntries(
    // A passage that nobody has translated holds the source's words: to the translator it is empty.
    segments.map(({ key, target }) => [key, target === null || isLeft(key) ? '' : target]),
  );
}

/** What there is in another wording of it; null where that does not line up with the source. */
export function fieldsOfValue(entry: DeskEntry, value: LeafValue | null): Fields | null {
  if (entry.kind === 'text') return { '': typeof value === 'string' ? value : '' };
  const targets = hasText(value) ? pairSegments(entry.source, value) : new Map<string, string>();
  if (!targets || entry.segments.length === 0) return null;
  return Object.fromEntries(
    entry.segments.map(({ key, source }) => {
      const target = targets.get(key) ?? '';
      return [key, target === source ? '' : target];
    }),
  );
}

/** The text that fields make, as it is saved; null when nothing is in them. */
export function leafOf(
  { kind, source, segments }: Pick<DeskEntry, 'kind' | 'source' | 'segments'>,
  fields: Fields,
  locale: Locale,
): LeafValue | null {
  if (kind === 'text') return fields['']?.trim() ? (fields[''] ?? null) : null;
  const targets = new Map(
    segments.map(({ key }) => {
      const target = fields[key] ?? '';
      return [key, plainOf(target).trim() === '' ? null : target];
    }),
  );
  const isEmpty = [...targets.values()].every((target) => target === null);
  return isEmpty ? null : rebuildLeaf(source, targets, { locale }).value;
}

export const sameFields = (a: Fields, b: Fields): boolean =>
  Object.keys({ ...a, ...b }).every((key) => (a[key] ?? '') === (b[key] ?? ''));

/** The plain words of fields, a line each: to compare and to count. */
export const plainOfFields = ({ kind }: Pick<DeskEntry, 'kind'>, fields: Fields): string =>
  Object.values(fields)
    .map((text) => (kind === 'text' ? text : plainOf(text)))
    .join('\n');
