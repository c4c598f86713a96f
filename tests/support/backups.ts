import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { type Document, type IndexDescriptionInfo, MongoClient } from 'mongodb';
import type { TestDatabase } from './test-payload.ts';

/** A backup of a database, as its own tools make one. */
export type Backup = {
  /** Puts the database back as it was. */
  restore(): Promise<void>;
  /** This one with some tables or collections of another moment, as of a dump under writes. */
  with(names: readonly string[], other: Backup): Promise<Backup>;
};

/** The tables, or collections, of the log's rows. */
export const rowNames = ['feed_log', 'feed_log_beside'];
/** Those of what the log counts. */
export const counterNames = ['feed_state'];

export function takeBackup(database: TestDatabase): Promise<Backup> {
  return database.url.startsWith('file:') ? backUpFile(database) : dump(database);
}

let copies = 0;
/** Which file, or collections, a backup has. */
const files = new WeakMap<Backup, string>();
const dumps = new WeakMap<Backup, Dump>();

/** `sqlite3 polyclinic.db ".backup copy.db"` */
async function backUpFile({ url, folder }: TestDatabase): Promise<Backup> {
  const file = url.slice('file:'.length);
  const copy = path.join(folder, `copy-${++copies}.db`);
  run(file, `VACUUM INTO '${copy}'`);
  return backupIn(file, copy);
}

function backupIn(file: string, copy: string): Backup {
  const backup: Backup = {
    async restore() {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
      copyFileSync(copy, file);
    },
    async with(names, other) {
      const mixed = `${copy}-${++copies}`;
      copyFileSync(copy, mixed);
      const parts = names.map(
        (name) => `DELETE FROM ${name}; INSERT INTO ${name} SELECT * FROM other.${name};`,
      );
      run(mixed, `ATTACH '${files.get(other)}' AS other; ${parts.join(' ')}`);
      return backupIn(file, mixed);
    },
  };
  files.set(backup, copy);
  return backup;
}

function run(file: string, statements: string): void {
  const db = new Database(file);
  db.exec(statements);
  db.close();
}

type Collection = { documents: Document[]; indexes: IndexDescriptionInfo[] };
type Dump = Map<string, Collection>;

/** `mongodump`, and `mongorestore --drop` */
async function dump({ url }: TestDatabase): Promise<Backup> {
  const collections: Dump = new Map();
  await withDatabase(url, async (db) => {
    for (const source of await db.collections()) {
      const documents = await source.find({}, { promoteValues: false }).toArray();
      collections.set(source.collectionName, { documents, indexes: await source.indexes() });
    }
  });
  return backupOf(url, collections);
}

function backupOf(url: string, collections: Dump): Backup {
  const backup: Backup = {
    restore: () =>
      withDatabase(url, async (db) => {
        for (const [name, { documents, indexes }] of collections) {
          const target = db.collection(name);
          await target.drop();
          for (const { key, v: _, ...options } of indexes) {
            if (options.name !== '_id_') await target.createIndex(key, options);
          }
          if (documents.length > 0) await target.insertMany(documents);
        }
      }),
    async with(names, other) {
      const parts = names.flatMap((name) => {
        const part = dumps.get(other)?.get(name);
        return part ? [[name, part] as const] : [];
      });
      return backupOf(url, new Map([...collections, ...parts]));
    },
  };
  dumps.set(backup, collections);
  return backup;
}

async function withDatabase<T>(
  url: string,
  work: (db: ReturnType<MongoClient['db']>) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(url);
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}
