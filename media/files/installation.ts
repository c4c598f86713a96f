import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { env } from '../../src/env.ts';
import { ignoreMissing } from './ignore-missing.ts';
import { quarantinedStems } from './quarantine.ts';
import { storedStems, writeWhole } from './storage.ts';

/**
 * Which installation a media folder belongs to: an id in the database and the same in a file of the
 * folder. Only where the two are equal may anything be removed. A backup carries its id with it; an
 * empty database, and another installation's, do not have it.
 */
const key = 'installation';

const marker = () => path.join(env().MEDIA_DIR, '.installation');

/**
 * Whose the media folder is: this database's; another's; or nobody's, since it has no marker (it
 * is empty, from an older release, or was restored without its hidden files).
 */
export type Owner = 'us' | 'another' | 'nobody';

export async function ownerOfFolder(payload: Payload): Promise<Owner> {
  const marked = await readMarker();
  if (!marked) return 'nobody';
  return marked === (await readId(payload)) ? 'us' : 'another';
}

/** Makes the media folder this installation's. */
export async function claimFolder(payload: Payload): Promise<void> {
  await writeWhole(marker(), `${await makeId(payload)}\n`);
}

/** Makes a folder without uploads and without a marker this installation's. */
export async function claimEmptyFolder(payload: Payload): Promise<void> {
  if (await readMarker()) return;
  const uploads = [...(await storedStems()), ...(await quarantinedStems())];
  if (uploads.length === 0) await claimFolder(payload);
}

/** A marker without text was being written when the power went. */
async function readMarker(): Promise<string | undefined> {
  const text = await readFile(marker(), 'utf8').catch(ignoreMissing);
  return text?.trim() || undefined;
}

/**
 * The id of this installation, made when it is first needed: a database that is only looked at
 * gets none, so that a backup can still be restored into it.
 *
 * @param name another id of the installation than that of its media.
 */
export async function makeId(payload: Payload, name = key): Promise<string> {
  const known = await readId(payload, name);
  if (known) return known;
  try {
    const id = randomUUID();
    await payload.db.create({ collection: 'payload-kv', data: { key: name, data: { id } } });
    return id;
  } catch (error) {
    // Another process made one at the same moment: the key is unique.
    const made = await readId(payload, name);
    if (made) return made;
    throw error;
  }
}

async function readId(payload: Payload, name = key): Promise<string | undefined> {
  const stored = await payload.kv.get<{ id: string }>(name);
  return stored?.id;
}
