import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import { anInput } from './an-input.ts';
import { type MedicalPair, medicalPairs } from './medical-pairs.ts';

type Fault = {
  name: string;
  /** Breaks a correct translation. */
  apply: (target: string, pair: MedicalPair) => string;
  /** Checks of which one must report an error. */
  caughtBy: readonly string[];
};

const seven = /[7۷]/;

const faults: readonly Fault[] = [
  { name: 'a dropped digit', apply: (text) => text.replace(seven, ''), caughtBy: ['numbers'] },
  {
    name: 'an altered digit',
    apply: (text) => text.replace(seven, (digit) => (digit === '7' ? '1' : '۱')),
    caughtBy: ['numbers'],
  },
  {
    name: 'a dropped number',
    apply: (text) => text.replace(/(?:48|۴۸)\s?/, ''),
    caughtBy: ['numbers'],
  },
  {
    name: 'a dropped unit',
    apply: (text, { mg: [mg] }) => withoutUnit(text, mg),
    caughtBy: ['units'],
  },
  {
    name: 'milligrams made micrograms',
    apply: (text, { mg: [mg, mcg] }) => lastOf(text, mg, mcg),
    caughtBy: ['units'],
  },
  {
    name: 'a dropped negation',
    apply: (text, { denial: [denial, rest] }) => text.replace(denial, rest),
    caughtBy: ['negation'],
  },
  { name: 'a dropped tag', apply: (text) => text.replace('<g1>', ''), caughtBy: ['tags'] },
  {
    name: 'an emptied tag',
    apply: (text) => text.replace(/<k2>.*<\/k2>/, '<k2></k2>'),
    caughtBy: ['tags'],
  },
  {
    name: 'half of the text cut off',
    apply: (text) => text.slice(0, text.length / 2),
    caughtBy: ['numbers', 'tags'],
  },
];

const cases = medicalPairs.map((pair) => ({ pair, name: pair.locales.join(' → ') }));
const errorsOf = (pair: MedicalPair, target: string) =>
  runChecks(anInput(pair.source, target, pair.locales)).filter(
    ({ severity }) => severity === 'error',
  );

describe.each(cases)('a medical text, $name', ({ pair }) => {
  it('is without findings when it is correct', () => {
    expect(runChecks(anInput(pair.source, pair.target, pair.locales))).toEqual([]);
  });

  it.each(faults)('is caught with $name', ({ apply, caughtBy }) => {
    const broken = apply(pair.target, pair);
    expect(broken).not.toBe(pair.target);
    expect(errorsOf(pair, broken).map(({ check }) => check)).toEqual(
      expect.arrayContaining([...caughtBy]),
    );
  });
});

/** The text without the unit of its last dose and the ending that is glued to the unit. */
function withoutUnit(text: string, mg: string): string {
  const at = text.lastIndexOf(mg);
  return text.slice(0, at).trimEnd() + text.slice(at + mg.length).replace(/^[-’]\p{L}+/u, '');
}

function lastOf(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
