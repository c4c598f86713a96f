import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldTree } from '../../../collections/import/map/field-tree.ts';
import { identityFields } from '../../../collections/import/map/identity-fields.ts';
import { pathsOf, targetOf } from '../../../collections/import/map/target-of.ts';
import { contentSlugs } from '../../../collections/slugs.ts';
import { idFrom } from '../../../src/database.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';
import { type Importer, importer } from './importer.ts';

const hospitals = `wikidata,label,country,lat,lon,website
Q1,Severance,South Korea,37.5,126.9,https://sev.example.kr/
Q2,"Больница ""Надежда"", корпус 2",Russia,43.1,131.9,
Q3,Q3,Russia,55.7,37.6,http://третья.рф
`;

let test: TestPayload;
let imports: Importer;

beforeAll(async () => {
  test = await testPayload();
  imports = importer(test);
});
afterAll(() => test.stop());
beforeEach(async () => {
  for (const collection of ['offers', 'clinics', 'sources', 'specialties', 'procedures'] as const) {
    const everything = { where: { id: { exists: true } }, trash: true };
    await test.payload.delete({ collection, ...everything, context: { evenIfNeeded: true } });
  }
});

const now = () => new Date('2026-03-01T10:00:00Z');

describe('a table of hospitals', () => {
  it('becomes clinics without a map, each in the language of its name', async () => {
    const { tally, plan } = await imports.run(hospitals, { publish: true, now });
    expect(tally.counts).toEqual({ created: 3, updated: 0, unchanged: 0, refused: 0 });
    expect(tally.locales).toEqual({ en: 2, ru: 1 });
    expect(plan.defaults.map(({ target }) => target.path)).toEqual(['kind', 'lifecycle']);
    const [unnamed, severance, hope] = await imports.docs();
    expect(severance).toMatchObject({
      displayTitle: 'Severance',
      sourceLocale: 'en',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'KR',
      location: { latitude: 37.5, longitude: 126.9 },
      contacts: [{ kind: 'website', value: 'https://sev.example.kr/' }],
      externalIds: [{ system: 'wikidata', value: 'Q1' }],
      _status: 'published',
    });
    expect(hope).toMatchObject({ name: 'Больница "Надежда", корпус 2', sourceLocale: 'ru' });
    expect(unnamed).toMatchObject({ displayTitle: 'Q3', _status: 'published' });
    expect(tally.notes.provisional).toEqual({ count: 1, lines: [4] });
  });

  it('publishes under an identifier until somebody gives a name, which a second run keeps', async () => {
    await imports.run(hospitals, { publish: true, now });
    const [nameless] = await imports.docs();
    await test.payload.update({
      collection: 'clinics',
      id: String(nameless?.id),
      locale: 'en',
      data: { name: 'Third', _status: 'published' } as never,
    });
    const { tally } = await imports.run(hospitals, { publish: true, now });
    expect(tally.counts).toMatchObject({ unchanged: 3 });
    expect(tally.notes).toEqual({});
    const titles = (await imports.docs()).map(({ displayTitle }) => displayTitle);
    expect(titles).toContain('Third');
  });

  it('names one source, checked on the day of the import and due half a year later', async () => {
    await imports.run(hospitals, { publish: true, now, source: 'Wikidata, CC0' });
    await imports.run(`${hospitals}Q4,Fourth,Russia,1,1,\n`, {
      publish: true,
      source: 'Wikidata, CC0',
    });
    const sources = await imports.docs('sources');
    expect(sources).toMatchObject([{ title: 'Wikidata, CC0', _status: 'published' }]);
    const [, , severance] = await imports.docs();
    expect(severance?.provenance).toMatchObject({
      sources: [sources[0]?.id],
      verifiedAt: '2026-03-01T00:00:00.000Z',
      reviewDue: '2026-08-28T00:00:00.000Z',
    });
  });

  it('changes nothing when it is imported again', async () => {
    await imports.run(hospitals, { publish: true });
    const before = await imports.docs();
    const versions = await imports.versions();
    const { tally } = await imports.run(hospitals, { publish: true });
    expect(tally.counts).toEqual({ created: 0, updated: 0, unchanged: 3, refused: 0 });
    expect(await imports.docs()).toEqual(before);
    expect(await imports.versions()).toBe(versions);
  });

  it('changes what it says otherwise, and leaves everything else', async () => {
    await imports.run(hospitals, { publish: true });
    const [, severance] = await imports.docs();
    const contacts = severance?.contacts as object[];
    await test.payload.update({
      collection: 'clinics',
      id: severance?.id as string,
      locale: 'en',
      data: {
        beds: 2400,
        city: 'Seoul',
        contacts: [{ kind: 'phone', value: '+82 2 2228 5800', languages: ['en'] }, ...contacts],
        externalIds: [
          ...((severance?.externalIds ?? []) as object[]),
          { system: 'osm', value: '42' },
        ],
        _status: 'published',
      } as never,
    });
    const edited = (await imports.docs('clinics', { locale: 'en' }))[1];
    const renamed = hospitals.replace('Severance,', 'Severance Hospital,').replace('sev.', 'www.');
    const { tally } = await imports.run(renamed, { publish: true });
    expect(tally.counts).toMatchObject({ updated: 1, unchanged: 2 });
    const after = (await imports.docs('clinics', { locale: 'en' }))[1];
    expect(after).toMatchObject({
      name: 'Severance Hospital',
      beds: 2400,
      city: 'Seoul',
      _status: 'published',
    });
    const [phone, website] = (edited?.contacts ?? []) as { id: string }[];
    expect(after?.contacts).toEqual([phone, { ...website, value: 'https://www.example.kr/' }]);
    expect(after?.externalIds).toEqual(edited?.externalIds);
    expect(after?.location).toEqual(edited?.location);
    expect(after?.provenance).toEqual(edited?.provenance);
  });

  it('is not written in a dry run, which tells the same', async () => {
    const dataDir = path.join(test.database.folder, 'untouched');
    const { tally } = await imports.run(hospitals, { publish: true, dryRun: true, dataDir });
    expect(tally.counts.created).toBe(3);
    expect(await imports.docs()).toEqual([]);
    expect(await imports.docs('sources')).toEqual([]);
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('what is published', () => {
  it('is nothing without --publish, and then the drafts that nobody has touched', async () => {
    await imports.run(hospitals);
    expect((await imports.docs()).map(({ _status }) => _status)).toEqual([
      'draft',
      'draft',
      'draft',
    ]);
    const { tally } = await imports.run(hospitals, { publish: true });
    expect(tally.counts).toMatchObject({ updated: 3, unchanged: 0 });
    expect((await imports.docs()).map(({ _status }) => _status)).toEqual([
      'published',
      'published',
      'published',
    ]);
  });

  it('is never an editor’s pending draft, nor what an editor has withdrawn', async () => {
    await imports.run(hospitals, { publish: true });
    const [, severance, hope] = await imports.docs();
    const write = (id: unknown, locale: string, data: object, draft: boolean) =>
      test.payload.update({ collection: 'clinics', id: String(id), locale, data, draft } as never);
    await write(severance?.id, 'en', { beds: 9 }, true);
    await write(hope?.id, 'ru', { _status: 'draft' }, false);
    const moved = hospitals.replaceAll('37.5', '37.6').replaceAll('43.1', '43.2');
    const { tally } = await imports.run(moved, { publish: true });
    expect(tally.counts).toMatchObject({ updated: 2 });
    expect(tally.notes.heldForEditors).toEqual({ count: 2, lines: [2, 3] });
    const live = await test.payload.find({
      collection: 'clinics',
      where: { _status: { equals: 'published' }, displayTitle: { not_equals: 'Q3' } },
      depth: 0,
    });
    expect(live.docs).toMatchObject([{ id: severance?.id, location: { latitude: 37.5 } }]);
    expect(live.docs[0]).not.toHaveProperty('beds', 9);
    const [, pending] = await imports.docs();
    expect(pending).toMatchObject({ beds: 9, location: { latitude: 37.6 }, _status: 'draft' });
  });

  it('waits as a draft when a published document is changed without --publish', async () => {
    await imports.run(hospitals, { publish: true });
    await imports.run(hospitals.replace('Severance', 'Severance 2'));
    const live = await test.payload.find({
      collection: 'clinics',
      locale: 'en',
      where: { 'externalIds.value': { equals: 'Q1' } },
    });
    expect(live.docs).toMatchObject([{ name: 'Severance', _status: 'published' }]);
    expect((await imports.docs('clinics', { locale: 'en' }))[1]).toMatchObject({
      name: 'Severance 2',
      _status: 'draft',
    });
  });
});

describe('rows that can’t be used', () => {
  const rows = `wikidata,label,country,lat,lon,website
Q1,Good,Middle Korea,37.5,126.9,
Q2,"Two
lines",Russia,91,1,www.no-scheme.ru
,Nobody,Russia,1,1,
Q4,Fourth,Russia,1,1,
Q4,Fourth again,Russia,1,1,
Q5,Fifth,Russia,1,1,,surplus
`;

  it.each([[true], [false]])(
    'are reported by line, field, value, reason and cure (publish: %s)',
    async (publish) => {
      const { tally, refused, report } = await imports.run(rows, { publish, name: 'rows.csv' });
      expect(tally.counts).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 5 });
      expect(path.basename(report as string)).toBe('rows.refused.csv');
      expect(refused.map(({ line, field, value }) => [line, field, value])).toEqual([
        ['2', 'country', 'Middle Korea'],
        ['3', 'location.latitude', '91'],
        ['5', 'externalIds.wikidata', ''],
        ['7', '', 'wikidata Q4'],
        ['8', '', 'surplus'],
      ]);
      expect(refused.every(({ reason, cure }) => reason !== '' && cure !== '')).toBe(true);
      expect((await imports.docs()).map(({ displayTitle }) => displayTitle)).toEqual(['Fourth']);
    },
  );

  it.each([[{ publish: true }], [{ publish: false }], [{ publish: true, dryRun: true }]])(
    'include what the collection’s own rules refuse (%o)',
    async (options) => {
      const text =
        'wikidata,label,country,website,beds\nQ1,A,Russia,www.a.ru,5\nQ2,B,Russia,,-3\nQ3,C,,,\n';
      const { refused } = await imports.run(text, options);
      expect(refused.slice(0, 2)).toMatchObject([
        {
          line: '2',
          field: 'contacts.website',
          column: 'website',
          value: 'www.a.ru',
          cure: expect.stringContaining('https://'),
        },
        { line: '3', field: 'beds', value: '-3' },
      ]);
      expect(refused.slice(2)).toMatchObject(
        options.publish ? [{ line: '4', field: 'country' }] : [],
      );
    },
  );

  it('leave no report behind once they are mended', async () => {
    const { report } = await imports.run(rows, { name: 'mended.csv' });
    expect(existsSync(report as string)).toBe(true);
    const mended = await imports.run('wikidata,label,country\nQ1,Good,KR\n', {
      name: 'mended.csv',
    });
    expect(mended.report).toBeNull();
    expect(existsSync(report as string)).toBe(false);
  });
});

describe('files of every kind', () => {
  it('in Windows-1251 with semicolons and line breaks in cells are read as Excel wrote them', async () => {
    const text =
      'Викиданные;Название;Страна;Адрес;Телефон\r\nQ7;Больница № 7;Россия;"ул. Светланская, 1\r\nкорпус 2";+7 423 200-00-00; \r\n';
    const { tally, encoding } = await imports.run(
      iconv.encode(text.replace('; \r', '\r'), 'windows-1251'),
    );
    expect(encoding.name).toBe('windows-1251');
    expect(tally.counts.created).toBe(1);
    expect(await imports.docs()).toMatchObject([
      {
        name: 'Больница № 7',
        country: 'RU',
        address: 'ул. Светланская, 1\nкорпус 2',
        contacts: [{ kind: 'phone', value: '+7 423 200-00-00' }],
      },
    ]);
  });

  it('in JSON Lines with a map, defaults and documents that they refer to', async () => {
    const specialties = 'code,name\ncardiology,Кардиология\noncology,Онкология\n';
    await imports.run(specialties, { collection: 'specialties', publish: true });
    const lines = [
      {
        id: 'A1',
        title: 'Главная',
        text: 'Абзац.\n\nЕщё абзац.',
        fields: ['cardiology', 'oncology'],
      },
      { id: 'A2', title: 'Филиал', part: 'register:A1', location: { lat: 43.1, lon: '131,9' } },
    ];
    const map = {
      sourceLocale: 'ru',
      defaults: { kind: 'Поликлиника', country: 'Россия' },
      columns: {
        id: { to: 'externalIds', system: 'register' },
        title: 'name',
        text: 'description',
        fields: 'specialties',
        part: 'parent',
        'location.lat': 'location.latitude',
        'location.lon': 'location.longitude',
      },
    };
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const options = { name: 'a.jsonl', publish: true, map };
    const { tally } = await imports.run(text, options);
    expect(tally.counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 0 });
    const [main, branch] = await imports.docs();
    const codes = await imports.docs('specialties');
    expect(main).toMatchObject({ kind: 'polyclinic', country: 'RU' });
    expect(new Set(main?.specialties as string[])).toEqual(new Set(codes.map(({ id }) => id)));
    expect(branch).toMatchObject({
      parent: main?.id,
      location: { latitude: 43.1, longitude: 131.9 },
    });
    expect((await imports.run(text, options)).tally.counts.unchanged).toBe(2);
  });

  it('can be about documents in another language: their texts become translations', async () => {
    await imports.run('wikidata,label,country\nQ1,Больница,RU\n', { publish: true });
    const english = 'wikidata,name,country\nQ1,Hospital,RU\n';
    expect((await imports.run(english, { publish: true })).tally.counts.updated).toBe(1);
    expect((await imports.run(english, { publish: true })).tally.counts.unchanged).toBe(1);
    expect(await imports.docs()).toMatchObject([{ name: 'Больница', displayTitle: 'Больница' }]);
    expect(await imports.docs('clinics', { locale: 'en' })).toMatchObject([{ name: 'Hospital' }]);
  });
});

describe('a document that was made by half', () => {
  it('is completed, as after a kill where there are no transactions', async () => {
    const id = idFrom(test.payload, 'clinics:wikidata:Q1');
    const provenance = { verifiedAt: '2026-01-01T00:00:00.000Z' };
    const data = { id, country: 'KR', sourceLocale: 'en', provenance, _status: 'published' };
    await test.payload.db.create({ collection: 'clinics', data });
    const { tally } = await imports.run(hospitals, { publish: true });
    expect(tally.counts).toEqual({ created: 2, updated: 1, unchanged: 0, refused: 0 });
    const severance = (await imports.docs('clinics', { locale: 'en' })).find(
      (doc) => doc.id === id,
    );
    expect(severance).toMatchObject({
      name: 'Severance',
      kind: 'hospital',
      externalIds: [{ system: 'wikidata', value: 'Q1' }],
      _status: 'published',
    });
    expect((await imports.run(hospitals, { publish: true })).tally.counts.unchanged).toBe(3);
  });

  it('gets the version that it lacks, without which the admin does not list it', async () => {
    await imports.run(hospitals, { publish: true });
    const parent = idFrom(test.payload, 'clinics:wikidata:Q2');
    await test.payload.db.deleteVersions({
      collection: 'clinics',
      where: { parent: { equals: parent } },
    });
    expect(await imports.docs()).toHaveLength(2);
    const { tally } = await imports.run(hospitals, { publish: true });
    expect(tally.counts).toMatchObject({ updated: 1, unchanged: 2 });
    expect(await imports.docs()).toHaveLength(3);
    expect((await imports.run(hospitals, { publish: true })).tally.counts.unchanged).toBe(3);
  });
});

describe('every content collection', () => {
  it('has fields by which its rows are recognised and that a table can give', () => {
    for (const slug of contentSlugs) {
      const tree = fieldTree(test.payload.collections[slug].config.flattenedFields);
      const paths = pathsOf(tree);
      const natural = paths.filter((each) => !/^(externalIds|code|slug)/.test(each));
      const together = identityFields(
        slug,
        natural.map((each) => ({ path: each, list: null })),
      );
      const missing = together?.filter((name) => !tree.some((field) => field.name === name)) ?? [];
      expect({ slug, missing }).toEqual({ slug, missing: [] });
      expect(together !== null || paths.includes('code')).toBe(true);
      for (const each of paths) expect(targetOf(tree, each)).toMatchObject({ path: each });
    }
  });

  it('takes rows with relations, dates and lists, and recognises them again', async () => {
    await imports.run('code,name\ncheckup,Обследование\n', { collection: 'procedures' });
    await imports.run(hospitals);
    const offers = `procedure,clinic,price,currency,Действует с,validTo,includes,excludes
checkup,wikidata:Q1,"120 000,50",Южнокорейская вона,01.02.2026,2026-12-31,УЗИ; анализы,перелёт
`;
    const options = { collection: 'offers', name: 'offers.csv' };
    expect((await imports.run(offers, options)).tally.counts).toMatchObject({
      created: 1,
      refused: 0,
    });
    expect(await imports.docs('offers')).toMatchObject([
      {
        priceFrom: 120_000.5,
        currency: 'KRW',
        validFrom: '2026-02-01T00:00:00.000Z',
        includes: [{ value: 'УЗИ' }, { value: 'анализы' }],
        sourceLocale: 'ru',
      },
    ]);
    expect((await imports.run(offers, options)).tally.counts.unchanged).toBe(1);
  });
});

describe('other runs', () => {
  it('at the same time make each document once', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `Q${index + 1},Same name,Russia`);
    const text = `wikidata,label,country\n${rows.join('\n')}\n`;
    const both = await Promise.all([
      imports.run(text, { publish: true, name: 'one.csv', source: 'S' }),
      imports.run(text, { publish: true, name: 'two.csv', source: 'S' }),
    ]);
    expect(both.map(({ tally }) => tally.counts.refused)).toEqual([0, 0]);
    expect(await imports.docs()).toHaveLength(12);
    expect(await imports.docs('sources')).toHaveLength(1);
  });

  it('that an abort ends go on where they stopped', async () => {
    const rows = Array.from(
      { length: 8 },
      (_, index) => `Q${index + 1},Hospital ${index + 1},Russia`,
    );
    const text = `wikidata,label,country\n${rows.join('\n')}\nQ99,Nowhere,Atlantis\n`;
    const abort = new AbortController();
    const first = await imports.run(text, {
      signal: abort.signal,
      progress: ({ tally }) => tally.rows === 5 && abort.abort(),
    });
    expect(first).toMatchObject({ finished: false, tally: { rows: 5 } });
    const second = await imports.run(text);
    expect(second).toMatchObject({ finished: true, resumedAt: 5 });
    expect(second.tally.counts).toEqual({ created: 8, updated: 0, unchanged: 0, refused: 1 });
    expect(readdirSync(path.join(test.database.folder, 'import'))).toEqual([]);
    const third = await imports.run(text);
    expect(third).toMatchObject({ resumedAt: null, tally: { counts: { unchanged: 8 } } });
  });
});

