import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { PlaywrightReport, PlaywrightSuite, VitestReport } from './counts.ts';

/** A line for each failed test: its file, its title and how its error begins. */
export function nameVitestFailures({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${brief(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}: ${brief(failureMessages?.[0])}`,
    );
  });
}

/** As of vitest's report; a test that passed only when it was tried again has failed. */
export function namePlaywrightFailures({ suites = [], errors }: PlaywrightReport): string[] {
  return [
    ...suites.flatMap(nameFailuresOfSuite),
    ...errors.map(({ message }) => `browser: ${brief(message)}`),
  ];
}

function nameFailuresOfSuite({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const errors = results.flatMap((result) => result.errors ?? []);
        return `${file} › ${title}: ${brief(errors.map(({ message }) => message).join(' | '))}`;
      }),
  );
  return [...own, ...suites.flatMap(nameFailuresOfSuite)];
}

/** An error in a line of at most 300 characters, without the colours of a terminal. */
function brief(message = 'without a message'): string {
  return stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 300);
}
