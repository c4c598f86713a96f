import { entryFindings } from '../../../../translations/checks/entry-findings.ts';
import type { Finding } from '../../../../translations/checks/types.ts';
import type { DeskEntry } from '../../../../translations/desk/types.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { hasText } from '../../../../translations/records/canonical.ts';
import { pairSegments } from '../../../../translations/segments/pair-segments.ts';
import { plainOf } from '../../../../translations/segments/plain-of.ts';
import { type Fields, leafOf } from './fields.ts';

/**
 * What the checks find in what is typed, the same as the server will. A text of which nothing is there
 * yet has no findings.
 */
export function liveFindings(
  entry: DeskEntry,
  fields: Fields,
  { source, locale }: { source: Locale; locale: Locale },
): Finding[] {
  const value = leafOf(entry, fields, locale);
  if (!hasText(value)) return [];
  const targets = pairSegments(entry.source, value);
  const bySource = new Map(entry.segments.map((each) => [plainOf(each.source), each]));
  const byHash = new Map(entry.segments.map((each) => [each.sourceHash, each]));
  const segments = targets
    ? entry.segments.map(({ key, source: text, sourceHash }) => ({
        key,
        source: text,
        sourceHash,
        target: targets.get(key) ?? null,
      }))
    : [];
  return entryFindings(
    entry.source,
    { value, segments },
    {
      clinical: entry.clinical,
      person: entry.person,
      sourceLocale: source,
      targetLocale: locale,
      termsOf: (plain) => bySource.get(plain)?.terms ?? [],
      twinsOf: (hash) => byHash.get(hash)?.twins ?? [],
    },
  );
}
