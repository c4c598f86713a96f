import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isLocale, type Locale } from '../locales.ts';
import { mustTranslate } from '../review/must-work.ts';
import { answered, inputOf } from '../review/operation.ts';
import { badInput } from '../review/review-error.ts';
import { mustFit } from './file-size.ts';
import { formatNames } from './formats.ts';
import { exportFile } from './run/export-file.ts';
import { type Imported, importFile } from './run/import-file.ts';

/** Of a report; the others are counted. */
const MOST_UNITS = 1000;

const locale = z.custom<Locale>(isLocale, { error: 'locale' });
const name = (problem: string) => z.string({ error: problem }).max(100, { error: problem });
const flag = z.enum(['true', 'false'], { error: 'flag' }).default('false');
const listed = (problem: string, most: number) =>
  z
    .string({ error: problem })
    .transform((words) => words.split(','))
    .pipe(z.array(z.string().max(100, { error: problem })).max(most, { error: problem }));

const questions = {
  export: z.object(
    {
      format: z.enum([...formatNames, 'tmx', 'tbx'], { error: 'format' }),
      locale,
      collection: name('collection').optional(),
      documents: listed('documents', 500).optional(),
      source: locale.optional(),
      open: flag,
    },
    { error: 'body' },
  ),
  import: z.object(
    {
      name: name('file').default('file'),
      dryRun: flag,
      approve: flag,
      take: listed('take', MOST_UNITS).optional(),
      collection: name('collection').optional(),
      document: name('document').optional(),
    },
    { error: 'body' },
  ),
};

/** The exchange over REST, below `/api/translations`; docs/exchange.md has examples. */
export const exchangeEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/export',
    method: 'get',
    handler: answered(async (req, by) => {
      const { open, collection, documents, source, ...asked } = inputOf(
        req.payload,
        questions.export,
        req.query,
      );
      mustTranslate(by, asked.locale);
      if (documents && collection === undefined) throw badInput('collection', 'collection');
      const file = await exportFile(req.payload, {
        ...asked,
        collection: collection ?? null,
        documents: documents ?? null,
        source: source ?? null,
        openOnly: open === 'true',
      });
      const bytes = Readable.from(encoded(file.chunks));
      return new Response(Readable.toWeb(bytes) as ReadableStream, {
        headers: {
          'Content-Type': file.mediaType,
          'Content-Disposition': `attachment; filename="${file.name}"`,
          'Cache-Control': 'no-store',
        },
      });
    }),
  },
  {
    path: '/import',
    method: 'post',
    handler: answered(async (req, by) => {
      const {
        take = [],
        collection,
        document,
        ...asked
      } = inputOf(req.payload, questions.import, req.query);
      const imported = await importFile(req.payload, await fileIn(req), {
        by,
        name: asked.name,
        dryRun: asked.dryRun === 'true',
        approve: asked.approve === 'true',
        take: take.includes('all') ? 'all' : new Set(take),
        only: collection && document ? { collection, document } : null,
      });
      return Response.json(shortened(imported), { headers: { 'Cache-Control': 'no-store' } });
    }),
  },
];

async function* encoded(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/**
 * The body of a request. What is too large is not read, or no further than the limit.
 *
 * @throws PolyclinicError TOO_LARGE
 * @throws ReviewError BAD_INPUT without a body.
 */
async function fileIn({ body, headers }: PayloadRequest): Promise<Uint8Array> {
  mustFit(Number(headers.get('content-length') ?? 0));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    mustFit(size);
    chunks.push(chunk);
  }
  if (size === 0) throw badInput('file', 'file');
  return Buffer.concat(chunks);
}

/** An answer with as many units as people look through. */
function shortened(imported: Imported): object {
  const { kind, report } = imported;
  const all = rowsOf(imported);
  const { counts, dryRun } = report;
  return {
    kind,
    dryRun,
    counts,
    units: all.slice(0, MOST_UNITS),
    more: Math.max(all.length - MOST_UNITS, 0),
  };
}

function rowsOf({ kind, report }: Imported): readonly object[] {
  if (kind === 'texts') return report.units;
  return kind === 'memory'
    ? report.refused
    : report.rows.filter(({ outcome }) => outcome !== 'unchanged');
}
