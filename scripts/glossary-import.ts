import { startPayload } from '../src/start-payload.ts';
import { runGlossaryImport } from '../translations/glossary/import/index.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

/** `npm run glossary:import -- FILE`: see docs/glossary.md, or `--help`. */
process.exitCode = await runGlossaryImport(process.argv.slice(2), {
  start: startPayload,
  out: process.stdout,
  err: process.stderr,
});
