import type { TermIndex } from '../glossary/term-index.ts';
import { findTerms } from '../glossary/term-index.ts';
import type { Locale } from '../locales.ts';
import { isGone, isStale, missingEntry, type TranslationEntry } from '../records/entry.ts';
import type { Source, SourceLeaf } from '../records/read-source.ts';
import { inStep } from '../records/transitions/in-step.ts';
import { hashOf, hasText } from '../records/value.ts';
import { pairSegments } from '../segments/pair-segments.ts';
import { plainOf } from '../segments/plain-of.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import type { ExchangeSegment, ExchangeTerm, ExchangeUnit } from './types.ts';

/**
 * A document's texts in a locale, as they go out: beside the newest source, whatever they were
 * written beside.
 */
export function unitsOf(
  source: Source,
  entries: readonly TranslationEntry[],
  glossary: { index: TermIndex; target: Locale },
): ExchangeUnit[] {
  return inStep(entries, source.leaves).flatMap((entry) => {
    const leaf = source.leaves.get(entry.path);
    return leaf && !isGone(entry)
      ? [unitOf(leaf, entry, termsIn(leaf, source.locale, glossary))]
      : [];
  });
}

/** A text as it goes out. */
export function unitOf(
  leaf: SourceLeaf,
  entry: TranslationEntry = missingEntry(leaf.path, leaf.kind, hashOf(leaf.value)),
  terms: ExchangeTerm[] = [],
): ExchangeUnit {
  const { path, kind, state, at, comments, checks } = entry;
  const segments = exchangeSegments(leaf, entry);
  return {
    path,
    kind,
    state,
    at,
    stale: isStale(entry),
    sourceHash: hashOf(leaf.value),
    targetHash: targetHashOf(segments),
    segments,
    notes: [...comments.map(({ text }) => text), ...checks.map(({ message }) => message.en)],
    terms,
  };
}

/** What the targets of a unit are known by when they come back. */
export function targetHashOf(segments: readonly Pick<ExchangeSegment, 'key' | 'target'>[]): string {
  return hashOf(JSON.stringify(segments.map(({ key, target }) => [key, target ?? ''])));
}

/** The targets are null where the translation does not line up with the source. */
function exchangeSegments(leaf: SourceLeaf, { value }: TranslationEntry): ExchangeSegment[] {
  if (!hasText(leaf.value)) return [];
  const targets = hasText(value) ? pairSegments(leaf.value, value) : null;
  return segmentsOf(leaf.value).map(({ key, text }) => ({
    key,
    source: text,
    target: targets?.get(key) ?? null,
  }));
}

function termsIn(
  { value }: SourceLeaf,
  source: Locale,
  { index, target }: { index: TermIndex; target: Locale },
): ExchangeTerm[] {
  const texts = hasText(value) ? segmentsOf(value).map(({ text }) => plainOf(text)) : [];
  const found = texts.flatMap((text) => findTerms(index, { text, source, target }));
  const terms = new Map(
    found.flatMap(({ found: words, doNotTranslate, target: term }) => {
      const translation = doNotTranslate ? words : term;
      return translation === null ? [] : [[words, translation] as const];
    }),
  );
  return [...terms].map(([words, translation]) => ({ source: words, target: translation }));
}
