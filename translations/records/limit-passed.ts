import { extentOf, LARGEST, LARGEST_RECORD } from '../extent.ts';
import type { TranslationEntry } from './entry.ts';

type Entries = readonly TranslationEntry[];

const limits: { most: number; of: (entries: Entries) => unknown }[] = [
  // What a reader may be served.
  { most: LARGEST, of: (entries) => entries.map(({ value }) => value) },
  { most: LARGEST_RECORD, of: (entries) => entries },
];

/**
 * The limit, in bytes, that texts of a language pass by a change; null where they pass none. Texts that are too
 * large already can be made smaller in steps.
 */
export function limitPassed(after: Entries, before: Entries): number | null {
  if (after === before) return null;
  const passed = limits.find(({ most, of }) => {
    const isTooLarge = (entries: Entries) => extentOf(of(entries), most).size > most;
    return isTooLarge(after) && !isTooLarge(before);
  });
  return passed?.most ?? null;
}
