import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, withExitCode } from '../../../scripts/test/counts.ts';
import { namePlaywrightFailures, nameVitestFailures } from '../../../scripts/test/failures.ts';
import { type Outcome, summarize } from '../../../scripts/test/summary.ts';

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

const ran = (name: string, counts: Partial<Outcome['counts']> = {}): Outcome => ({
  name,
  counts: { passed: 0, failed: 0, skipped: 0, own: 0, ...counts },
});

describe('counting the tests of a run', () => {
  it('tells passed, failed and skipped apart', () => {
    const report = { testResults: [file('a.test.ts', 'passed', 'failed', 'skipped', 'todo')] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 2, own: 0 });
  });

  it('counts a file that cannot be loaded as one failure', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    expect(countVitest({ testResults: [broken] }).failed).toBe(1);
  });

  it('knows the tests of one database by the file’s name', () => {
    const testResults = [
      file('/a/log.sqlite.test.ts', 'passed', 'failed'),
      file('/a/log.test.ts', 'passed'),
    ];
    expect(countVitest({ testResults }).own).toBe(2);
  });

  it('takes a browser test that passed only at the second try for failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [] })).toMatchObject({ passed: 3, failed: 2 });
  });

  it('counts a runner that crashes as a failure', () => {
    const counts = { passed: 3, failed: 0, skipped: 0, own: 0 };
    expect(withExitCode(counts, 1).failed).toBe(1);
    expect(withExitCode(counts, 0).failed).toBe(0);
  });
});

describe('naming what failed', () => {
  it('gives a failed test its file, its title and how its error begins, on one line', () => {
    const failed = {
      status: 'failed',
      fullName: 'a dose stays',
      failureMessages: ['\u001b[31mError:\n 5 is not 6'],
    };
    const testResults = [
      {
        ...file(`${process.cwd()}/tests/a.test.ts`, 'passed'),
        status: 'failed',
        assertionResults: [failed],
      },
    ];
    expect(nameVitestFailures({ testResults })).toEqual([
      'tests/a.test.ts › a dose stays: Error: 5 is not 6',
    ]);
  });

  it('names a file that could not be loaded', () => {
    const name = `${process.cwd()}/tests/b.test.ts`;
    const testResults = [
      { name, status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(nameVitestFailures({ testResults })).toEqual(['tests/b.test.ts: no such module']);
  });

  it('finds failed and flaky browser tests in suites of suites, and errors outside of tests', () => {
    const spec = (title: string, status: string) => ({
      file: 'c.test.ts',
      title,
      ok: status === 'expected',
      tests: [{ status, results: [{ errors: [{ message: `${title} failed` }] }] }],
    });
    const suites = [
      {
        specs: [spec('one', 'expected'), spec('two', 'unexpected')],
        suites: [{ specs: [spec('three', 'flaky')] }],
      },
    ];
    const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 0 };
    expect(namePlaywrightFailures({ stats, suites, errors: [{ message: 'no server' }] })).toEqual([
      'c.test.ts › two: two failed',
      'c.test.ts › three: three failed',
      'browser: no server',
    ]);
  });
});

describe('the summary of a run', () => {
  it('ends with a line for each failure, and with one for a runner that crashed', () => {
    const failed = { ...ran('unit', { failed: 1 }), failures: ['a.test.ts › a dose stays: 5'] };
    const crashed = ran('browser', { failed: 1 });
    expect(summarize([failed, crashed], { strict: true }).lines.slice(-2)).toEqual([
      'FAILED unit: a.test.ts › a dose stays: 5',
      'FAILED browser: the runner ended with an error, see its output',
    ]);
  });

  it('passes when both databases ran the same tests but for their own', () => {
    const outcomes = [ran('sqlite', { passed: 7, own: 2 }), ran('mongo', { passed: 6, own: 1 })];
    const { lines, passed, failed } = summarize(outcomes, { strict: true });
    expect({ passed, failed }).toEqual({ passed: 13, failed: 0 });
    expect(lines.at(-1)).toBe(
      'sqlite and mongo: the same 5 shared tests ran on each; 2 of sqlite alone, 1 of mongo alone',
    );
  });

  it('fails when one database ran fewer of the shared tests', () => {
    const outcomes = [ran('sqlite', { passed: 7 }), ran('mongo', { passed: 6 })];
    expect(summarize(outcomes, { strict: false }).failed).toBe(1);
  });

  it('says what did not run, and fails for it in CI', () => {
    const outcomes = [
      ran('unit', { passed: 1, skipped: 2 }),
      { name: 'mongo', notRun: 'no mongod' },
    ];
    const { lines, failed } = summarize(outcomes, { strict: false });
    expect(lines.slice(-2)).toEqual([
      'NOT RUN: unit: 2 skipped tests',
      'NOT RUN: mongo: no mongod',
    ]);
    expect(failed).toBe(0);
    expect(summarize(outcomes, { strict: true }).failed).toBe(2);
  });
});
