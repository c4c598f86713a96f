import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { glossaryOf } from '../../../translations/glossary/glossary-of.ts';
import { glossaryPairs } from '../../../translations/glossary/glossary-pairs.ts';
import { runGlossaryImport } from '../../../translations/glossary/import/cli/run-glossary-import.ts';
import { importGlossary } from '../../../translations/glossary/import/index.ts';
import { findTerms } from '../../../translations/glossary/term-index.ts';
import { aUser } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());

/** A few rows as TICO-19 has them (CC0), its defects among them. */
const excerpt = `id,en,ar_AR,hi_IN,ko_KR,ru_RU,zh_CN,zh_TW
1,annual flu,الإنفلونزا السنوية,वार्षिक फ़्लू,연례,сезонный грипп,年度流感,年度流感
2,incubation,حضانة,ऊष्मायन,잠복,инкубация,潜伏,潛伏
3,intubation,تنبيب,इंट्यूबेशन,삽관,инкубация,插管,插管
4,rubeola,الحصبة الألمانية,रूबेओला,홍역,корь,麻疹,麻疹
`;

const importing = (text: string, more: Partial<Parameters<typeof importGlossary>[1]> = {}) =>
  importGlossary(test.payload, {
    bytes: Buffer.from(text),
    format: 'csv',
    source: 'excerpt',
    ...more,
  });

const concepts = async (source = 'excerpt') =>
  (
    await test.payload.find({
      collection: 'glossaryTerms',
      where: { externalId: { like: `${source}:` } },
      sort: 'externalId',
      pagination: false,
    })
  ).docs;

const term = (locale: 'en' | 'ru', word: string, status = 'preferred') =>
  ({ locale, term: word, status }) as { locale: 'en'; term: string; status: 'preferred' };

const aConcept = (terms: ReturnType<typeof term>[], more: object = {}) =>
  test.payload.create({
    collection: 'glossaryTerms',
    data: { concept: terms[0]?.term ?? 'none', terms, ...more } as never,
  });

describe('a concept', () => {
  it('is refused with the row that is wrong, in the editor’s language', async () => {
    const two = aConcept([term('en', 'stroke'), term('en', 'apoplexy')]);
    await expect(two).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'terms', message: expect.stringMatching(/row 2.*“stroke”|строка 2.*«stroke»/) },
        ],
      },
    });
    await expect(aConcept([])).rejects.toMatchObject({ data: { errors: [{ path: 'terms' }] } });
  });

  it('keeps its terms tidy and gets an external id of its own', async () => {
    const first = await aConcept([term('en', '  blood   pressure ')]);
    const second = await aConcept([term('en', 'pulse')], { externalId: '' });
    expect(first.terms?.[0]?.term).toBe('blood pressure');
    expect(first.externalId).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.externalId).not.toBe(first.externalId);
    const changed = await test.payload.update({
      collection: 'glossaryTerms',
      id: first.id,
      data: { domain: 'cardiology' },
    });
    expect(changed).toMatchObject({ externalId: first.externalId, domain: 'cardiology' });
  });

  it.each([
    ['admin', true],
    ['editor', true],
    ['reviewer', true],
    ['translator', false],
  ])('may be written by a(n) %s: %s', async (role, may) => {
    const user = await aUser(test.payload, { roles: [role], workingLocales: ['en'] });
    const created = test.payload.create({
      collection: 'glossaryTerms',
      data: { concept: role, terms: [term('en', role)] },
      user,
      overrideAccess: false,
    });
    await (may
      ? expect(created).resolves.toMatchObject({ concept: role })
      : expect(created).rejects.toThrow());
    const read = test.payload.count({ collection: 'glossaryTerms', user, overrideAccess: false });
    await expect(read).resolves.toMatchObject({ totalDocs: expect.any(Number) });
  });
});

