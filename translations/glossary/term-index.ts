/** The glossary in use: its index, and what is looked for with it. */
export { containsTerm } from './find/contains-term.ts';
export { findTerms } from './find/find-terms.ts';
export { protectedRanges } from './find/protected-ranges.ts';
export { type TermIndex, termIndex } from './find/term-index.ts';
