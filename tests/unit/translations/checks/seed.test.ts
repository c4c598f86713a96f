import { describe, expect, it } from 'vitest';
import { ownCpuTime } from '../../../../scripts/bench/harness/cpu-time.ts';
import { runChecks } from '../../../../translations/checks/index.ts';
import { anInput } from './an-input.ts';
import { seedPairs } from './seed-pairs.ts';

const pairs = seedPairs();
const findings = pairs.flatMap((pair) => {
  const { source, target, sourceLocale, targetLocale } = pair;
  const person = / name$/.test(pair.at) && pair.collection === 'doctors';
  const input = anInput(source, target, [sourceLocale, targetLocale], { person });
  return runChecks(input).map((finding) => ({ ...finding, at: pair.at, source, target }));
});

describe('the checks over what people translated for the seed', () => {
  it('have something to look at', () => {
    expect(pairs.length).toBeGreaterThan(1000);
  });

  it('find no error', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('warn of fewer than one text in twenty-five', () => {
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    console.info(`${warnings.length} warnings in ${pairs.length} lines`);
    expect(warnings.length / pairs.length).toBeLessThan(0.04);
  });

  it('take little time, even on a busy machine', () => {
    const [, median = 0] = [1, 2, 3]
      .map(() => {
        const start = ownCpuTime();
        for (const { source, target, sourceLocale, targetLocale } of pairs) {
          runChecks(anInput(source, target, [sourceLocale, targetLocale]));
        }
        return (ownCpuTime() - start) / pairs.length;
      })
      .sort((a, b) => a - b);
    console.info(`${median.toFixed(3)} ms a line`);
    expect(median).toBeLessThan(5);
  });
});
