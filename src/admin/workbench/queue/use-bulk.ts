import { useConfig, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { AssignmentsResult } from '../../../../translations/queue/assign-many.ts';
import type { QueueRow } from '../../../../translations/queue/queue.ts';
import type { CleanApprovalResult } from '../../../../translations/review/approve-clean.ts';
import { request } from '../../request.ts';
import { told } from '../../words/told.ts';
import type { Assignment } from '../assign-form.tsx';
import { inGroups, inParts } from './in-groups.ts';

/** How many records one call is about: each ends within seconds, and the progress is seen. */
const PART = 10;

export type Bulk = {
  /** How far the going operation is; undefined when none is. */
  progress: { done: number; total: number } | undefined;
  assign: (rows: readonly QueueRow[], to: Assignment) => Promise<Outcome>;
  approveClean: (rows: readonly QueueRow[]) => Promise<Outcome>;
  draft: (rows: readonly QueueRow[]) => Promise<Outcome>;
};

/** What became of an operation: texts or documents done, left as they are, and why the first was. */
export type Outcome = { done: number; left: number; message: string | null };

type Step = { rows: readonly QueueRow[]; run: () => Promise<Outcome> };

/** Operations on many documents, in parts, one after the other; what is done stays done. */
export function useBulk(): Bulk {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [progress, setProgress] = useState<Bulk['progress']>();
  const { api } = config.routes;

  const runAll = async (steps: readonly Step[]): Promise<Outcome> => {
    const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
    const outcome: Outcome = { done: 0, left: 0, message: null };
    let done = 0;
    setProgress({ done, total });
    for (const { rows, run } of steps) {
      const part = await run();
      outcome.done += part.done;
      outcome.left += part.left;
      outcome.message ??= part.message;
      done += rows.length;
      setProgress({ done, total });
    }
    setProgress(undefined);
    return outcome;
  };

  /** Asks with a body, and tells a refusal of the whole as that many left. */
  const ask = async <T>(
    path: string,
    body: object,
    { of, outcome }: { of: number; outcome: (data: T) => Outcome },
  ): Promise<Outcome> => {
    const answer = await request<T>(`${api}/${path}`, { body });
    return answer.ok ? outcome(answer.data) : { done: 0, left: of, message: answer.message };
  };

  return {
    progress,
    assign: (all, to) =>
      runAll(
        inParts(all, PART).map((rows) => ({
          rows,
          run: () =>
            ask<AssignmentsResult>(
              'translations/assignMany',
              { records: rows.map(({ id }) => id), ...to },
              {
                of: rows.length,
                outcome: ({ assigned, refused }) => ({
                  done: assigned,
                  left: refused.length,
                  message: refused[0] ? told(refused[0].message, i18n.language) : null,
                }),
              },
            ),
        })),
      ),
    approveClean: (all) =>
      runAll(
        inGroups(all, ({ locale }) => locale).flatMap(([locale, group]) =>
          inParts(group, PART).map((rows) => ({
            rows,
            run: () =>
              ask<CleanApprovalResult>(
                'translations/approveClean',
                { locale, records: rows.map(({ id }) => id), limit: PART },
                {
                  of: rows.length,
                  outcome: ({ approved, leftOut }) => ({
                    done: approved,
                    left: leftOut.length,
                    message: null,
                  }),
                },
              ),
          })),
        ),
      ),
    draft: (all) =>
      runAll(
        inGroups(all, ({ collection, locale }) => `${collection} ${locale}`).map(([, rows]) => ({
          rows,
          run: () =>
            ask(
              'translationRuns/start',
              {
                collection: rows[0]?.collection,
                documents: rows.map(({ document }) => document),
                locales: [rows[0]?.locale],
              },
              {
                of: rows.length,
                outcome: () => ({ done: rows.length, left: 0, message: null }),
              },
            ),
        })),
      ),
  };
}
