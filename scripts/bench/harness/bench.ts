/** What a bench is told: `quick` asks for seconds rather than minutes; `log` shows progress. */
export type BenchOptions = { quick: boolean; log: (line: string) => void };

/** Figures by name; a name ends in its unit (`p95Ms`, `rssMiB`). One level deep. */
export type BenchResult = Record<string, number | string>;

/** What a file scripts/bench/NAME.ts exports: one sentence on what it measures, and how. */
export type Bench = { about: string; run: (options: BenchOptions) => Promise<BenchResult> };
