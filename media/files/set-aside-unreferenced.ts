import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionSlug, Payload } from 'payload';
import { ownerOfFolder } from './installation.ts';
import { setAside } from './quarantine.ts';
import { referencedStems } from './referenced-stems.ts';

type Upload = { payload: Payload; collection: CollectionSlug; stem: string };

/**
 * Moves the files of an upload into quarantine unless a document names them, and says whether no
 * document does. In a folder that is not known to be this installation's they stay where they are.
 */
export async function setAsideUnreferenced({ payload, collection, stem }: Upload) {
  const referenced = await referencedStems({ payload, collection, stems: [stem] });
  if (referenced.has(stem)) return false;
  if ((await ownerOfFolder(payload)) === 'us') await setAside(stem);
  return true;
}

// Milliseconds. A request commits right after its last hook.
const attempts = [100, 1000, 10_000] as const;

/** The same a moment later, when the request that drops the file has committed. */
export function setAsideSoon(upload: Upload): void {
  void tryToSetAside(upload).catch((err) => {
    upload.payload.logger.warn({ err, msg: `Files of ${upload.stem} are left to the next sweep` });
  });
}

async function tryToSetAside(upload: Upload): Promise<void> {
  for (const milliseconds of attempts) {
    await delay(milliseconds, undefined, { ref: false });
    if (await setAsideUnreferenced(upload)) return;
  }
}
