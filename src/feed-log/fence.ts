import { PolyclinicError } from '../errors.ts';

/** What a writer gets whose lease somebody else has taken over. */
export function superseded(fence: number): PolyclinicError {
  return new PolyclinicError(
    'FENCED',
    `The lease with fence ${fence} was superseded: stop writing and acquire it anew`,
  );
}
