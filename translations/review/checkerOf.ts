import type { Payload } from 'payload';
import { runChecks } from '../checks/index.ts';
import type { Finding } from '../checks/types.ts';
import { glossaryOf } from '../glossary/glossaryOf.ts';
import { findTerms, type TermIndex } from '../glossary/termIndex.ts';
import type { Locale } from '../locales.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { SourceLeaf } from '../records/readSource.ts';
import { hasText } from '../records/value.ts';
import { plainText } from '../records/writtenSegments.ts';
import { plainOf } from '../segments/plainOf.ts';
import { segmentsOf } from '../segments/segmentsOf.ts';

export type CheckText = (
  leaf: SourceLeaf,
  text: Pick<TranslationEntry, 'value' | 'segments'>,
) => Finding[];

type Pair = { source: string; target: string; key?: string };

/** Approved translations of a source segment elsewhere, plain, by the segment's hash. */
export type Twins = ReadonlyMap<string, readonly string[]>;

/** The checks of texts between two locales, with the glossary as it is now. */
export async function checkerOf(
  payload: Payload,
  { source, locale }: { source: Locale; locale: Locale },
  twins: Twins = new Map(),
): Promise<CheckText> {
  const glossary = await glossaryOf(payload);
  return (leaf, { value, segments }) => {
    if (segments.length === 0) {
      const whole = { source: encoded(leaf.value), target: encoded(value) };
      return findings(whole, { leaf, source, locale, glossary, twins: [] });
    }
    return segments.flatMap((segment) =>
      segment.target === null
        ? [{ ...left, segment: segment.key }]
        : findings(
            { key: segment.key, source: segment.source, target: segment.target },
            { leaf, source, locale, glossary, twins: twins.get(segment.sourceHash) ?? [] },
          ),
    );
  };
}

/** Of a segment that no engine could translate: the text holds it in the source's language. */
const left: Finding = {
  check: 'untranslated',
  severity: 'error',
  message: {
    ru: 'Этот отрывок остался на языке оригинала: переведите его.',
    en: 'This passage was left in the source language: translate it.',
  },
};

type Context = {
  leaf: SourceLeaf;
  source: Locale;
  locale: Locale;
  glossary: TermIndex;
  twins: readonly string[];
};

function findings(pair: Pair, { leaf, source, locale, glossary, twins }: Context): Finding[] {
  const plain = plainOf(pair.source);
  const found = runChecks({
    source: plain,
    target: plainOf(pair.target),
    taggedSource: pair.source,
    taggedTarget: pair.target,
    sourceLocale: source,
    targetLocale: locale,
    clinical: leaf.clinical,
    person: leaf.person,
    terms: findTerms(glossary, { text: plain, source, target: locale }),
    twins,
  });
  return pair.key === undefined
    ? found
    : found.map((finding) => ({ ...finding, segment: pair.key }));
}

/** A whole leaf as one text without tags, its special letters encoded. */
function encoded(value: unknown): string {
  if (!hasText(value)) {
    return '';
  }
  const plain = plainText(segmentsOf(value));
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
