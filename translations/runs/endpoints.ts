import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';
import { engineOf } from '../engines/engine-of.ts';
import type { Locale } from '../locales.ts';
import { bodies } from '../review/bodies.ts';
import { hasRole } from '../review/may-approve.ts';
import { type Actor, idOf, mayTranslate } from '../review/may-translate.ts';
import { operation } from '../review/operation.ts';
import { ReviewError } from '../review/review-error.ts';
import { estimate } from './estimate.ts';
import { estimateStale } from './estimate-stale.ts';
import { foreignLocales, noSuchRun, notAnEditor } from './messages.ts';
import { progressOf } from './progress-of.ts';
import { findRun, findRuns, type Run } from './run.ts';
import { cancelRun, type Selection, startRun } from './start-run.ts';

type Asked = z.infer<typeof bodies.draft>;

/** @throws ReviewError FORBIDDEN */
function selectionOf({ documents, ...asked }: Asked, by: Actor): Selection {
  mustDraft(by, asked.locales);
  return { ...asked, documents: documents === 'all' ? null : documents };
}

/** Editors draft into every language, translators and reviewers into theirs. */
function mustDraft(by: Actor, locales: readonly Locale[]): void {
  const foreign = locales.filter((locale) => !mayTranslate(by, locale));
  if (foreign.length > 0) {
    throw new ReviewError('FORBIDDEN', foreignLocales(foreign), { field: 'locales' });
  }
}

/** @throws ReviewError NOT_FOUND */
async function runNamed(payload: Payload, id: unknown): Promise<Run> {
  const run = await findRun(payload, String(id));
  if (!run) {
    throw new ReviewError('NOT_FOUND', noSuchRun, { field: 'run' });
  }
  return run;
}

/** The address says everything; what else is sent is not read. */
const nothing = z.object({}).catch({});

/** The runs over REST, below `/api/translationRuns`; errors are answered as {@link operation} says. */
export const runEndpoints: Omit<Endpoint, 'root'>[] = [
  /** `POST /estimate { collection, documents, locales }` */
  operation({
    path: '/estimate',
    body: bodies.draft,
    run: ({ payload, by }, asked) => estimate(payload, engineOf, selectionOf(asked, by)),
  }),
  /**
   * `POST /estimateEdit { collection, document, texts }`: what the unpublished changes of a document make
   * stale; `texts` are those of a form that are not saved, by path.
   */
  operation({
    path: '/estimateEdit',
    body: bodies.edit,
    run: ({ payload, by }, edit) => {
      if (!hasRole(by, 'admin', 'editor')) throw new ReviewError('FORBIDDEN', notAnEditor);
      return estimateStale(payload, engineOf, edit);
    },
  }),
  /** `POST /start`, the same body: answers `{ run }`, its id. */
  operation({
    path: '/start',
    body: bodies.draft,
    run: async ({ payload, by }, asked) => ({
      run: await startRun(payload, selectionOf(asked, by), { trigger: 'manual', user: idOf(by) }),
    }),
  }),
  /** `GET /going`: those that are not over, for the admin's progress bar. */
  operation({
    path: '/going',
    method: 'get',
    body: nothing,
    run: async ({ payload }) => {
      const status = { in: ['preparing', 'running', 'paused'] };
      const runs = await findRuns(payload, { status }, 20);
      return { runs: await Promise.all(runs.map((run) => progressOf(payload, run))) };
    },
  }),
  operation({
    path: '/progress/:run',
    method: 'get',
    body: nothing,
    run: async ({ payload, params }) => progressOf(payload, await runNamed(payload, params.run)),
  }),
  operation({
    path: '/cancel/:run',
    body: nothing,
    run: async ({ payload, by, params }) => {
      const run = await runNamed(payload, params.run);
      if (!hasRole(by, 'admin', 'editor')) {
        mustDraft(by, run.targets);
      }
      return { cancelled: await cancelRun(payload, run.id) };
    },
  }),
];
