import { fold } from '../../../translations/fold.ts';

/** A name without case, accents, spaces and signs, for comparing what people write. */
export function folded(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}
