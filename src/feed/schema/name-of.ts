import { nameIn } from '../items/name-in.ts';
import { inLocale, type Served } from './served.ts';

/** What an item is called, for its reader. */
export function nameOf(served: Served): string | null {
  return inLocale(nameIn(served.item), served)?.value ?? null;
}