describe('the import', () => {
  it('says what it would do without doing it', async () => {
    const report = await importing(excerpt, { dryRun: true });
    expect(report).toMatchObject({
      counts: { created: 4 },
      unknownLanguages: { hi_IN: 4, zh_TW: 4 },
    });
    expect(await concepts()).toEqual([]);
  });

  it('creates concepts as the file has them, and warns of what looks wrong', async () => {
    const report = await importing(excerpt);
    expect(report.counts).toEqual({ created: 4, updated: 0, unchanged: 0, refused: 0 });
    expect(report.rows[2]?.warnings).toEqual([
      expect.stringMatching(/^ru “инкубация”.*“incubation”/),
    ]);
    const [first, , , rubeola] = await concepts();
    expect(first).toMatchObject({ concept: 'annual flu', externalId: 'excerpt:1' });
    expect(first?.terms?.map(({ locale }) => locale)).toEqual(['en', 'ar', 'ko', 'ru', 'zh-Hans']);
    expect(rubeola?.terms?.[1]?.term).toBe('الحصبة الألمانية');
  });

  it('changes nothing the second time, nor what people have corrected since', async () => {
    const [, , intubation] = await concepts();
    const terms = intubation?.terms?.map((each) =>
      each.locale === 'ru' ? { ...each, term: 'интубация' } : each,
    );
    await test.payload.update({
      collection: 'glossaryTerms',
      id: String(intubation?.id),
      data: { terms },
    });
    const before = await concepts();
    const report = await importing(excerpt);
    expect(report.counts).toMatchObject({ unchanged: 4 });
    expect(await concepts()).toEqual(before);
  });

  it('takes what changed in the file, and goes on after bad rows', async () => {
    const report = await importing(
      `id,en,ru\n1,yearly flu,сезонный грипп\n2,,\n5,fever,жар\n5,heat,жара\n`,
    );
    expect(report.counts).toEqual({ created: 1, updated: 1, unchanged: 0, refused: 2 });
    expect(report.rows[0]?.reasons.join(' ')).toContain('en: “annual flu” became “yearly flu”');
    const [first] = await concepts();
    expect(first?.terms?.map((each) => each.term)).toContain('年度流感');
  });

  it('takes TBX', async () => {
    const tbx = `<tbx style="dca" type="TBX-Basic" xml:lang="en"><text><body><conceptEntry id="c1">
      <langSec xml:lang="en"><termSec><term>sepsis</term></termSec></langSec>
      <langSec xml:lang="ru"><termSec><term>сепсис</term></termSec></langSec>
      </conceptEntry></body></text></tbx>`;
    const report = await importing(tbx, { format: 'tbx', source: 'icu' });
    expect(report.counts).toMatchObject({ created: 1, refused: 0 });
    expect(await concepts('icu')).toMatchObject([{ concept: 'sepsis', externalId: 'icu:c1' }]);
  });

  it('names a file that cannot be read, and ends with code 2 before anything is started', async () => {
    let said = '';
    const start = () => Promise.reject(new Error('started'));
    const output = { write: (text: string) => (said += text) };
    const code = await runGlossaryImport(['/nowhere/terms.csv'], {
      start,
      out: output,
      err: output,
    });
    expect([code, said]).toEqual([
      2,
      '/nowhere/terms.csv cannot be read: there is no such file.\n',
    ]);
  });
});

describe('the glossary in use', () => {
  const found = async (text: string, now: number) =>
    findTerms(await glossaryOf(test.payload, now), { text, source: 'ru', target: 'en' });

  it('is read again after a change, and looked up every few seconds at most', async () => {
    const began = performance.now();
    expect(await found('Прогерия', began)).toEqual([]);
    const { id } = await aConcept([term('ru', 'прогерия'), term('en', 'progeria')]);
    expect(await found('Прогерия', began + 1000)).toEqual([]);
    expect(await found('Прогерией', began + 4000)).toMatchObject([
      { concept: String(id), target: 'progeria' },
    ]);
    await test.payload.delete({ collection: 'glossaryTerms', id });
    expect(await found('Прогерия', began + 8000)).toEqual([]);
  });

  it('is read again after a change that is dated before the last one, as after the clock was set back', async () => {
    const { payload } = test;
    const began = performance.now() + 20_000;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    const { id } = await aConcept([term('ru', 'вершок'), term('en', 'top')]);
    expect(await found('Вершок', began)).toHaveLength(1);
    vi.useRealTimers();
    await aConcept([term('ru', 'корешок'), term('en', 'root')]);
    expect(await found('Корешок', began + 4_000)).toHaveLength(1);
    await payload.delete({ collection: 'glossaryTerms', id });
    expect(await found('Вершок', began + 8_000)).toEqual([]);
  });

  it('is read once for many who ask at once', async () => {
    const later = performance.now() + 60_000;
    const indexes = await Promise.all([1, 2, 3].map(() => glossaryOf(test.payload, later)));
    expect(new Set(indexes).size).toBe(1);
  });
});

const tico = path.join(import.meta.dirname, '../../../../shared/data/tico19-glossary.csv');

describe.runIf(existsSync(tico))('TICO-19’s glossary', () => {
  it('is imported whole, its defects with a warning', async () => {
    const bytes = readFileSync(tico);
    const report = await importing('', { bytes, source: 'tico19' });
    expect(report.counts).toEqual({ created: 306, updated: 0, unchanged: 0, refused: 0 });
    expect(report.unknownLanguages).toEqual({ hi_IN: 306, zh_TW: 306 });
    expect(report.seconds).toBeLessThan(60);
    const warnings = report.rows.flatMap((row) => row.warnings).join('\n');
    expect(warnings).toMatch(/^ko “연례”.*shorter/m);
    expect(warnings).toMatch(/^ru “инкубация”.*“intubation”/m);
    expect(warnings).toMatch(/^ru “breathing”.*letters/m);
    const again = await importing('', { bytes, source: 'tico19' });
    expect(again.counts).toMatchObject({ created: 0, unchanged: 306 });
    const index = await glossaryOf(test.payload, performance.now() + 3_600_000);
    const text = 'Острый бронхит и вспышку коронавируса лечат.';
    const matches = findTerms(index, { text, source: 'ru', target: 'de' });
    expect(matches).toMatchObject([
      { target: 'akute Bronchitis' },
      { found: 'вспышку коронавируса' },
    ]);
    const pairs = glossaryPairs(index.concepts).filter(
      ({ source, target }) => source === 'ru' && target === 'en',
    );
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.map((pair) => pair.term)).not.toContain('корь');
  }, 120_000);
});
