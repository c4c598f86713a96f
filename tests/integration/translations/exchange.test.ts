import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExchange } from '../../../translations/exchange/cli/run-exchange.ts';
import { type FileKind, formatNames } from '../../../translations/exchange/formats.ts';
import { exportDocuments } from '../../../translations/exchange/run/export-documents.ts';
import { exportFile } from '../../../translations/exchange/run/export-file.ts';
import { type Imported, importFile } from '../../../translations/exchange/run/import-file.ts';
import type { ExchangeReport, UnitImport } from '../../../translations/exchange/run/report.ts';
import { remember } from '../../../translations/memory/remember.ts';
import { readRecords, recordKey } from '../../../translations/records/change-record.ts';
import { save } from '../../../translations/review/save.ts';
import { segmentsOf } from '../../../translations/segments/segments-of.ts';
import { aClinic, aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type User = Awaited<ReturnType<typeof aUser>>;

let test: TestPayload;
let folder: string;
let people: Record<'translator' | 'reviewer' | 'french', User>;
beforeAll(async () => {
  test = await testPayload();
  folder = await mkdtemp(path.join(tmpdir(), 'exchange-'));
  const { payload } = test;
  // The first member of an installation is an administrator.
  await aUser(payload, { roles: ['admin'] });
  people = {
    translator: await aUser(payload, { roles: ['translator'], workingLocales: ['ar'] }),
    reviewer: await aUser(payload, { roles: ['reviewer'], workingLocales: ['ar'] }),
    french: await aUser(payload, { roles: ['translator'], workingLocales: ['fr'] }),
  };
});
afterAll(() => test.stop());

const text = (words: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});
const description = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [text('Приём '), text('каждый день', 1), text('.')],
      },
    ],
  },
};

/** A clinic with an Arabic summary, which waits for review. */
async function aCase(name: string) {
  const { payload } = test;
  const { id } = await aClinic(payload, { name, summary: 'Больница принимает всех.', description });
  const key = { collection: 'clinics', document: id, locale: 'ar' } as const;
  await save(payload, key, { by: null, path: 'summary', value: 'يستقبل الجميع.', seen: undefined });
  const selection = { collection: 'clinics', documents: [id], locale: 'ar', source: null } as const;
  const entry = async (at: string) =>
    (await readRecords(payload, [recordKey(key)]))
      .get(recordKey(key))
      ?.entries.find(({ path: each }) => each === at);
  const exported = async (format: FileKind): Promise<Buffer> => {
    const file = await exportFile(payload, { ...selection, format, openOnly: false });
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.chunks) chunks.push(Buffer.from(chunk as string));
    return Buffer.concat(chunks);
  };
  return { id, key, entry, exported };
}

const asked: UnitImport & { name: string } = {
  by: null,
  dryRun: false,
  take: new Set(),
  approve: false,
  only: null,
  name: 'file',
};

async function imported(bytes: Buffer, more: Partial<UnitImport> = {}): Promise<ExchangeReport> {
  const result: Imported = await importFile(test.payload, bytes, { ...asked, ...more });
  if (result.kind !== 'texts') throw new Error(`It is a ${result.kind}.`);
  return result.report;
}

const edited = (bytes: Buffer, from: string, to: string) => {
  expect(bytes.toString('utf8')).toContain(from);
  return Buffer.from(bytes.toString('utf8').replace(from, to));
};

