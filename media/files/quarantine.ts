import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../src/env.ts';
import { ignoreMissing } from './ignore-missing.ts';
import { stemOf } from './names.ts';
import { folderOf, stemsIn } from './storage.ts';

/** Where uploads wait before they are removed. */
function quarantine(): string {
  return path.join(env().MEDIA_DIR, '.quarantine');
}

const quarantined = (stem: string) => path.join(quarantine(), stem);

/** The stems of the uploads in quarantine. */
export function quarantinedStems(): Promise<string[]> {
  return stemsIn(quarantine());
}

/** Moves the files of an upload into quarantine, where nobody is served them. */
export async function setAside(stem: string): Promise<void> {
  await mkdir(quarantine(), { recursive: true, mode: 0o700 });
  await move(folderOf(stem), quarantined(stem));
}

/** Moves the files of an upload back out of quarantine; says whether there were any. */
export function bringBack(stem: string): Promise<boolean> {
  return move(quarantined(stem), folderOf(stem));
}

/** Removes the files of an upload in quarantine. A file that is not named as ours are stays. */
export async function removeForGood(stem: string): Promise<void> {
  const folder = quarantined(stem);
  const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
  // One that was being written when its process was killed has a UUID behind its name.
  const ours = names.filter((name) => stemOf(name.replace(/\.[0-9a-f-]{36}$/, '')) === stem);
  for (const name of ours) await rm(path.join(folder, name), { force: true });
  if (ours.length === names.length) await rmdir(folder).catch(ignoreMissing);
}

async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
  // Part of it is there: it was written to, or moved by a process that was killed. A file never
  // changes under its name, so that it does no harm to write over one.
  for (const name of await readdir(from)) await rename(path.join(from, name), path.join(to, name));
  await rmdir(from);
  return true;
}
