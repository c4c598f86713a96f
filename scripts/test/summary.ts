import type { Counts } from './counts.ts';

/** What became of a project: its counts and a line for each failure, or why it did not run. */
export type Outcome = { name: string; counts?: Counts; failures?: string[]; notRun?: string };

/**
 * The end of a test run: a table, whether both databases ran the same tests, and what did not
 * run. With `strict` (CI) whatever did not run is a failure.
 */
export function summarize(
  outcomes: Outcome[],
  { strict }: { strict: boolean },
): { lines: string[]; passed: number; failed: number } {
  const counted = outcomes.flatMap(({ counts }) => (counts ? [counts] : []));
  const parity = compareDatabases(outcomes);
  const notRun = missed(outcomes);
  const passed = sum(counted.map((counts) => counts.passed));
  const failures = sum(counted.map((counts) => counts.failed));
  const failed = failures + (parity.equal ? 0 : 1) + (strict ? notRun.length : 0);
  return {
    lines: [
      ...table(outcomes),
      ...parity.lines,
      ...notRun.map((why) => `NOT RUN: ${why}`),
      ...nameFailures(outcomes),
    ],
    passed,
    failed,
  };
}

function table(outcomes: Outcome[]): string[] {
  const row = (cells: (string | number)[]) =>
    cells
      .map((cell, index) => (index === 0 ? `${cell}`.padEnd(10) : `${cell}`.padStart(9)))
      .join('');
  return [
    row(['project', 'passed', 'failed', 'skipped']),
    ...outcomes.map(({ name, counts }) =>
      row(counts ? [name, counts.passed, counts.failed, counts.skipped] : [name, 'not run']),
    ),
  ];
}

function compareDatabases(outcomes: Outcome[]): { equal: boolean; lines: string[] } {
  const counts = (name: string) => outcomes.find((outcome) => outcome.name === name)?.counts;
  const [sqlite, mongo] = [counts('sqlite'), counts('mongo')];
  if (!sqlite || !mongo) return { equal: true, lines: [] };
  const shared = (of: Counts) => of.passed + of.failed - of.own;
  const equal = shared(sqlite) === shared(mongo);
  const both = equal
    ? `the same ${shared(sqlite)} shared tests ran on each`
    : `FAILED: ${shared(sqlite)} shared tests ran on sqlite, ${shared(mongo)} on mongo`;
  const own = `${sqlite.own} of sqlite alone, ${mongo.own} of mongo alone`;
  return { equal, lines: [`sqlite and mongo: ${both}; ${own}`] };
}

function nameFailures(outcomes: Outcome[]): string[] {
  return outcomes.flatMap(({ name, counts, failures = [] }) => {
    const said = failures.map((failure) => `FAILED ${name}: ${failure}`);
    // A runner that crashed failed without a test that has a name.
    return counts && counts.failed > 0 && said.length === 0
      ? [`FAILED ${name}: the runner ended with an error, see its output`]
      : said;
  });
}

function missed(outcomes: Outcome[]): string[] {
  return outcomes.flatMap(({ name, counts, notRun }) => {
    if (notRun) return [`${name}: ${notRun}`];
    return counts && counts.skipped > 0 ? [`${name}: ${counts.skipped} skipped tests`] : [];
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
