import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../../src/env.ts';
import { ignoreMissing } from './ignore-missing.ts';
import type { Seen } from './plan-tidying.ts';
import { writeWhole } from './storage.ts';

const schema = z.object({
  unreferenced: z.record(z.string(), z.string()),
  quarantined: z.record(z.string(), z.object({ since: z.string(), byLook: z.boolean() })),
});

/** In the folder and not in the database: it is about these files, and a restored backup must not know better. */
const file = () => path.join(env().MEDIA_DIR, '.unreferenced.json');

/** What earlier looks have seen; nothing where that cannot be read, so that all waiting begins anew. */
export async function readSeen(): Promise<Seen> {
  const text = (await readFile(file(), 'utf8').catch(ignoreMissing)) ?? '';
  const parsed = schema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data : { unreferenced: {}, quarantined: {} };
}

export async function writeSeen(seen: Seen): Promise<void> {
  await writeWhole(file(), JSON.stringify(seen));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