/** Small tables that once went wrong; they lie beside the repository. */
const sharedCase = (name: string) => readFileSync(path.resolve('../shared/cases/import', name));

describe('a table that once went wrong', () => {
  it('from Excel with decimal commas has its numbers, or is refused where they could be two', async () => {
    const { tally, refused } = await imports.run(sharedCase('excel-semi.csv'), { publish: true });
    expect(tally.counts).toMatchObject({ created: 2, refused: 1 });
    expect(refused).toMatchObject([{ line: '4', field: 'beds', value: '1.200' }]);
    const docs = await imports.docs();
    expect(docs.map(({ beds }) => beds)).toEqual([120, 1200]);
    expect(docs[0]).toMatchObject({ location: { latitude: 55.7558, longitude: 37.6173 } });
  });

  it.each([
    ['ko-cp949.csv', '서울대학교병원'],
    ['zh-gbk.csv', '北京协和医院'],
    ['ar-1256.csv', 'مستشفى الأمل'],
  ])('in an encoding of before Unicode is read rightly: %s', async (name, title) => {
    const { tally, preview } = await imports.run(sharedCase(name), { dryRun: true });
    expect(tally.counts).toMatchObject({ created: 2, refused: 0 });
    expect(JSON.stringify(preview)).toContain(title);
  });

  it('is not read where its encoding would be a guess, and is read as who knows it says', async () => {
    const bytes = iconv.encode('slug,name,country\nt-1,Больница,RU\n', 'maccyrillic');
    await expect(imports.run(bytes, { publish: true })).rejects.toThrow('--encoding');
    expect(await imports.docs()).toEqual([]);
    await imports.run(bytes, { publish: true, encoding: 'maccyrillic' });
    expect((await imports.docs()).map(({ name }) => name)).toEqual(['Больница']);
  });

  it('with errors of a spreadsheet is refused there, and formulas are harmless text', async () => {
    const { tally, refused } = await imports.run(sharedCase('formula.csv'));
    expect(tally.counts).toMatchObject({ created: 2, refused: 2 });
    expect(refused.map(({ line, value }) => [line, value])).toEqual([
      ['4', '#N/A'],
      ['5', '#REF!'],
      ['5', '#NAME?'],
      ['5', '#VALUE!'],
    ]);
    const titles = (await imports.docs()).map(({ displayTitle }) => displayTitle);
    expect(titles).toContain('=HYPERLINK("http://evil.example","x")');
  });

  it('with control characters and overrides has them nowhere, says so, and stays as it is', async () => {
    const { tally } = await imports.run(sharedCase('ctrl.csv'));
    expect(tally.notes.cleaned).toEqual({ count: 3, lines: [2, 3, 4] });
    const docs = await imports.docs();
    expect(docs.map(({ name }) => name)).toEqual(['Клиника Верт', 'Клиника Зеро', 'КлиникаRLO']);
    const again = await imports.run(sharedCase('ctrl.csv'));
    expect(again.tally.counts).toMatchObject({ unchanged: 3 });
  });
});
