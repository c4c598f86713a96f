import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PolyclinicError } from '../src/errors.ts';
import type { ClientDocument } from './generate-files.ts';

/**
 * The documents in files, and in the `.graphql` and `.gql` files of folders and what is in them;
 * `node_modules` and what begins with a dot is passed over.
 *
 * @throws PolyclinicError NOT_FOUND when a place is not there, or none has a document.
 */
export async function readDocuments(places: string[]): Promise<ClientDocument[]> {
  const files = (await Promise.all(places.map((place) => filesAt(place)))).flat();
  if (files.length === 0) {
    throw new PolyclinicError('NOT_FOUND', `There is no .graphql file in ${places.join(', ')}`);
  }
  const once = [...new Set(files)].sort();
  return Promise.all(
    once.map(async (location) => ({ location, text: await readFile(location, 'utf8') })),
  );
}

async function filesAt(place: string): Promise<string[]> {
  const found = await stat(place).catch((cause: unknown) => {
    throw new PolyclinicError('NOT_FOUND', `${place} is not there`, { cause });
  });
  return found.isDirectory() ? filesIn(place) : [place];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const files = wanted.map(async (entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(place);
    return /\.(graphql|gql)$/.test(entry.name) && entry.name !== 'schema.graphql' ? [place] : [];
  });
  return (await Promise.all(files)).flat();
}
