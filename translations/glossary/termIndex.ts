/** The glossary in use: its index, and what is looked for with it. */
export { containsTerm } from './find/containsTerm.ts';
export { findTerms } from './find/findTerms.ts';
export { protectedRanges } from './find/protectedRanges.ts';
export { type TermIndex, termIndex } from './find/termIndex.ts';
