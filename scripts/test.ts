import { parseTestArgs } from './test/args.ts';
import type { Project } from './test/projects.ts';
import { type Outcome, summarize } from './test/summary.ts';

/**
 * `npm test [-- FILTER…] [--project unit|sqlite|mongo|browser]`: the whole suite, or the files
 * whose path contains a filter. Options (`-t name`, …) are vitest's, so with one of them the
 * browser tests are left out.
 *
 * In CI (CI=true) a part that cannot run is a failure; elsewhere it is said at the end.
 */
async function main(args: string[]): Promise<number> {
  const { chosen, rest } = parseTestArgs(args);
  const outcomes: Outcome[] = [];
  for (const project of chosen) outcomes.push(await runProject(project, rest));

  const { lines, passed, failed } = summarize(outcomes, { strict: process.env.CI === 'true' });
  console.log(`\n${lines.join('\n')}`);
  if (passed + failed === 0) console.error('No test ran: does a file match the filter?');
  console.log(`Tests: ${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0 ? 0 : 1;
}

async function runProject({ name, missing, run }: Project, args: string[]): Promise<Outcome> {
  if (name === 'browser' && args.some((arg) => arg.startsWith('-'))) {
    return { name, notRun: 'left out, since the options given are for vitest' };
  }
  const notRun = await missing();
  if (notRun) return { name, notRun };
  console.log(`\n── ${name} ──`);
  return { name, ...(await run(args)) };
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
