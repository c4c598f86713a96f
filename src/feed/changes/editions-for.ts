import { machineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicType } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { View } from '../memory/view.ts';

/** The last change of an item, and that of its machine edition for a site that takes those. */
type Editions = { type: PublicType; entry: LogEntry; machine: LogEntry | undefined };

/**
 * The editions of an item that an entry tells a site of. A change of two editions is told once, by
 * the later of their entries; null for the other, and for what is not for this site at all.
 */
export function editionsFor(
  told: LogEntry,
  { store, site }: Pick<View, 'store' | 'site'>,
): Editions | null {
  const type = publicTypeOf(told.type);
  if (!type) return null;
  if (!site.machineTexts)
    return told.type === type ? { type, entry: told, machine: undefined } : null;
  const entry = store.get(type, told.id);
  const machine = store.get(machineEdition(type), told.id);
  const last = Math.max(entry?.seq ?? 0, machine?.seq ?? 0);
  return entry && last === told.seq ? { type, entry, machine } : null;
}
