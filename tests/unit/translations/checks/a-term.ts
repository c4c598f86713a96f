import type { TermMatch } from '../../../../translations/glossary/types.ts';

/** A term of the glossary that was found in a source. */
export const aTerm: TermMatch = {
  concept: 'stroke',
  found: 'ход',
  start: 0,
  end: 3,
  target: null,
  accepted: [],
  forbidden: [],
  doNotTranslate: false,
  caseSensitive: false,
};
