import { startPayload } from '../src/start-payload.ts';
import { runExchange } from '../translations/exchange/cli/run-exchange.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

/** `npm run exchange -- export|import …`: see docs/exchange.md, or `--help`. */
const abort = new AbortController();
// Once: a second Ctrl+C ends the process at once.
process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());

process.exitCode = await runExchange(process.argv.slice(2), {
  start: startPayload,
  signal: abort.signal,
  out: process.stdout,
  err: process.stderr,
});
