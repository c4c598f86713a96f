/** Unions with health or advertising law of their own, and their members (ISO 3166-1 alpha-2). */
const unions: Readonly<Record<string, string>> = {
  EAEU: 'AM BY KG KZ RU',
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  GCC: 'AE BH KW OM QA SA',
};

/** The jurisdictions whose law the readers in a country live under: it, and its unions. */
export function jurisdictionsOf(country: string | null | undefined): string[] {
  if (!country) return [];
  const joined = Object.entries(unions).filter(([, members]) =>
    members.split(' ').includes(country),
  );
  return [country, ...joined.map(([union]) => union)];
}
