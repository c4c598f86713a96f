import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales.ts';
import { approvalsOf, type MemoryRecord, memoryKey } from '../../memory/records/memory-record.ts';
import { readMemory } from '../../memory/records/read-memory.ts';
import { remember } from '../../memory/remember.ts';
import { pagesById } from '../../pages-by-id.ts';
import { hashOf } from '../../records/value.ts';
import { mayApprove } from '../../review/may-approve.ts';
import { type Actor, idOf } from '../../review/may-translate.ts';
import type { Message } from '../../review/messages.ts';
import { plainOf } from '../../segments/plain-of.ts';
import type { IncomingMemory, MemoryUnit } from './tmx.ts';

const PAGE = 200;

type Stored = MemoryRecord & { sourceLocale: Locale; targetLocale: Locale };

/** The translation memory, the newest approval of each source first; of one target locale, or all. */
export async function* memoryUnits(
  payload: Payload,
  { locale, source }: { locale: Locale | null; source: Locale | null },
): AsyncGenerator<MemoryUnit> {
  const where: Where = {
    and: [
      ...(locale ? [{ targetLocale: { equals: locale } }] : []),
      ...(source ? [{ sourceLocale: { equals: source } }] : []),
    ],
  };
  const pages = pagesById(
    (page) => payload.db.find<Stored>({ collection: 'translationMemory', ...page }),
    { where, limit: PAGE },
  );
  for await (const records of pages) {
    for (const record of records) {
      const { sourceLocale, targetLocale, key } = record;
      for (const [index, approval] of approvalsOf(record).entries()) {
        const { source: text, target, at } = approval;
        yield { id: `${key}-${index}`, sourceLocale, targetLocale, source: text, target, at };
      }
    }
  }
}

/** Why a unit of a memory was not taken. */
const problems = {
  LANGUAGES: {
    ru: 'Языки не те, что здесь есть: нужны два разных.',
    en: 'Its languages are not two of those that there are here.',
  },
  EMPTY: { ru: 'В нём нет текста.', en: 'There is no text in it.' },
  NOT_YOURS: {
    ru: 'В память попадает только одобренное: её загружает рецензент этого языка или администратор.',
    en: 'The memory holds what is approved: a reviewer of the locale or an administrator imports it.',
  },
} satisfies Record<string, Message>;

export type MemoryReport = {
  dryRun: boolean;
  counts: { unchanged: number; changed: number; refused: number };
  refused: { line: number; id: string; message: Message }[];
  finished: boolean;
};

type MemoryImport = {
  by: Actor;
  /** What the memory is called: where its texts come from. */
  name: string;
  dryRun: boolean;
  signal?: AbortSignal;
  progress?: (done: number, total: number) => void;
};

/**
 * Takes approved segments of others into the memory. A translation that is there already changes
 * nothing, and a unit that says no date is older than all that was approved here.
 */
export async function importMemory(
  payload: Payload,
  incoming: readonly IncomingMemory[],
  { by, name, dryRun, signal, progress }: MemoryImport,
): Promise<MemoryReport> {
  const report: MemoryReport = {
    dryRun,
    counts: { unchanged: 0, changed: 0, refused: 0 },
    refused: [],
    finished: true,
  };
  for (let start = 0; start < incoming.length; start += PAGE) {
    if (signal?.aborted) return { ...report, finished: false };
    const usable = incoming.slice(start, start + PAGE).flatMap((unit) => {
      const problem =
        'problem' in unit
          ? unit.problem
          : by && !mayApprove(by, unit.targetLocale)
            ? 'NOT_YOURS'
            : null;
      if (problem) {
        report.refused.push({ line: unit.line, id: unit.id, message: problems[problem] });
      }
      return problem || 'problem' in unit ? [] : [{ ...unit, hash: hashOf(plainOf(unit.source)) }];
    });
    const keyOf = ({ sourceLocale, targetLocale, hash }: (typeof usable)[number]) =>
      memoryKey({ source: sourceLocale, target: targetLocale, hash });
    const records = await readMemory(payload, usable.map(keyOf));
    const unknown = usable.filter((unit) => {
      const record = records.get(keyOf(unit));
      return !record || approvalsOf(record).every(({ target }) => target !== unit.target);
    });
    if (!dryRun) {
      await remember(
        payload,
        unknown.map(({ id, hash, at, ...texts }) => ({
          ...texts,
          collection: 'tmx',
          document: name,
          path: id || hash,
          sourceHash: hash,
          approvedBy: idOf(by),
          approvedAt: at ?? new Date(0).toISOString(),
        })),
      );
    }
    report.counts.changed += unknown.length;
    report.counts.unchanged += usable.length - unknown.length;
    progress?.(Math.min(start + PAGE, incoming.length), incoming.length);
  }
  report.counts.refused = report.refused.length;
  return report;
}
