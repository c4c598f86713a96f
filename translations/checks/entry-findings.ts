import type { TermMatch } from '../glossary/types.ts';
import type { Locale } from '../locales.ts';
import { hasText } from '../records/canonical.ts';
import type { LeafValue } from '../records/entry.ts';
import { plainOf } from '../segments/plain-of.ts';
import { plainTextOf } from '../segments/plain-text-of.ts';
import { escapeText } from '../segments/tags/entities.ts';
import { runChecks } from './index.ts';
import type { Finding } from './types.ts';

/** What the checks of a text know beside its words. */
export type CheckContext = {
  clinical: boolean;
  person: boolean;
  sourceLocale: Locale;
  targetLocale: Locale;
  /** The glossary's terms in a plain source text. */
  termsOf: (plain: string) => readonly TermMatch[];
  /** Approved translations of a source segment elsewhere, plain, by the segment's hash. */
  twinsOf: (hash: string) => readonly string[];
};

export type CheckedText = {
  value: LeafValue | null;
  /** Piece by piece; empty where the text does not line up with its source. */
  segments: readonly {
    key: string;
    source: string;
    sourceHash: string;
    target: string | null;
    back?: string;
  }[];
};

/** What the checks find in the text of a leaf: on the server as in the browser while it is written. */
export function entryFindings(
  source: unknown,
  { value, segments }: CheckedText,
  context: CheckContext,
): Finding[] {
  if (segments.length === 0) {
    const whole = { source: encoded(source), target: encoded(value) };
    return findingsOf(whole, { ...context, twinsOf: () => [] });
  }
  return segments.flatMap((segment) =>
    segment.target === null
      ? [{ ...left, segment: segment.key }]
      : findingsOf({ ...segment, target: segment.target }, context).map((finding) => ({
          ...finding,
          segment: segment.key,
        })),
  );
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

type Pair = { source: string; target: string; sourceHash?: string; back?: string };

function findingsOf(
  { source, target, sourceHash = '', back }: Pair,
  { termsOf, twinsOf, ...context }: CheckContext,
): Finding[] {
  const plain = plainOf(source);
  return runChecks({
    ...context,
    source: plain,
    target: plainOf(target),
    taggedSource: source,
    taggedTarget: target,
    terms: termsOf(plain),
    twins: twinsOf(sourceHash),
    ...(back !== undefined && { back }),
  });
}

/** A whole leaf as one text without tags, its special letters encoded. */
const encoded = (value: unknown): string => (hasText(value) ? escapeText(plainTextOf(value)) : '');
