import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { tallySchema } from './tally.ts';

/** How far a run has come: all that the rest of it needs to know of its first rows. */
const schema = z.object({
  tally: tallySchema,
  /** How long the report was then; what is behind comes from rows that are done again. */
  reportBytes: z.number().int().min(0),
  seconds: z.number().min(0),
  /** The document of the last row: a database without it is not the one that was written to. */
  witness: z.string().nullable(),
});

export type Checkpoint = z.infer<typeof schema>;

export type Checkpoints = {
  /** The checkpoint of a run that was broken off; null where there is none that can be read. */
  read(): Promise<Checkpoint | null>;
  /** Replaces the checkpoint at once: whoever is killed meanwhile leaves the old one or the new. */
  write(checkpoint: Checkpoint): Promise<void>;
  remove(): Promise<void>;
};

/** Checkpoints in a folder, by what makes a run the same: its file's hash and its arguments. */
export function checkpointsIn(folder: string, sameness: readonly unknown[]): Checkpoints {
  const key = createHash('sha256').update(JSON.stringify(sameness)).digest('hex').slice(0, 32);
  const file = path.join(folder, `${key}.json`);
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(() => null);
      if (text === null) return null;
      const parsed = schema.safeParse(parsedJson(text));
      return parsed.success ? parsed.data : null;
    },
    async write(checkpoint) {
      await mkdir(folder, { recursive: true });
      const temporary = `${file}.${randomUUID()}`;
      await writeFile(temporary, JSON.stringify(checkpoint), { flush: true });
      await rename(temporary, file);
    },
    remove: () => rm(file, { force: true }),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
