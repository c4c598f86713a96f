import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { engineOf } from '../engines/engineOf.ts';
import { isLocale, type Locale } from '../locales.ts';
import { hasRole } from '../review/mayApprove.ts';
import { mayTranslate } from '../review/mayTranslate.ts';
import { estimate } from './estimate.ts';
import { progressOf } from './progressOf.ts';
import { findRun, findRuns, type Run } from './run.ts';
import { cancelRun, type Selection, startRun } from './startRun.ts';

const body = z.object({
  collection: z.string({ error: 'collection: name a collection, for instance clinics.' }),
  documents: z.union([z.literal('all'), z.array(z.string())], {
    error: 'documents: give a list of ids, or “all”.',
  }),
  locales: z.array(
    z.custom<Locale>(isLocale, { error: 'locales: name locales, for instance ar.' }),
    {
      error: 'locales: give a list of locales.',
    },
  ),
});

async function selectionIn(req: PayloadRequest): Promise<Selection> {
  const { data, error } = body.safeParse(await req.json?.().catch(() => undefined));
  if (error) {
    throw new APIError(error.issues[0]?.message ?? 'The body cannot be read.', 400);
  }
  requireMayDraft(req, data.locales);
  return { ...data, documents: data.documents === 'all' ? null : data.documents };
}

/** Editors draft into every language, translators and reviewers into theirs. */
function requireMayDraft({ user }: PayloadRequest, locales: readonly Locale[]): void {
  const foreign = locales.filter((locale) => !mayTranslate(user, locale));
  if (!user || foreign.length > 0) {
    const message = `You may not have texts drafted in ${foreign.join(', ')}.`;
    throw new APIError(user ? message : 'Sign in first.', user ? 403 : 401);
  }
}

async function runIn(req: PayloadRequest): Promise<Run> {
  const run = await findRun(req.payload, String(req.routeParams?.run));
  if (!req.user || !run) {
    throw new APIError(req.user ? 'There is no such run.' : 'Sign in first.', req.user ? 404 : 401);
  }
  return run;
}

type RunEndpoint = Omit<Endpoint, 'root'>;

/** `POST /api/translationRuns/estimate { collection, documents, locales }` */
const estimateEndpoint: RunEndpoint = {
  path: '/estimate',
  method: 'post',
  handler: async (req) => {
    const selection = await selectionIn(req);
    return Response.json(await estimate(req.payload, engineOf, selection));
  },
};

/** `POST /api/translationRuns/start`, the same body: answers `{ run }`, its id. */
const startEndpoint: RunEndpoint = {
  path: '/start',
  method: 'post',
  handler: async (req) => {
    const selection = await selectionIn(req);
    const user = String(req.user?.id);
    return Response.json({
      run: await startRun(req.payload, selection, { trigger: 'manual', user }),
    });
  },
};

/** `GET /api/translationRuns/going`: those that are not over, for the admin's progress bar. */
const goingEndpoint: RunEndpoint = {
  path: '/going',
  method: 'get',
  handler: async (req) => {
    if (!req.user) {
      throw new APIError('Sign in first.', 401);
    }
    const status = { in: ['preparing', 'running', 'paused'] };
    const runs = await findRuns(req.payload, { status }, 20);
    return Response.json({
      runs: await Promise.all(runs.map((run) => progressOf(req.payload, run))),
    });
  },
};

/** `GET /api/translationRuns/progress/:run` */
const progressEndpoint: RunEndpoint = {
  path: '/progress/:run',
  method: 'get',
  handler: async (req) => Response.json(await progressOf(req.payload, await runIn(req))),
};

/** `POST /api/translationRuns/cancel/:run` */
const cancelEndpoint: RunEndpoint = {
  path: '/cancel/:run',
  method: 'post',
  handler: async (req) => {
    const run = await runIn(req);
    if (!hasRole(req.user, 'admin', 'editor')) {
      requireMayDraft(req, run.targets);
    }
    return Response.json({ cancelled: await cancelRun(req.payload, run.id) });
  },
};

export const runEndpoints = [
  estimateEndpoint,
  startEndpoint,
  goingEndpoint,
  progressEndpoint,
  cancelEndpoint,
];
