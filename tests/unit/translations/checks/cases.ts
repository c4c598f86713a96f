import { expect, it } from 'vitest';
import type { Check, CheckInput } from '../../../../translations/checks/types.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** Source, target, their locales, how many faults the check finds, and what else the input has. */
export type Case = readonly [
  source: string,
  target: string,
  locales: readonly [Locale, Locale],
  faults: number,
  more?: Partial<CheckInput>,
];

/** A test for each row of a check's table. */
export function runCases(check: Check, cases: readonly Case[]): void {
  for (const [source, target, locales, faults, more] of cases) {
    it(`${check.name}: ${source} | ${target} | ${locales.join(' → ')}: ${faults}`, () => {
      const found = check.run(anInput(source, target, locales, more));
      expect(found.map(({ en }) => en)).toHaveLength(faults);
      expect(found.every(({ ru, en }) => ru !== '' && en !== '')).toBe(true);
    });
  }
}
