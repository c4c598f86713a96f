import { runImport } from '../collections/import/index.ts';
import { idFrom } from '../src/database.ts';
import { env } from '../src/env.ts';
import { startPayload } from '../src/start-payload.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

/** `npm run import -- COLLECTION FILE`: see docs/import.md, or `--help`. */
const abort = new AbortController();
// Once: a second Ctrl+C ends the process at once, and the next run goes on at the checkpoint.
process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());

process.exitCode = await runImport(process.argv.slice(2), {
  settings: () => ({
    sourceLocale: env().SOURCE_LOCALE,
    dataDir: env().DATA_DIR,
    database: env().DATABASE_URL,
  }),
  start: startPayload,
  idFrom,
  signal: abort.signal,
  out: process.stdout,
  err: process.stderr,
});
