import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { recall } from '../memory/recall.ts';
import { type CheckText, checkerOf } from '../review/checker-of.ts';
import { plainOf } from '../segments/plain-of.ts';
import { type Ask, asksOf } from './asks.ts';
import type { Remembered } from './draft-of.ts';
import type { Queued } from './next-chunk.ts';
import type { RecordWork } from './record-work.ts';

/** A record that is being drafted. */
export type OpenRecord = Queued & {
  work: RecordWork;
  /** Approved texts for its segments. */
  remembered: Remembered;
  check: CheckText;
  /** What is to be asked for it. */
  asks: readonly Ask[];
};

/** Makes queued records ready for an engine: what the memory knows need not be asked for. */
export async function openRecords(
  payload: Payload,
  chunk: readonly (Queued & { work: RecordWork })[],
  { locale, tagged }: { locale: Locale; tagged: boolean },
): Promise<OpenRecord[]> {
  const opened: OpenRecord[] = [];
  for (const source of new Set(chunk.map(({ work }) => work.source.locale))) {
    const same = chunk.filter(({ work }) => work.source.locale === source);
    const segments = same.flatMap(({ work }) => work.leaves.flatMap(({ open }) => open));
    const remembered = await recall(payload, { source, target: locale, segments });
    const twins = new Map(
      [...remembered].map(([hash, { target, alternatives }]) => [
        hash,
        [plainOf(target), ...alternatives.map((each) => plainOf(each.target))],
      ]),
    );
    const check = await checkerOf(payload, { source, locale }, twins);
    for (const queued of same) {
      const asks = queued.work.leaves.flatMap(({ open }) =>
        open
          .filter(({ hash }) => !remembered.has(hash))
          .flatMap(({ text }) => asksOf(text, tagged)),
      );
      opened.push({ ...queued, remembered, check, asks });
    }
  }
  return opened;
}
