import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Payload } from 'payload';
import {
  type ImportOptions,
  type ImportResult,
  importFile,
} from '../../../collections/import/index.ts';
import { idFrom } from '../../../src/database.ts';
import type { TestPayload } from '../../support/test-payload.ts';

type Doc = Record<string, unknown> & { id: string; updatedAt: string; _status: string };
type Options = Partial<Omit<ImportOptions, 'map'>> & { name?: string; map?: object };
type ReportRow = Record<'line' | 'field' | 'column' | 'value' | 'reason' | 'cure', string>;

export type Importer = {
  /** Imports a text or bytes as a file, as clinics unless the options say otherwise. */
  run(
    content: string | Buffer,
    options?: Options,
  ): Promise<ImportResult & { refused: ReportRow[] }>;
  /** The documents of a collection, as they are being worked on, in the order of their names. */
  docs(collection?: string, options?: { locale?: string }): Promise<Doc[]>;
  versions(): Promise<number>;
};

/** An importer on a test's database, with its files in the database's folder. */
export function importer({ payload, database }: TestPayload): Importer {
  const folder = database.folder;
  return {
    async run(content, { name = 'file.csv', map, ...options } = {}) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      const mapFile = path.join(folder, 'map.json');
      if (map) writeFileSync(mapFile, JSON.stringify(map));
      const result = await importFile({
        payload,
        idFrom: (each) => idFrom(payload, each),
        collection: 'clinics',
        file,
        ...(map && { map: mapFile }),
        sourceLocale: 'ru',
        dataDir: folder,
        database: database.url,
        ...options,
      });
      return { ...result, refused: reportOf(result) };
    },
    docs: (collection = 'clinics', options = {}) => docsOf(payload, collection, options),
    async versions() {
      const { totalDocs } = await payload.countVersions({ collection: 'clinics' });
      return totalDocs;
    },
  };
}

async function docsOf(payload: Payload, collection: string, options: { locale?: string }) {
  const { docs } = await payload.find({
    collection: collection as 'clinics',
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'displayTitle',
    locale: 'ru',
    ...(options as object),
  });
  return docs as unknown as Doc[];
}

function reportOf({ report }: ImportResult): ReportRow[] {
  if (report === null || !existsSync(report)) return [];
  return parse(readFileSync(report), { bom: true, columns: true }) as ReportRow[];
}
