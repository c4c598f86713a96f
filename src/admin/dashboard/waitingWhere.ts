import type { Where } from 'payload';

/** A reviewer looks at what people wrote, at what a machine drafted, and at what its source has left behind. */
const waiting = ['inReviewCount', 'machineCount', 'staleCount'] as const;

/**
 * The records with texts that wait for a reviewer, in the shape that the list's filters can show:
 * alternatives, each of them conditions.
 *
 * @param locales null for all.
 */
export function waitingWhere(locales: readonly string[] | null): Where {
  return {
    or: waiting.map((count) => ({
      and: [
        { [count]: { greater_than: 0 } },
        ...(locales ? [{ locale: { in: [...locales] } }] : []),
      ],
    })),
  };
}

/** A condition as the list's address has it: `where[or][0][and][0][locale][in][0]=ar`. */
export function asQuery(where: Where): string {
  return new URLSearchParams(pairsOf('where', where)).toString();
}

function pairsOf(name: string, value: unknown): [string, string][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner))
    : [[name, String(value)]];
}
