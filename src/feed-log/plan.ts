import type { Locale } from '../../translations/locales.ts';
import { isMachineEdition } from '../contract/editions.ts';
import { faceOf } from '../contract/face.ts';
import { isPublicItem } from '../contract/index.ts';
import {
  type ChangedSubstance,
  substanceSeqsAfter,
  textSubstances,
} from '../contract/substance.ts';
import { formerAudiencesAfter, sameAudience } from './audience.ts';
import { localeTimesAfter } from './locale-times.ts';
import type { LogChange, LogEntry } from './types.ts';

/**
 * What an append writes: the changes that change something, as entries with the next `seq`s.
 *
 * @param last the entry with the highest `seq`, which nothing can have superseded.
 * @param stored the entries that the log has of the items concerned, by `entryKey`.
 * @param at ISO 8601, the time of the append.
 */
export function planAppend({
  head,
  last,
  at,
  stored,
  changes,
}: {
  head: number;
  last: LogEntry | undefined;
  at: string;
  stored: ReadonlyMap<string, LogEntry>;
  changes: readonly LogChange[];
}): LogEntry[] {
  const latest = new Map(stored);
  const entries: LogEntry[] = [];
  let place = last ? placeOf(last) : head;
  for (const change of changes) {
    const before = latest.get(entryKey(change));
    if (!changesSomething(change, before)) continue;
    place += isMachineEdition(change.type) ? 0 : 1;
    const entry = nextEntry({ change, before, at, place, seq: head + entries.length + 1 });
    latest.set(entryKey(change), entry);
    entries.push(entry);
  }
  return entries;
}

/** Names one item in the whole log. */
export function entryKey({ type, id }: { type: string; id: string }): string {
  return `${type}:${id}`;
}

/** The place of an entry among the changes that are no machine editions'. */
export function placeOf({ seq, place }: LogEntry): number {
  return place ?? seq;
}

/** The `seq` at which that last changed which others show of an item. */
export const faceSeqOf = ({ seq, faceSeq }: LogEntry): number => faceSeq ?? seq;

function changesSomething(change: LogChange, before: LogEntry | undefined): boolean {
  if (!change.item) return Boolean(before?.item);
  if (!before?.item) return true;
  return change.version !== before.version || !sameAudience(change.audience, before.audience);
}

function nextEntry({
  change,
  before,
  at,
  place,
  seq,
}: {
  change: LogChange;
  before: LogEntry | undefined;
  at: string;
  place: number;
  seq: number;
}): LogEntry {
  const changed = Object.fromEntries(change.locales.map((locale) => [locale, seq]));
  const {
    substance = before ? anything(change.locales) : undefined,
    textLocales: _,
    ...state
  } = change;
  return {
    ...state,
    seq,
    place,
    at,
    kind: !change.item ? 'DELETED' : before?.item ? 'UPDATED' : 'CREATED',
    localeSeqs: { ...before?.localeSeqs, ...changed },
    localeTimes: localeTimesAfter(before, change, at),
    ...(substance && {
      substanceSeqs: substanceSeqsAfter(before?.substanceSeqs, substance, seq),
    }),
    faceSeq: before && showsTheSame(change, before) ? faceSeqOf(before) : seq,
    formerAudiences: before ? formerAudiencesAfter(before, seq) : [],
  };
}

/** What is not compared, as of what comes back after it was gone, may differ in anything from what copies have. */
const anything = (locales: readonly Locale[]): ChangedSubstance => ({
  texts: Object.fromEntries(locales.map((locale) => [locale, textSubstances])),
  facts: true,
});

function showsTheSame({ item, audience }: LogChange, before: LogEntry): boolean {
  if (!item || !before.item || !sameAudience(audience, before.audience)) return false;
  if (!isPublicItem(item) || !isPublicItem(before.item)) return false;
  return faceOf(item) === faceOf(before.item);
}