describe('An export', () => {
  it.each(formatNames)('in %s that comes back untouched changes no record', async (format) => {
    const { exported, key } = await aCase('Больница «Покой»');
    const before = await readRecords(test.payload, [recordKey(key)]);
    const { counts } = await imported(await exported(format), { by: people.reviewer });
    expect(counts).toMatchObject({ changed: 0, conflict: 0, refused: 0, approved: 0 });
    expect(counts.unchanged).toBeGreaterThanOrEqual(3);
    expect(await readRecords(test.payload, [recordKey(key)])).toEqual(before);
  });

  it('holds what is open alone where that is asked for', async () => {
    const { id, key } = await aCase('Больница');
    const selection = {
      collection: 'clinics',
      documents: [id],
      locale: 'ar',
      source: null,
    } as const;
    const { documents } = await exportDocuments(test.payload, { ...selection, openOnly: true });
    const paths: string[] = [];
    for await (const document of documents) {
      expect(document.id).toMatchObject(key);
      paths.push(...document.units.map((unit) => unit.path));
    }
    expect(paths).toEqual(expect.arrayContaining(['name', 'summary', 'description']));
  });

  it('is in the installation’s own language unless another is named, and counts the others', async () => {
    const korean = await aClinic(test.payload, { name: '병원' }, { locale: 'ko' });
    const { id } = await aCase('Больница');
    const selection = { collection: 'clinics', locale: 'ar', openOnly: false } as const;
    const languagesOf = async (documents: string[], source: 'ko' | null = null) => {
      const found = await exportDocuments(test.payload, { ...selection, documents, source });
      for await (const document of found.documents) {
        expect(document.source).toBe(found.languages.source);
      }
      return { source: found.languages.source, ...found.counts };
    };
    const one = { documents: 1, otherSource: 1 };
    expect(await languagesOf([korean.id, id])).toMatchObject({ source: 'ru', ...one });
    expect(await languagesOf([korean.id, id], 'ko')).toMatchObject({ source: 'ko', ...one });
    expect(await languagesOf([korean.id])).toMatchObject({ source: 'ko', otherSource: 0 });
    await expect(languagesOf([id], 'ko')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('A file that comes in', () => {
  it('changes what was edited, with its tags, which then waits for review as an import', async () => {
    const { exported, entry } = await aCase('Больница');
    const bytes = edited(
      await exported('xliff'),
      '</pc>.</source>',
      '</pc>.</source><target>الاستقبال <pc id="s0.0-g1">كل يوم</pc>.</target>',
    );
    const dry = await imported(bytes, { by: people.translator, dryRun: true });
    expect(dry.counts).toMatchObject({ changed: 1, conflict: 0, refused: 0 });
    expect((await entry('description'))?.state).toBe('missing');
    const { counts, units } = await imported(bytes, { by: people.translator });
    expect(counts).toMatchObject({ changed: 1, conflict: 0, refused: 0, approved: 0 });
    expect(units).toMatchObject([{ path: 'description', after: 'الاستقبال كل يوم.' }]);
    const written = await entry('description');
    expect(written).toMatchObject({
      state: 'inReview',
      origin: 'import',
      by: people.translator.id,
    });
    expect(written?.segments[0]?.target).toBe('الاستقبال <g1>كل يوم</g1>.');
    expect((await imported(bytes)).counts.changed).toBe(0);
  });

  it('approves nothing for somebody who may not, and for a reviewer what it calls final', async () => {
    const { exported, entry } = await aCase('Больница');
    const final = edited(
      edited(await exported('xliff'), 'يستقبل الجميع.', 'المستشفى يستقبل الجميع.'),
      'state="translated"',
      'state="final"',
    );
    const refused = await imported(final, { by: people.translator, approve: true });
    expect(refused.counts).toMatchObject({ changed: 1, approved: 0 });
    expect(refused.units[0]?.notApproved?.en).toContain('reviewer');
    expect((await entry('summary'))?.state).toBe('inReview');
    const again = edited(
      edited(await exported('xliff'), 'المستشفى يستقبل', 'إن المستشفى يستقبل'),
      'state="translated"',
      'state="final"',
    );
    expect((await imported(again, { by: people.reviewer })).counts.approved).toBe(0);
    expect((await entry('summary'))?.state).toBe('inReview');
    const third = edited(await exported('xliff'), 'state="translated"', 'state="final"');
    const { counts } = await imported(third, { by: people.reviewer, approve: true });
    expect(counts).toMatchObject({ changed: 0, approved: 1 });
    expect((await entry('summary'))?.state).toBe('approved');
  });

  it('is a conflict where a text was changed here since, until a person takes it', async () => {
    const { exported, entry, key } = await aCase('Больница');
    const bytes = edited(await exported('xliff'), 'يستقبل الجميع.', 'المستشفى للجميع.');
    const value = 'يستقبل الكل.';
    await save(test.payload, key, { by: null, path: 'summary', value, seen: undefined });
    const first = await imported(bytes);
    expect(first.counts).toMatchObject({ conflict: 1, taken: 0 });
    expect(first.units).toMatchObject([
      { reason: 'CHANGED', before: value, after: 'المستشفى للجميع.', taken: false },
    ]);
    expect((await entry('summary'))?.value).toBe(value);
    const token = first.units[0]?.token ?? '';
    await save(test.payload, key, {
      by: null,
      path: 'summary',
      value: `${value}!`,
      seen: undefined,
    });
    const late = await imported(bytes, { take: new Set([token]) });
    expect(late.counts).toMatchObject({ conflict: 1, taken: 0 });
    const now = new Set([late.units[0]?.token ?? '']);
    expect((await imported(bytes, { take: now })).counts).toMatchObject({ taken: 1 });
    expect((await entry('summary'))?.value).toBe('المستشفى للجميع.');
  });

  it('is never written over another’s of the same moment: one of two is told of the other', async () => {
    const { exported, entry } = await aCase('Больница');
    const bytes = await exported('xliff');
    const words = ['المستشفى للجميع.', 'المستشفى للكل.'];
    const reports = await Promise.all(
      words.map((word) => imported(edited(bytes, 'يستقبل الجميع.', word))),
    );
    const sum = (name: 'changed' | 'conflict') =>
      reports.reduce((total, { counts }) => total + counts[name], 0);
    expect([sum('changed'), sum('conflict')]).toEqual([1, 1]);
    const won = reports.findIndex(({ counts }) => counts.changed === 1);
    expect((await entry('summary'))?.value).toBe(words[won]);
  });

  it('is a conflict where the source has changed since', async () => {
    const { exported, entry, id } = await aCase('Больница');
    const bytes = edited(await exported('xliff'), 'يستقبل الجميع.', 'المستشفى للجميع.');
    await test.payload.update({
      collection: 'clinics',
      id,
      locale: 'ru',
      data: { summary: 'Больница принимает всех с девяти.' } as never,
    });
    const { counts, units } = await imported(bytes);
    expect(counts).toMatchObject({ conflict: 1, changed: 0 });
    expect(units[0]?.reason).toBe('OUTDATED');
    expect((await entry('summary'))?.value).toBe('يستقبل الجميع.');
  });

  it('is refused as a whole from another installation, for another document or language', async () => {
    const { exported, id } = await aCase('Больница');
    const bytes = await exported('xliff');
    const reasonsOf = async (file: Buffer, more: Partial<UnitImport> = {}) => {
      const { units, counts } = await imported(file, more);
      expect(counts).toMatchObject({ changed: 0, unchanged: 0 });
      return [...new Set(units.map(({ reason }) => reason))];
    };
    const other = Buffer.from(bytes.toString('utf8').replace(/polyclinic:[^/]+/, 'polyclinic:x'));
    expect(await reasonsOf(other)).toEqual(['OTHER_INSTALLATION']);
    const nobodys = Buffer.from(bytes.toString('utf8').replace(/original="[^"]+"/, ''));
    expect(await reasonsOf(nobodys)).toEqual(['NOT_OURS']);
    const gone = Buffer.from(bytes.toString('utf8').replace(`/${id}/`, '/none/'));
    expect(await reasonsOf(gone)).toEqual(['NO_DOCUMENT']);
    const russian = Buffer.from(bytes.toString('utf8').replace(`${id}/ar`, `${id}/ru`));
    expect(await reasonsOf(russian)).toEqual(['OWN_LANGUAGE']);
    const only = { collection: 'clinics', document: 'another' };
    expect(await reasonsOf(bytes, { only })).toEqual(['OTHER_DOCUMENT']);
    expect(await reasonsOf(bytes, { by: people.french })).toEqual(['NOT_YOURS']);
    const renamed = edited(bytes, 'name="summary"', 'name="nothing"');
    const { units } = await imported(renamed);
    expect(units).toMatchObject([{ path: 'nothing', reason: 'NOT_FOUND' }]);
  });
});

describe('The translation memory', () => {
  it('goes out as TMX and comes back without a change; others’ segments are added', async () => {
    const source = 'Приём ведёт <g1>врач</g1>.';
    const [segment] = segmentsOf('Приём ведёт врач.');
    const pair = {
      collection: 'clinics',
      document: 'd',
      path: 'summary',
      sourceHash: segment?.hash ?? '',
    };
    await remember(test.payload, [
      {
        ...pair,
        sourceLocale: 'ru',
        targetLocale: 'ar',
        source,
        target: 'يستقبل <g1>طبيب</g1>.',
        approvedBy: null,
        approvedAt: '2026-01-01T00:00:00.000Z',
      },
    ]);
    const { chunks } = await exportFile(test.payload, {
      format: 'tmx',
      collection: null,
      documents: null,
      locale: 'ar',
      source: null,
      openOnly: false,
    });
    const lines: string[] = [];
    for await (const chunk of chunks) lines.push(String(chunk));
    const tmx = lines.join('');
    expect(tmx).toContain('<bpt i="1" type="g1">&lt;g1&gt;</bpt>');
    // As most tools write it.
    const doctype = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">';
    const named = tmx.replace('?>', `?>\n${doctype}`);
    expect(named).toContain(doctype);
    const back = await importFile(test.payload, Buffer.from(named), asked);
    expect(back).toMatchObject({ kind: 'memory', report: { counts: { changed: 0, refused: 0 } } });
    const others = tmx.replace(/طبيب/g, 'أخصائي');
    const by = people.translator;
    const refused = await importFile(test.payload, Buffer.from(others), { ...asked, by });
    expect(refused.report.counts).toMatchObject({ changed: 0 });
    expect(refused.report.counts.refused).toBeGreaterThan(0);
    const taken = await importFile(test.payload, Buffer.from(others), {
      ...asked,
      by: people.reviewer,
    });
    expect(taken.report.counts).toMatchObject({ changed: 1 });
  });
});

describe('The glossary', () => {
  it('goes out as TBX and comes back without a change', async () => {
    await test.payload.create({
      collection: 'glossaryTerms',
      data: {
        concept: 'Flu (seasonal)',
        definition: 'An infection.\nOf the airways.',
        domain: 'virology',
        terms: [
          { locale: 'en', term: 'influenza', status: 'preferred' },
          { locale: 'ru', term: 'грипп', status: 'preferred' },
          { locale: 'ru', term: 'инфлюэнца', status: 'forbidden' },
        ],
      } as never,
    });
    const { chunks } = await exportFile(test.payload, {
      format: 'tbx',
      collection: null,
      documents: null,
      locale: 'en',
      source: null,
      openOnly: false,
    });
    const parts: string[] = [];
    for await (const chunk of chunks) parts.push(String(chunk));
    const tbx = Buffer.from(parts.join(''));
    const back = await importFile(test.payload, tbx, asked);
    expect(back).toMatchObject({
      kind: 'glossary',
      report: { counts: { created: 0, updated: 0, unchanged: 1, refused: 0 } },
    });
    const changed = edited(tbx, 'инфлюэнца', 'испанка');
    const { report } = await importFile(test.payload, changed, asked);
    expect(report.counts).toMatchObject({ created: 0, updated: 1 });
  });
});

describe('The command', () => {
  const run = async (words: string[], signal = new AbortController().signal) => {
    const said = { out: '', err: '' };
    const start = async () => ({ ...test.payload, destroy: async () => undefined }) as never;
    const code = await runExchange(words, {
      start,
      signal,
      out: { write: (line) => (said.out += line) },
      err: { write: (line) => (said.err += line) },
    });
    return { code, ...said };
  };

  it('exports a collection to a file and imports it, with what was refused and why', async () => {
    const { id } = await aCase('Больница');
    const file = path.join(folder, 'out.xlf');
    const made = await run(
      `export --format xliff12 --locale ar --collection clinics --document ${id} --out ${file}`.split(
        ' ',
      ),
    );
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('1 documents') });
    expect(await run(['import', file])).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 changed, 0 conflict, 0 refused'),
    });
    const bytes = await readFile(file, 'utf8');
    await writeFile(
      file,
      bytes
        .replace('resname="summary"', 'resname="none"')
        .replaceAll('resname="summary"', 'resname="none"')
        .replace('يستقبل', 'x'),
    );
    const report = path.join(folder, 'report.jsonl');
    const refused = await run(['import', file, '--report', report, '--dry-run']);
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('no such text') });
    expect(JSON.parse((await readFile(report, 'utf8')).split('\n')[0] ?? '')).toMatchObject({
      outcome: 'refused',
      reason: 'NOT_FOUND',
    });
  });

  it('leaves no half of a file behind when it is stopped', async () => {
    const stopped = AbortSignal.abort();
    const file = path.join(folder, 'stopped.xlf');
    const words = `export --locale ar --collection clinics --out ${file}`.split(' ');
    expect((await run(words, stopped)).code).toBe(130);
    expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([]);
  });

  it('says what is wrong with its arguments or file, and starts nothing', async () => {
    expect(await run(['import', path.join(folder, 'none.xlf')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no such file'),
    });
    expect(await run(['export', '--locale', 'xx'])).toMatchObject({ code: 2 });
    expect((await run(['import', 'x.xlf', '--approve'])).err).toContain('--user');
  });
});

describe('Over REST', () => {
  const ask = async (who: User | null, method: string, address: string, body?: Buffer) => {
    const { token } = who
      ? await test.payload.login({
          collection: 'users',
          data: { email: who.email, password: STAFF_PASSWORD },
        })
      : { token: '' };
    return handleEndpoints({
      config: test.payload.config,
      request: new Request(`http://127.0.0.1:3000/api/translations${address}`, {
        method,
        headers: { 'Accept-Language': 'ru', ...(token && { Authorization: `JWT ${token}` }) },
        body: body ? new Uint8Array(body) : undefined,
      }),
    });
  };

  it('a translator exports and imports in their own language alone', async () => {
    const { id } = await aCase('Больница');
    const address = `/export?format=xliff&locale=ar&collection=clinics&documents=${id}`;
    const answer = await ask(people.translator, 'GET', address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="clinics-ru-ar.xlf"',
    );
    const file = Buffer.from(await answer.arrayBuffer());
    const changed = edited(file, 'يستقبل الجميع.', 'للجميع.');
    const dry = await ask(people.translator, 'POST', '/import?dryRun=true', changed);
    expect(await dry.json()).toMatchObject({
      kind: 'texts',
      dryRun: true,
      counts: { changed: 1 },
      units: [{ path: 'summary', outcome: 'changed' }],
    });
    expect((await ask(people.french, 'GET', address)).status).toBe(403);
    expect((await ask(null, 'GET', address)).status).toBe(401);
    const foreign = await (await ask(people.french, 'POST', '/import', changed)).json();
    expect(foreign.counts).toMatchObject({ changed: 0, unchanged: 0 });
  });

  it('a request that cannot be used is refused with the field and the cure, in Russian', async () => {
    const wrong = await ask(people.translator, 'GET', '/export?format=doc&locale=ar');
    expect(await wrong.json()).toMatchObject({
      errors: [{ code: 'BAD_INPUT', field: 'format', message: expect.stringContaining('формат') }],
    });
    const empty = await ask(people.translator, 'POST', '/import');
    expect(empty.status).toBe(400);
    const hostile = Buffer.from('<!DOCTYPE x [<!ENTITY e "">]><xliff/>');
    expect(await (await ask(people.translator, 'POST', '/import', hostile)).json()).toMatchObject({
      errors: [{ code: 'BAD_INPUT', message: expect.stringContaining('DOCTYPE') }],
    });
  });

  it('a file with more bytes than are held is refused by its length, before it is read', async () => {
    const { token } = await test.payload.login({
      collection: 'users',
      data: { email: people.translator.email, password: STAFF_PASSWORD },
    });
    let read = 0;
    const endless = new ReadableStream({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const answer = await handleEndpoints({
      config: test.payload.config,
      request: new Request('http://127.0.0.1:3000/api/translations/import', {
        method: 'POST',
        headers: { Authorization: `JWT ${token}`, 'Content-Length': String(100 * 1024 * 1024) },
        body: endless,
        duplex: 'half',
      } as RequestInit),
    });
    expect(answer.status).toBe(413);
    expect(read).toBeLessThan(5);
  });
});
