/**
 * How far ahead a moment may be that another process has stored a moment ago, in milliseconds: its clock is a little
 * ahead, or it has read the clock a little later. One further ahead is left of a clock that was wrong.
 */
export const CLOCK_SKEW_MS = 60_000;
