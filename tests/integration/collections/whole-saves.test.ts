import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClinic } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/testPayload.ts';

let test: TestPayload;
let id: string;
beforeAll(async () => {
  test = await testPayload();
  ({ id } = await aClinic(test.payload, { name: 'Целая', beds: 5 }));
});
afterAll(() => test.stop());

const save = (data: object, draft = false) =>
  test.payload.update({ collection: 'clinics', id, locale: 'ru', draft, data: data as never });
const stored = () =>
  test.payload.findByID({ collection: 'clinics', id, locale: 'ru', draft: true, depth: 0 });

function textOf(levels: number) {
  let node: object = { type: 'text', text: 'Глубоко', version: 1 };
  for (let level = 0; level < levels; level++) {
    node = { type: 'quote', version: 1, children: [node] };
  }
  return { root: { type: 'root', version: 1, children: [node] } };
}

it.each([
  { about: 'a fraction of a bed', data: { beds: 3.7 }, path: 'beds' },
  {
    about: 'a fraction of a kilometre',
    data: { airports: [{ iata: 'VVO', km: 1.5 }] },
    path: 'airports.0.km',
  },
  { about: 'a number for a choice', data: { kind: 5 }, path: 'kind' },
  { about: 'a choice that there is not', data: { kind: 'palace' }, path: 'kind' },
  { about: 'a word for a number', data: { foundedYear: ['1990'] }, path: 'foundedYear' },
  {
    about: 'a word for a day',
    data: { provenance: { verifiedAt: 'soon' } },
    path: 'provenance.verifiedAt',
  },
  { about: 'a text 1,500 levels deep', data: { description: textOf(1_500) }, path: 'description' },
  {
    about: 'a text 50,000 levels deep',
    data: { description: textOf(50_000) },
    path: 'description',
  },
])(
  'a save with $about is refused by name and changes nothing, as a draft too',
  async ({ data, path }) => {
    const before = await stored();
    for (const draft of [false, true]) {
      const refused = save({ ...data, originalName: 'Half' }, draft);
      await expect(refused).rejects.toMatchObject({
        status: 400,
        data: { errors: expect.arrayContaining([expect.objectContaining({ path })]) },
      });
    }
    expect(await stored()).toEqual(before);
  },
);

it('a document that is too large is refused with 413 before anything is written', async () => {
  const before = await stored();
  const { totalDocs } = await test.payload.count({ collection: 'clinics' });
  const large = { insurers: Array.from({ length: 20 }, () => 'x'.repeat(60_000)) };
  await expect(save(large)).rejects.toMatchObject({ status: 413 });
  await expect(aClinic(test.payload, large)).rejects.toMatchObject({ status: 413 });
  expect(await stored()).toEqual(before);
  expect((await test.payload.count({ collection: 'clinics' })).totalDocs).toBe(totalDocs);
});

it('whole numbers, choices and texts of usual depth are saved', async () => {
  await save({ beds: 6, kind: 'sanatorium', description: textOf(20), _status: 'published' });
  expect(await stored()).toMatchObject({ beds: 6, kind: 'sanatorium' });
});
