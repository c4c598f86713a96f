import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../src/env.ts';
import { PolyclinicError } from '../../src/errors.ts';
import { stemOf } from './names.ts';

export type MediaFile = { filename: string; data: Buffer };

/** The files of an upload share a folder named for their stem, so that they go as one. */
function folderOf(stem: string): string {
  return path.join(env().MEDIA_DIR, stem);
}

function pathOf(filename: string): string {
  const stem = stemOf(filename);
  if (!stem)
    throw new PolyclinicError('BAD_INPUT', `“${filename}” is not the name of a media file`);
  return path.join(folderOf(stem), filename);
}

/** Writes files, each whole or not at all. */
export async function writeMedia(files: readonly MediaFile[]): Promise<void> {
  for (const { filename, data } of files) {
    const target = pathOf(filename);
    const unfinished = `${target}.${randomUUID()}`;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(unfinished, data);
    await rename(unfinished, target);
  }
}

/** A file's bytes. @throws the error of `node:fs` where it is not there. */
export function readMedia(filename: string): Promise<Buffer> {
  return readFile(pathOf(filename));
}

/** A file open for reading, with its size in bytes; undefined where there is no such file. */
export async function openMedia(filename: string) {
  if (!stemOf(filename)) return undefined;
  const file = await open(pathOf(filename)).catch(ignoreMissing);
  return file && { file, size: (await file.stat()).size };
}

/** Removes every file of an upload. */
export function removeMedia(stem: string): Promise<void> {
  return rm(folderOf(stem), { recursive: true, force: true });
}

/** The stems of all uploads whose folder was last written to before a time. */
export async function stemsBefore(time: Date): Promise<string[]> {
  const entries =
    (await readdir(env().MEDIA_DIR, { withFileTypes: true }).catch(ignoreMissing)) ?? [];
  const stems: string[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const status = await stat(folderOf(name)).catch(ignoreMissing);
    if (status && status.mtime < time) stems.push(name);
  }
  return stems;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
