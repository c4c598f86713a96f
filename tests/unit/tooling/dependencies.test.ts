import { describe, expect, it } from 'vitest';
import { violations } from '../../../scripts/check/dependencies.ts';

const check = (path: string, text: string) => violations([{ path, text }]);

describe('the dependency rules', () => {
  it.each([
    ['src/feed/server.ts', "import { clinics } from '../../collections/clinics.ts';"],
    ['src/feed/server.ts', "import { review } from '../../translations/review.ts';"],
    ['src/feed/server.ts', "export * from '../projector/outbox.ts';"],
    ['src/feed/server.ts', "const { sync } = await import('../projector/outbox.ts');"],
    ['src/feed/server.ts', "import config from '@payload-config';"],
    ['src/feed/server.ts', "import { getPayload } from 'payload';"],
    ['src/feed/server.ts', "import { headers } from 'next/headers';"],
    ['src/feed-log/index.ts', "import { MongoClient } from 'mongodb';"],
    ['src/feed-log/index.ts', "import type { Db } from 'mongodb';"],
    ['src/projector/outbox.ts', "import { sqliteAdapter } from '@payloadcms/db-sqlite';"],
    ['src/projector/outbox.ts', "import { eq } from 'drizzle-orm/sqlite-core';"],
    ['src/projector/outbox.ts', "import { aClinic } from '../../tests/support/aClinic.ts';"],
    ['collections/clinics.ts', "import { outbox } from '../src/projector/outbox.ts';"],
    ['collections/clinics.ts', "import { type A, outbox } from '../src/projector/outbox.ts';"],
    ['translations/review.ts', "import { clinics } from '../collections/clinics.ts';"],
    ['media/variants.ts', "import '../collections/media.ts';"],
    ['media/variants.ts', "import { log } from '../src/worker.ts';"],
  ])('refuse in %s: %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/feed/server.ts', "import { locales } from '../../translations/locales.ts';"],
    ['src/feed/server.ts', "import { env } from '../env.ts';"],
    ['src/feed/server.ts', "import type { Clinic } from '../payload-types.ts';"],
    ['src/feed/server.ts', "import fastify from 'fastify';"],
    ['src/feed-log/mongo.ts', "import { MongoClient } from 'mongodb';"],
    ['src/migrations/20260101.ts', "import { sql } from '@payloadcms/db-sqlite';"],
    ['src/projector/outbox.ts', "import { clinics } from '../../collections/clinics.ts';"],
    ['collections/clinics.ts', "import type { Clinic } from '../src/payload-types.ts';"],
    ['collections/clinics.ts', "import { PolyclinicError } from '../src/errors.ts';"],
    ['collections/clinics.ts', 'const sentence = "import \'mongodb\'";'],
    ['translations/review.ts', "import { locales } from './locales.ts';"],
  ])('allow in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('name the file, the line and the reason', () => {
    const text = "\nimport { outbox } from '../src/projector/outbox.ts';\n";
    expect(check('collections/clinics.ts', text)[0]).toMatch(
      /^collections\/clinics\.ts:2 imports \.\.\/src\/projector\/outbox\.ts: collections\/ may import only/,
    );
  });
});
