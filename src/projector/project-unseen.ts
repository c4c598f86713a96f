import { inChunks } from './in-chunks.ts';
import { isSettled } from './look-back.ts';
import type { ProjectOptions } from './project-documents.ts';
import { projectChanged } from './project-hints.ts';
import type { Stamps, Written } from './stamps.ts';
import { markSeen } from './sweep.ts';
import { CHUNK, type SweepOptions } from './sweep-options.ts';

type Unseen = Required<Pick<SweepOptions, 'settleMs'>> &
  Pick<SweepOptions, 'pause'> & {
    collection: string;
    docs: readonly Written[];
    seen: ReadonlyMap<string, string>;
    stamps: Stamps;
  };

/** Projects those of some documents whose stamp is not the one that was seen, and remembers it. */
export async function projectUnseen(
  options: ProjectOptions,
  { collection, docs, seen, stamps, settleMs, pause }: Unseen,
): Promise<void> {
  const now = Date.now();
  const unseen = docs.filter(
    (doc) =>
      isSettled(doc.updatedAt, now, settleMs) && seen.get(doc.id) !== stamps.of(collection, doc),
  );
  for (const chunk of inChunks(unseen, CHUNK)) {
    await projectChanged(
      options,
      chunk.map(({ id }) => ({ collection, document: id })),
    );
    await markSeen(options, { collection, docs: chunk, stamps });
    await pause?.();
  }
}
