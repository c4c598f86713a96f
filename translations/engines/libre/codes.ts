import { z } from 'zod';
import { type Locale, locales } from '../../locales.ts';

/** A server's code of each locale; null where it has no model for it. */
export type LibreCodes = Readonly<Record<Locale, string | null>>;

/** LibreTranslate's models as of this release, for when a server's list cannot be asked for. */
export const documentedCodes = codesBy(({ libre }) => libre);

const languageList = z.array(z.object({ code: z.string() }));

/**
 * Reads the answer of `GET /languages`. Newer servers call Chinese `zh-Hans`, older ones `zh`.
 *
 * @returns nothing when the answer has another shape.
 */
export function readCodes(answer: unknown): LibreCodes | undefined {
  const { data: list } = languageList.safeParse(answer);
  if (!list || list.length === 0) return undefined;
  const offered = new Set(list.map(({ code }) => code));
  return codesBy(
    ({ tag, libre }) => [libre, tag].find((code) => code && offered.has(code)) ?? null,
  );
}

function codesBy(codeOf: (row: (typeof locales)[number]) => string | null): LibreCodes {
  return Object.fromEntries(locales.map((row) => [row.tag, codeOf(row)])) as LibreCodes;
}
