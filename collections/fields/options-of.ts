import type { OptionObject } from 'payload';
import type { Label } from '../labels.ts';

/** The options of a closed list, from a table of codes and their labels. */
export function optionsOf(table: Record<string, Label>): OptionObject[] {
  return Object.entries(table).map(([value, label]) => ({ value, label }));
}
