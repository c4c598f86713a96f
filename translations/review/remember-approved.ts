import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { forget } from '../memory/forget.ts';
import { remember } from '../memory/remember.ts';
import type { MemoryPair } from '../memory/types.ts';
import { type RecordKey, recordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';

type Where = { key: RecordKey; source: Locale };

/**
 * Takes approved texts, segment by segment, into the translation memory. An approval stands without
 * it: what could not be remembered is logged.
 */
export async function rememberApproved(
  payload: Payload,
  where: Where,
  entries: readonly TranslationEntry[],
): Promise<void> {
  try {
    await remember(payload, memoryPairs(where, entries));
  } catch (error) {
    const name = recordKey(where.key);
    payload.logger.error({ err: error }, `Approved texts of ${name} are not in the memory`);
  }
}

/** Takes a text whose approval was withdrawn out of the translation memory. */
export async function forgetWithdrawn(
  payload: Payload,
  { key, source }: Where,
  { path, segments }: TranslationEntry,
): Promise<void> {
  const hashes = segments.map(({ sourceHash }) => sourceHash);
  try {
    await forget(payload, { ...key, path, source, hashes });
  } catch (error) {
    payload.logger.error({ err: error }, `${recordKey(key)} ${path} is still in the memory`);
  }
}

/** The segments of approved texts that have a translation. */
export function memoryPairs(
  { key: { collection, document, locale }, source }: Where,
  entries: readonly TranslationEntry[],
): MemoryPair[] {
  return entries.flatMap(({ path, segments, approved, approvedAhead }) => {
    const text = approvedAhead ?? approved;
    return segments.flatMap((segment): MemoryPair[] =>
      segment.target === null || segment.flaw === 'untranslated' || !text
        ? []
        : [
            {
              collection,
              document,
              path,
              sourceLocale: source,
              targetLocale: locale,
              source: segment.source,
              target: segment.target,
              sourceHash: segment.sourceHash,
              approvedBy: text.by,
              approvedAt: text.at,
            },
          ],
    );
  });
}
