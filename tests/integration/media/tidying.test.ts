import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveToPublic } from '../../../media/files/serve.ts';
import { sweepMedia } from '../../../media/files/sweep-media.ts';
import { sweepWarning } from '../../../media/files/sweep-warning.ts';
import { runNode } from '../../../scripts/system/run.ts';
import { eventually } from '../../support/eventually.ts';
import { freshDatabase, testEnvironment } from '../../support/test-payload.ts';
import { startWorker } from '../../support/worker-process.ts';
import { aPhoto } from '../../unit/media/images.ts';
import { type MediaClient, mediaClient } from './media-client.ts';

const day = 86_400_000;

let client: MediaClient;
let folder: string;
let photo: Buffer;
beforeAll(async () => {
  client = await mediaClient();
  folder = path.join(client.database.folder, 'media');
  photo = await aPhoto({ width: 40 });
});
afterAll(() => client.stop());

/** Twenty-four uploads, each of one file and named by a document, as a database knows them. */
beforeEach(async () => {
  const { payload } = client;
  await payload.db.deleteMany({ collection: 'media', where: { id: { exists: true } } });
  await rm(folder, { recursive: true, force: true });
  await payload.kv.delete('installation');
  await client.create(photo, 'first.jpg');
  for (let n = 1; n < 24; n++) await addDocument(await addFile());
});

/** An upload’s file of which no document knows; returns its name. */
async function addFile(): Promise<string> {
  const stem = `picture-${randomBytes(8).toString('hex')}`;
  await mkdir(path.join(folder, stem));
  await writeFile(path.join(folder, stem, `${stem}.jpg`), photo);
  return `${stem}.jpg`;
}

/** As the adapters store it: the public API takes no file without looking into it. */
async function addDocument(filename: string): Promise<void> {
  const fields = { alt: { ru: 'Холл' }, rights: 'CC0', sourceLocale: 'ru', mimeType: 'image/jpeg' };
  await client.payload.db.create({ collection: 'media', data: { ...fields, filename } });
}

const sweep = (days: number, confirmed = false) =>
  sweepMedia({ payload: client.payload, now: new Date(Date.now() + days * day), confirmed });

/** A year of looks, a week apart. */
async function sweepForAYear(): Promise<void> {
  for (let days = 0; days < 365; days += 7) await sweep(days);
}

const everything = () => [...client.stored(), ...client.quarantined()].sort();
const forgetDocuments = (filenames: readonly string[]) =>
  client.payload.db.deleteMany({ collection: 'media', where: { filename: { in: filenames } } });
const originals = () => client.stored().filter((name) => name.split('.').length === 2);

describe('no file is lost to', () => {
  /** What a worker may be started with by mistake, and what it should then be told. */
  const mistakes: Record<string, { make: () => Promise<unknown>; says: RegExp }> = {
    'an empty database': {
      make: async () => {
        await forgetDocuments(originals());
        await client.payload.kv.delete('installation');
      },
      says: /belongs to another installation/,
    },
    'the database of another installation': {
      make: async () => {
        await forgetDocuments(originals());
        await client.payload.kv.set('installation', { id: 'of another' });
      },
      says: /belongs to another installation/,
    },
    'the folder of another installation': {
      make: () => writeFile(path.join(folder, '.installation'), 'of another\n'),
      says: /belongs to another installation/,
    },
    'an empty database and a folder of an older release': {
      make: async () => {
        await forgetDocuments(originals());
        await client.payload.kv.delete('installation');
        await rm(path.join(folder, '.installation'));
      },
      says: /24 uploads, of which this database names 0/,
    },
    'a database that knows too few files of a folder of an older release': {
      make: async () => {
        await rm(path.join(folder, '.installation'));
        await forgetDocuments(originals().slice(0, 2));
      },
      says: /24 uploads, of which this database names 22/,
    },
    'an older backup of the database': {
      make: () => forgetDocuments(originals().slice(0, 12)),
      says: /12 of 24 uploads .* named by no document/,
    },
    'media restored before the documents': {
      make: () => forgetDocuments(originals()),
      says: /24 of 24 uploads .* named by no document/,
    },
  };

  it.each(Object.entries(mistakes))('%s', async (_, { make, says }) => {
    const before = everything();
    await make();
    await sweepForAYear();
    expect(client.stored()).toEqual(before);
    expect(sweepWarning(await sweep(365))).toMatch(says);
  });

  it('a worker, or a person’s command, on a database that is empty', async () => {
    const before = everything();
    const old = new Date(Date.now() - 365 * day);
    for (const name of await readdir(folder)) await utimes(path.join(folder, name), old, old);
    const database = freshDatabase();
    const settings = { MEDIA_DIR: folder, LOG_LEVEL: 'warn' };
    const worker = await startWorker(database, settings);
    await vi.waitFor(
      () => expect(worker.output()).toMatch(/belongs to another installation/),
      eventually,
    );
    await worker.stop();
    const { output } = await runNode('scripts/media-tidy.ts', ['--confirm'], {
      env: { ...testEnvironment(database), ...settings },
      capture: true,
    });
    expect(output).toMatch(/documents name 0 of them/);
    expect(client.stored()).toEqual(before);
    await database.drop();
  });
});

