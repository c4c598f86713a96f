import type { BenchResult } from './bench.ts';

/** A result as aligned lines; numbers with thousands separated and at most three decimals. */
export function resultTable(result: BenchResult): string[] {
  const rows = Object.entries(result).map(([name, value]) => [name, shown(value)] as const);
  const nameWidth = Math.max(0, ...rows.map(([name]) => name.length));
  const valueWidth = Math.max(0, ...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}`);
}

function shown(value: number | string): string {
  return typeof value === 'number'
    ? value.toLocaleString('en', { maximumFractionDigits: 3 })
    : value;
}
