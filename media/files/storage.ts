import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../src/env.ts';
import { PolyclinicError } from '../../src/errors.ts';
import { ignoreMissing } from './ignore-missing.ts';
import { isStem, stemOf } from './names.ts';

export type MediaFile = { filename: string; data: Buffer };

/** The files of an upload share a folder named for their stem, so that they go as one. */
export function folderOf(stem: string): string {
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
  for (const { filename, data } of files) await writeWhole(pathOf(filename), data);
}

/** Writes a file beside its place and puts it there in one step. */
export async function writeWhole(target: string, data: Buffer | string): Promise<void> {
  const unfinished = `${target}.${randomUUID()}`;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await writeFile(unfinished, data, { mode: 0o600 });
  await rename(unfinished, target);
}

/** A file's bytes; undefined where there is no such file. */
export function readMedia(filename: string): Promise<Buffer | undefined> {
  return readFile(pathOf(filename)).catch(ignoreMissing);
}

/** A file open for reading, with its size in bytes; undefined where there is no such file. */
export async function openMedia(filename: string) {
  if (!stemOf(filename)) return undefined;
  const file = await open(pathOf(filename)).catch(ignoreMissing);
  return file && { file, size: (await file.stat()).size };
}

/** The stems of the uploads in the media folder. */
export function storedStems(): Promise<string[]> {
  return stemsIn(env().MEDIA_DIR);
}

/** The stems of the uploads in a folder. Whatever else is in it is not ours, and left alone. */
export async function stemsIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(ignoreMissing)) ?? [];
  return entries
    .filter((entry) => entry.isDirectory() && isStem(entry.name))
    .map(({ name }) => name);
}
