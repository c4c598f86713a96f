import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTimeOf, ownCpuTime } from '../../../scripts/bench/harness/cpu-time.ts';
import { percentile } from '../../../scripts/bench/harness/percentiles.ts';
import { resultTable } from '../../../scripts/bench/harness/table.ts';
import { nodeArguments } from '../../../scripts/system/node-arguments.ts';

describe('a percentile', () => {
  it('is the nearest rank', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0, 50, 95, 99, 100].map((percent) => percentile(samples, percent))).toEqual([
      1, 50, 95, 99, 100,
    ]);
  });

  it('is a measured value and grows with the percent, whatever was measured', () => {
    const samples = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
    const percents = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(samples, percents, (values, [a, b]) => {
        const low = percentile(values, Math.min(a, b));
        const high = percentile(values, Math.max(a, b));
        expect(values).toContain(low);
        expect(low <= high).toBe(true);
      }),
    );
  });

  it('of nothing is refused', () => {
    expect(() => percentile([], 50)).toThrow('Nothing was measured');
  });
});

describe.runIf(process.platform === 'linux')('the CPU time of a process', () => {
  it('is about what the process says of itself', async () => {
    const own = ownCpuTime();
    expect(Math.abs((await cpuTimeOf(process.pid)) - own)).toBeLessThan(own * 0.2 + 100);
  });

  it('of no process is refused', async () => {
    await expect(cpuTimeOf(2 ** 30)).rejects.toThrow('cannot be read');
  });
});

describe('npm run bench', () => {
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, [...nodeArguments, 'scripts/bench.ts', ...args], {
      encoding: 'utf8',
    });

  it('aligns the figures', () => {
    expect(resultTable({ requests: 12345, p95Ms: 1.23456 })).toEqual([
      'requests  12,345',
      'p95Ms      1.235',
    ]);
  });

  it('refuses a name that is not a bench', () => {
    const { status, stderr } = bench('../bench');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no bench "../bench"');
  });
});
