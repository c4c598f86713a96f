export { flawOf } from './flawOf.ts';
export type { Protect, SegmentOptions, TextFields, TextRange } from './options.ts';
export { plainOf } from './plainOf.ts';
export { rebuildLeaf } from './rebuildLeaf.ts';
export { segmentsOf } from './segmentsOf.ts';
export { simpler } from './simpler.ts';
export { tagProblem } from './tagProblem.ts';
export type { Flaw, SegmentOrigin, SourceSegment, TranslatedSegment } from './types.ts';
