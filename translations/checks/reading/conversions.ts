import type { Quantity } from './quantities-in.ts';

type Conversion = { from: string; to: string; factor: number; plus?: number };

/** Units that a translation may convert, by their ids; how much of `to` one of `from` is. */
const conversions: readonly Conversion[] = [
  { from: 'ft', to: 'm', factor: 0.3048 },
  { from: 'ft', to: 'cm', factor: 30.48 },
  { from: 'in', to: 'cm', factor: 2.54 },
  { from: 'in', to: 'mm', factor: 25.4 },
  { from: 'mile', to: 'km', factor: 1.609 },
  { from: 'lb', to: 'kg', factor: 0.4536 },
  { from: 'oz', to: 'g', factor: 28.35 },
  { from: 'oz', to: 'ml', factor: 29.57 },
  { from: '°F', to: '°C', factor: 5 / 9, plus: -160 / 9 },
];
/** Converted values are rounded: to half a degree, or a twentieth. */
const tolerance = 0.05;

/** Whether one number is the other in another system of units: 98.6 °F and 37 °C, 6 feet and 1.8 m. */
export function isConverted(one: Quantity, other: Quantity): boolean {
  const ids = [unitOf(one), unitOf(other)];
  return conversions.some(({ from, to, factor, plus = 0 }) => {
    const [old, made] = ids[0] === from && ids[1] === to ? [one, other] : [other, one];
    if (unitOf(old) !== from || unitOf(made) !== to) return false;
    return old.values.some((value) =>
      made.values.some((got) => isNear(value * factor + plus, got)),
    );
  });
}

const unitOf = ({ unit, shared }: Quantity) => (unit ?? shared)?.unit.id;

const isNear = (wanted: number, got: number) =>
  Math.abs(wanted - got) <= Math.max(0.6, Math.abs(wanted) * tolerance);
