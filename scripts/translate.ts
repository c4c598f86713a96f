import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { env } from '../src/env.ts';
import { PolyclinicError } from '../src/errors.ts';
import { openFeedLog } from '../src/feed-log/index.ts';
import { underLease } from '../src/projector/with-lease.ts';
import { startPayload } from '../src/start-payload.ts';
import { draftOnce } from '../translations/drafting/run-drafts.ts';
import { engineOf } from '../translations/engines/engine-of.ts';
import { isLocale, type Locale, localeTags } from '../translations/locales.ts';
import { estimate } from '../translations/runs/estimate.ts';
import { progressOf } from '../translations/runs/progress-of.ts';
import { findRun } from '../translations/runs/run.ts';
import { cancelRun, type Selection, startRun } from '../translations/runs/start-run.ts';
import { estimateTable, progressLine } from './translate/show.ts';

const usage = `npm run translate -- --collection NAME --locale ar,zh-Hans [--document ID,ID] [--dry-run]
  --locale all   every language
  --dry-run      says what it would do and cost, and does nothing`;

/** Says what a run will cost, does it, and shows how it goes; Ctrl+C cancels it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      collection: { type: 'string' },
      locale: { type: 'string' },
      document: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const selection = selectionOf(values);
  const payload = await startPayload();
  const log = await openFeedLog(env().DATABASE_URL);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop.abort());
  }
  try {
    console.log(estimateTable(await estimate(payload, engineOf, selection)));
    if (values['dry-run']) {
      return 0;
    }
    const id = await startRun(payload, selection, { trigger: 'command', user: null });
    const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
    const blocked = new Map<Locale, number>();
    const ticker = setInterval(() => show(id).catch(() => undefined), 1_000);
    const show = async (run: string) => {
      const known = await findRun(payload, run);
      if (known) process.stderr.write(`\r${progressLine(await progressOf(payload, known))}`);
    };
    const status = async () => (await findRun(payload, id))?.status;
    while (!stop.signal.aborted && !['done', 'cancelled'].includes((await status()) ?? 'done')) {
      // A worker that runs as well holds some of the leases: the two share the work.
      await draftOnce(
        {
          payload,
          engineOf,
          underLease: (name, work) =>
            underLease({ leases: log.leases, name, holder }, work, stop.signal),
          signal: stop.signal,
          onError: (error) => console.error(`\n${error instanceof Error ? error.message : error}`),
        },
        blocked,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    clearInterval(ticker);
    if (stop.signal.aborted) await cancelRun(payload, id);
    const run = await findRun(payload, id);
    if (!run) return 1;
    const progress = await progressOf(payload, run);
    console.error(`\r${progressLine(progress)}`);
    for (const { document, locale, message } of progress.problems) {
      console.error(`  ${locale} ${document}: ${message.en}`);
    }
    return run.status === 'done' ? 0 : 1;
  } finally {
    await log.close();
    await payload.destroy();
  }
}

function selectionOf(values: Record<string, string | boolean | undefined>): Selection {
  const { collection, locale, document } = values;
  if (typeof collection !== 'string' || typeof locale !== 'string') {
    throw new PolyclinicError('BAD_INPUT', usage);
  }
  const named = locale === 'all' ? localeTags : locale.split(',').map((tag) => tag.trim());
  const unknown = named.filter((tag) => !isLocale(tag));
  if (unknown.length > 0) {
    const known = localeTags.join(', ');
    throw new PolyclinicError(
      'BAD_INPUT',
      `--locale: there is no ${unknown.join(', ')}. Use ${known}.`,
    );
  }
  const documents =
    typeof document === 'string' ? document.split(',').map((id) => id.trim()) : null;
  return { collection, documents, locales: named.filter(isLocale) };
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof PolyclinicError ? error.message : error);
    process.exit(1);
  },
);
