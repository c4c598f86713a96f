import type { Payload } from 'payload';
import { entryFindings } from '../checks/entry-findings.ts';
import type { Finding } from '../checks/types.ts';
import { glossaryOf } from '../glossary/glossary-of.ts';
import { findTerms } from '../glossary/term-index.ts';
import type { Locale } from '../locales.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { SourceLeaf } from '../records/read-source.ts';

export type CheckText = (
  leaf: SourceLeaf,
  text: Pick<TranslationEntry, 'value' | 'segments'>,
) => Finding[];

/** Approved translations of a source segment elsewhere, plain, by the segment's hash. */
export type Twins = ReadonlyMap<string, readonly string[]>;

/** The checks of texts between two locales, with the glossary as it is now. */
export async function checkerOf(
  payload: Payload,
  { source, locale }: { source: Locale; locale: Locale },
  twins: Twins = new Map(),
): Promise<CheckText> {
  const glossary = await glossaryOf(payload);
  const context = {
    sourceLocale: source,
    targetLocale: locale,
    termsOf: (text: string) => findTerms(glossary, { text, source, target: locale }),
    twinsOf: (hash: string) => twins.get(hash) ?? [],
  };
  return ({ value, clinical, person }, text) =>
    entryFindings(value, text, { ...context, clinical, person });
}
