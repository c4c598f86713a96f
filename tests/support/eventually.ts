/**
 * How long a test waits for what must come: as long as a slow machine may take. How fast it comes is
 * for the benchmarks to say.
 */
export const eventually = { timeout: 60_000, interval: 20 };
