/** A whole number, with its thousands apart. */
export function amount(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Money; a code that is no currency is written after the number. */
export function money(value: number, currency: string, language: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(value);
  } catch {
    return `${new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value)} ${currency}`;
  }
}

const MINUTE = 60;
const HOUR = 3_600;

/** A duration in its largest unit, rounded up: of use while one waits. */
export function duration(seconds: number, language: string): string {
  const [unit, length] =
    seconds < MINUTE
      ? (['second', 1] as const)
      : seconds < HOUR
        ? (['minute', MINUTE] as const)
        : (['hour', HOUR] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(
    Math.ceil(seconds / length),
  );
}