describe('an upload that no document names', () => {
  it('goes into quarantine after a week and for good after a month more', async () => {
    const before = everything();
    const orphan = await addFile();
    await sweep(0);
    await sweep(6.9);
    expect(client.stored()).toContain(orphan);
    await sweep(7);
    expect([client.stored(), client.quarantined()]).toEqual([before, [orphan]]);
    await sweep(36.9);
    expect(client.quarantined()).toEqual([orphan]);
    await sweep(37);
    expect(everything()).toEqual(before);
  });

  it('comes back with the document: at the next look, and at once when it is asked for', async () => {
    for (const comeBack of [() => sweep(8), read]) {
      const orphan = await addFile();
      await sweep(0);
      await sweep(7);
      expect(client.quarantined()).toEqual([orphan]);
      expect((await read(orphan)).status).toBe(404);
      await addDocument(orphan);
      await comeBack(orphan);
      expect(client.quarantined()).toEqual([]);
      expect((await read(orphan)).status).toBe(200);
      await forgetDocuments([orphan]);
      await rm(path.join(folder, orphan.replace('.jpg', '')), { recursive: true });
    }
  });

  it('stays with others when they are many, until a person’s word', async () => {
    const before = everything();
    const orphans = [await addFile(), await addFile(), await addFile()].sort();
    await sweepForAYear();
    expect(client.stored()).toEqual([...before, ...orphans].sort());
    await sweep(366, true);
    expect([client.stored(), client.quarantined()]).toEqual([before, orphans]);
  });

  it('is not mistaken for what is no upload', async () => {
    await mkdir(path.join(folder, 'holiday-pictures'));
    await writeFile(path.join(folder, 'holiday-pictures', 'beach.jpg'), photo);
    await sweepForAYear();
    expect(client.stored()).toContain('beach.jpg');
  });

  it('leaves behind, when it is removed, a file that is not named as ours are', async () => {
    const orphan = await addFile();
    await writeFile(path.join(folder, orphan.replace('.jpg', ''), 'notes.txt'), 'keep');
    await sweepForAYear();
    expect(client.quarantined()).toEqual(['notes.txt']);
  });
});

describe('a folder that is marked as another installation’s', () => {
  it('becomes this one’s by a person’s word alone', async () => {
    await writeFile(path.join(folder, '.installation'), 'of another\n');
    const run = (...args: string[]) =>
      runNode('scripts/media-tidy.ts', args, {
        env: testEnvironment(client.database),
        capture: true,
      });
    expect((await run('--confirm')).output).toMatch(/belongs to another installation/);
    expect((await sweep(0)).owner).toBe('another');
    expect((await run('--adopt')).output).toMatch(
      /documents name 24 of them.*Nothing was touched/s,
    );
    expect((await sweep(0)).owner).toBe('us');
  });
});

describe('a folder of an older release', () => {
  it('is adopted by the database that names its files, and tidied from then on', async () => {
    await rm(path.join(folder, '.installation'));
    await client.payload.kv.delete('installation');
    const orphan = await addFile();
    await sweep(0);
    await sweep(7);
    expect(client.quarantined()).toEqual([orphan]);
  });
});

/** What the feed shows is not the question here. */
const read = (filename: string) =>
  serveToPublic({
    payload: client.payload,
    filename,
    headers: new Headers(),
    isShown: async () => true,
  });

it('a document that is deleted in another installation’s folder takes no file with it', async () => {
  await writeFile(path.join(folder, '.installation'), 'of another\n');
  const before = everything();
  const { docs } = await client.payload.find({ collection: 'media', limit: 1, locale: 'ru' });
  await client.payload.delete({ collection: 'media', id: docs[0]?.id ?? '' });
  const asked = vi.spyOn(client.payload.kv, 'get');
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), eventually);
  asked.mockRestore();
  await sweep(0);
  expect(client.stored()).toEqual(before);
});
