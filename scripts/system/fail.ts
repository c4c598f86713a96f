import { PolyclinicError } from '../../src/errors.ts';

/** Ends the process with code 1: our own errors by their message, defects with their stack. */
export function fail(error: unknown): never {
  console.error(error instanceof PolyclinicError ? error.message : error);
  process.exit(1);
}
