import { GRAPHQL_POST } from '@payloadcms/next/routes';
import fc from 'fast-check';
import { createLocalReq, type PayloadRequest, restoreVersionOperation } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../translations/locales.ts';
import { readRecords, recordKey } from '../../../translations/records/change-record.ts';
import { aClinic, aDoctor, aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import {
  acknowledge as acknowledgeDoctor,
  contentIn,
  type DoctorModel,
  type DoctorStep,
  doctorStep,
  keyOfTexts,
  sentBy,
  shownIn,
  textsIn,
  translated,
} from '../../support/doctor-model.ts';
import { numRuns } from '../../support/num-runs.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';
import { untilWritten } from '../../support/until-written.ts';

let test: TestPayload;
let rest: RestApi;
let token: string;
beforeAll(async () => {
  test = await testPayload();
  const { email } = await aUser(test.payload, { roles: ['admin'] });
  rest = await restApi(test.payload, email);
  const data = { email, password: STAFF_PASSWORD };
  token = (await test.payload.login({ collection: 'users', data })).token ?? '';
});
afterAll(() => test.stop());

// biome-ignore lint/suspicious/noExplicitAny: answers differ by operation; the tests say what they expect.
type Answer = any;

/** Payload's own GraphQL, as an administrator. */
async function graphQL(query: string): Promise<Answer> {
  const answer = await GRAPHQL_POST(Promise.resolve(test.payload.config))(
    new Request('http://127.0.0.1:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ query }),
    }),
  );
  return answer.json();
}

/** Restores a version as the admin, REST and GraphQL do. */
async function restoreAsDraft(
  slug: 'clinics' | 'doctors' | 'schemes',
  id: string,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const collection = test.payload.collections[slug];
  const options = { draft: true, overrideAccess: true };
  const own = await createLocalReq({ req }, test.payload);
  await restoreVersionOperation({ id, collection, ...options, req: own });
}

describe('a request with several writes', () => {
  it('writes what its later mutations say after one that changes text alone', async () => {
    const { id } = await aModel('published');
    const { data, errors } = await graphQL(`mutation {
      text: updateScheme(id: "${id}", locale: ar, data: { name: "ترخيص" }) { name }
      kind: updateScheme(id: "${id}", locale: ru, data: { kind: spa }) { kind }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ text: { name: 'ترخيص' }, kind: { kind: 'spa' } });
    const stored = await test.payload.findByID({ collection: 'schemes', id, locale: 'ru' });
    expect(stored.kind).toBe('spa');
  });

  it('writes nothing when one mutation names a locale and another does not', async () => {
    const { id, newest } = await aModel('published');
    const { data, errors } = await graphQL(`mutation {
      text: updateScheme(id: "${id}", locale: ar, data: { name: "ترخيص" }) { name }
      name: updateScheme(id: "${id}", data: { name: "Имя" }) { name }
    }`);
    expect(data).toBeUndefined();
    expect(errors[0].message).toBe('Name the locale of every mutation, or of none.');
    const stored = await test.payload.findByID({ collection: 'schemes', id, locale: 'ru' });
    expect(stored.name).toBe(newest.name);
  });

  it('empties no field that is not sent after a version was restored', async () => {
    const { id } = await aClinic(test.payload, { beds: 5, foundedYear: 1950 });
    await test.payload.update({ collection: 'clinics', id, data: { beds: 6 } });
    const { docs } = await test.payload.findVersions({
      collection: 'clinics',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    });
    const req = {} as PayloadRequest;
    const version = String(docs.at(-1)?.id);
    await restoreAsDraft('clinics', version, req);
    await test.payload.update({ collection: 'clinics', id, data: { beds: 7 }, req });
    const stored = await test.payload.findByID({ collection: 'clinics', id, draft: true });
    expect(stored).toMatchObject({ beds: 7, foundedYear: 1950, country: 'RU' });
  });

  it('keeps text of another locale in its record after a version was restored', async () => {
    const { id } = await aClinic(test.payload);
    const { docs } = await test.payload.findVersions({
      collection: 'clinics',
      where: { parent: { equals: id } },
    });
    const req = {} as PayloadRequest;
    await restoreAsDraft('clinics', String(docs[0]?.id), req);
    await test.payload.update({
      collection: 'clinics',
      id,
      locale: 'ar',
      data: { name: 'عيادة' },
      req,
    });
    const all = await test.payload.findByID({ collection: 'clinics', id, locale: 'all' });
    expect(all.name).not.toHaveProperty('ar');
  });

  it('publishes the newest draft of every document, not an older one, in a bulk publication', async () => {
    const { id } = await aClinic(test.payload, { beds: 1 });
    await test.payload.update({ collection: 'clinics', id, data: { beds: 2 }, draft: true });
    await test.payload.update({
      collection: 'clinics',
      where: { id: { equals: id } },
      data: { _status: 'published' },
    });
    const stored = await test.payload.findByID({ collection: 'clinics', id });
    expect(stored).toMatchObject({ beds: 2, _status: 'published' });
  });
});

describe('a write that changes nothing', () => {
  it.each([
    ['a draft', { draft: true }, {}],
    ['a draft’s form', { draft: true }, { _status: 'draft' }],
    ['a bulk edit', { draft: true }, { kind: null }],
    ['a return from the trash', {}, { deletedAt: null }],
  ] as const)(
    'makes no draft of a published document in another language (%s)',
    async (_, how, data) => {
      const { id } = await aModel('published');
      await test.payload.update({ collection: 'schemes', id, locale: 'ar', data, ...how });
      const newest = await test.payload.findByID({ collection: 'schemes', id, draft: true });
      expect(newest._status).toBe('published');
    },
  );

  it.each(['ru', 'ar'] as const)(
    'publishes and withdraws nothing as a return from a trash that the document is not in (%s)',
    async (locale) => {
      const { id, main } = await aModel('published');
      const registryUrl = aUrl();
      const scheme = { collection: 'schemes', id } as const;
      await test.payload.update({ ...scheme, locale: 'ru', draft: true, data: { registryUrl } });
      await test.payload.update({ ...scheme, locale, data: { deletedAt: null } });
      const live = await test.payload.findByID(scheme);
      expect(live).toMatchObject({ registryUrl: main.url, _status: 'published' });
      const newest = await test.payload.findByID({ ...scheme, draft: true });
      expect(newest).toMatchObject({ registryUrl, _status: 'draft' });
    },
  );
});

const locales = ['ru', 'ar', 'fr'] as const;
type Way = 'batch' | 'local' | 'rest' | 'graphql';
type Step = {
  doc: number;
  action: 'write' | 'draft' | 'publish' | 'unpublish' | 'trash' | 'untrash' | 'restore' | 'bulk';
  locale: (typeof locales)[number];
  hasUrl: boolean;
  hasName: boolean;
};

/** A document as it must be. */
type Model = {
  id: string;
  code: string;
  hasCode: boolean;
  newest: { url: string | null; name: string | null; isDraft: boolean };
  /** The stored document itself: the newest version that was not a draft's. */
  main: { url: string | null; name: string | null };
  texts: Partial<Record<Locale, string>>;
  isTrashed: boolean;
};

let count = 0;
const next = (what: string) => {
  count += 1;
  return `${what}${count}`;
};

async function aModel(kind: 'empty' | 'draft' | 'published' | 'duplicate'): Promise<Model> {
  const code = next('code');
  const isDraft = kind === 'empty' || kind === 'draft';
  const values = kind === 'empty' ? {} : { code, name: next('Имя '), registryUrl: aUrl() };
  const created = await untilWritten(() =>
    test.payload.create({
      collection: 'schemes',
      locale: 'ru',
      draft: isDraft,
      data: { ...values, sourceLocale: 'ru', _status: isDraft ? 'draft' : 'published' } as never,
    }),
  );
  const doc =
    kind === 'duplicate'
      ? await untilWritten(() =>
          test.payload.duplicate({
            collection: 'schemes',
            id: created.id,
            locale: 'ru',
            data: { code: next('code') },
          }),
        )
      : created;
  const content = { url: doc.registryUrl ?? null, name: doc.name ?? null };
  const texts = { ar: next('نص '), fr: next('Texte ') };
  for (const locale of ['ar', 'fr'] as const) {
    await untilWritten(() =>
      test.payload.update({
        collection: 'schemes',
        id: doc.id,
        locale,
        draft: true,
        data: { name: texts[locale] },
      }),
    );
  }
  return {
    id: String(doc.id),
    code: doc.code ?? code,
    hasCode: Boolean(doc.code),
    newest: { ...content, isDraft: doc._status !== 'published' },
    main: content,
    texts,
    isTrashed: false,
  };
}

const aUrl = () => next('https://example.org/');

type Write = { data: Record<string, unknown>; draft: boolean; bulk: boolean };

/** What a step sends, and the model after it. */
function planned(model: Model, step: Step): Write {
  const { action, locale } = step;
  const data: Record<string, unknown> = {};
  if (step.hasUrl || !step.hasName) data.registryUrl = aUrl();
  // A text needs a source beside which it is written.
  if (step.hasName && (locale === 'ru' || model.newest.name)) data.name = next('Имя ');
  const isPublish = action === 'publish' && locale === 'ru';
  // Payload checks what is required whenever the document itself is written.
  if (action !== 'write' && action !== 'draft') data.code = model.code;
  if (isPublish) data._status = 'published';
  if (action === 'unpublish') data._status = 'draft';
  if (action === 'trash') data.deletedAt = new Date().toISOString();
  if (action === 'untrash') data.deletedAt = null;
  const draft = action === 'draft' || action === 'bulk' || (action === 'publish' && !isPublish);
  return { data, draft, bulk: action === 'bulk' };
}

function acknowledge(model: Model, locale: Step['locale'], { data, draft }: Write): void {
  const { code, name, registryUrl, _status, deletedAt } = data;
  const isText = locale !== 'ru';
  const isMoved = typeof deletedAt === 'string' || (deletedAt === null && model.isTrashed);
  const isNamed = code !== undefined && !model.hasCode;
  if (isText && typeof name === 'string') model.texts[locale] = name;
  const isShared = registryUrl !== undefined || _status !== undefined || isMoved || isNamed;
  if (isText && !isShared) return;
  model.hasCode ||= isNamed;
  if (typeof registryUrl === 'string') model.newest.url = registryUrl;
  if (!isText && typeof name === 'string') model.newest.name = name;
  if (deletedAt !== undefined) model.isTrashed = deletedAt !== null;
  const keepsDraft = _status === undefined && !isMoved && model.newest.isDraft;
  const isDraft = draft || keepsDraft;
  // Whatever goes to the trash is withdrawn.
  const isWithdrawn = _status === 'draft' || typeof deletedAt === 'string';
  if (isDraft || isWithdrawn) model.newest.isDraft = true;
  if (_status === 'published') model.newest.isDraft = false;
  if (!isDraft) model.main = { url: model.newest.url, name: model.newest.name };
}

async function send(model: Model, step: Step, write: Write, way: Way, req?: PayloadRequest) {
  const { data, draft } = write;
  const { locale } = step;
  if (write.bulk) {
    const where = { id: { equals: model.id } };
    const { docs, errors } = await test.payload.update({
      collection: 'schemes',
      where,
      locale,
      data,
      draft,
      trash: true,
      req,
    });
    expect(errors).toEqual([]);
    return docs[0];
  }
  if (way === 'rest') {
    const query = `locale=${locale}&draft=${draft}&trash=true&depth=0`;
    const { status, body } = await rest('PATCH', `/schemes/${model.id}?${query}`, data);
    expect([status, body.errors]).toEqual([200, undefined]);
    return body.doc;
  }
  const options = { locale, draft, trash: true, depth: 0 };
  return test.payload.update({ collection: 'schemes', id: model.id, data, ...options, req });
}

function mutation(model: Model, { locale }: Step, { data, draft }: Write, index: number): string {
  const fields = Object.entries(data).map(([name, value]) =>
    name === '_status' ? `${name}: ${value}` : `${name}: ${JSON.stringify(value)}`,
  );
  const args = `id: "${model.id}", locale: ${locale}, draft: ${draft}, trash: true`;
  return `m${index}: updateScheme(${args}, data: { ${fields.join(', ')} }) { name registryUrl }`;
}

async function restore(model: Model, req: PayloadRequest | undefined): Promise<void> {
  if (model.isTrashed) return;
  const { docs } = await test.payload.db.findVersions<Record<string, Answer>>({
    collection: 'schemes',
    where: { parent: { equals: model.id } },
    sort: '-updatedAt',
    limit: 3,
    pagination: false,
  });
  const older = docs.at(-1);
  if (!older) return;
  const { registryUrl, name, code, deletedAt } = older.version;
  // It would be a draft in the trash of a document that is not there.
  if (deletedAt) return;
  await untilWritten(() => restoreAsDraft('schemes', String(older.id), req));
  model.newest = { url: registryUrl ?? null, name: name?.ru ?? null, isDraft: true };
  model.hasCode = Boolean(code);
}

const isSent = (answer: Answer, { data }: Write) => {
  for (const field of ['name', 'registryUrl']) {
    if (data[field] !== undefined) expect(answer[field]).toBe(data[field]);
  }
};

async function run(models: Model[], way: Way, steps: Step[]): Promise<void> {
  const req = way === 'batch' ? ({} as PayloadRequest) : undefined;
  const mutations: string[] = [];
  const writes: Write[] = [];
  for (const step of steps) {
    const model = models[step.doc] as Model;
    if (step.action === 'restore') {
      if (way !== 'graphql') await restore(model, req);
      continue;
    }
    const write = planned(model, step);
    if (way === 'graphql') {
      write.bulk = false;
      mutations.push(mutation(model, step, write, mutations.length));
      writes.push(write);
    } else {
      isSent(await untilWritten(() => send(model, step, write, way, req)), write);
    }
    acknowledge(model, step.locale, write);
  }
  if (mutations.length === 0) return;
  const { data, errors } = await graphQL(`mutation { ${mutations.join('\n')} }`);
  expect(errors).toBeUndefined();
  writes.forEach((write, index) => {
    isSent(data[`m${index}`], write);
  });
}

const read = ({ id }: Model, locale: Locale, draft: boolean) =>
  test.payload.findByID({ collection: 'schemes', id, locale, draft, trash: true, depth: 0 });

async function expectStored(model: Model): Promise<void> {
  const newest = await read(model, 'ru', true);
  const main = await read(model, 'ru', false);
  const of = (doc: Answer) => ({ url: doc.registryUrl ?? null, name: doc.name || null });
  expect({
    newest: { ...of(newest), isDraft: newest._status !== 'published' },
    main: of(main),
    texts: await textsOf(model),
    isTrashed: Boolean(newest.deletedAt),
  }).toEqual({
    newest: model.newest,
    main: model.main,
    texts: model.texts,
    isTrashed: model.isTrashed,
  });
}

/** The texts of a document's translations records, which is all that a reader is shown of them. */
async function textsOf({ id }: Model): Promise<Answer> {
  const names = (['ar', 'fr'] as const).map((locale) =>
    recordKey({ collection: 'schemes', document: id, locale }),
  );
  const records = await readRecords(test.payload, names);
  const [ar, fr] = names.map(
    (name) => records.get(name)?.entries.find(({ path }) => path === 'name')?.value,
  );
  return { ar, fr };
}

async function expectShown(model: Model): Promise<void> {
  for (const locale of ['ar', 'fr'] as const) {
    const { name, registryUrl } = await read(model, locale, true);
    expect([name, registryUrl ?? null]).toEqual([model.texts[locale], model.newest.url]);
  }
}

describe('documents in any state', () => {
  it('read back as every acknowledged write has left them, with the texts that only text writes change', async () => {
    const kinds = ['empty', 'draft', 'published', 'duplicate'] as const;
    const models: Model[] = [];
    let histories = 0;
    const step = fc.record({
      doc: fc.nat({ max: kinds.length - 1 }),
      action: fc.constantFrom(
        ...(['write', 'write', 'draft', 'publish', 'unpublish'] as const),
        ...(['trash', 'untrash', 'restore', 'bulk'] as const),
      ),
      locale: fc.constantFrom(...locales),
      hasUrl: fc.boolean(),
      hasName: fc.boolean(),
    });
    const ways = fc.oneof(
      { weight: 4, arbitrary: fc.constant<Way>('batch') },
      { weight: 4, arbitrary: fc.constant<Way>('local') },
      { weight: 1, arbitrary: fc.constant<Way>('rest') },
      { weight: 1, arbitrary: fc.constant<Way>('graphql') },
    );
    await fc.assert(
      fc.asyncProperty(ways, fc.array(step, { minLength: 1, maxLength: 2 }), async (way, steps) => {
        // Some states are left for good: an empty draft gets its code, and then its name.
        if (histories % 100 === 0) {
          for (const each of models) await expectShown(each);
          for (const [index, kind] of kinds.entries()) models[index] = await aModel(kind);
        }
        histories += 1;
        await run(models, way, steps);
        for (const doc of new Set(steps.map((each) => each.doc))) {
          await expectStored(models[doc] as Model);
        }
        if (histories % 20 === 0) await expectShown(models[histories % kinds.length] as Model);
      }),
      // The documents live on from one history to the next: a shorter one would begin elsewhere.
      { numRuns: numRuns(1_000), endOnFailure: true },
    );
  }, 900_000);
});

async function aDoctorModel(clinic: string, _status: 'draft' | 'published'): Promise<DoctorModel> {
  const doc = await aDoctor(test.payload, { clinics: [clinic, clinic], _status });
  const main = contentIn(doc);
  return {
    ...{ id: doc.id, clinic, main, newest: { ...main, isDraft: _status === 'draft' } },
    texts: { ar: {}, fr: {} },
  };
}

async function take(model: DoctorModel, step: DoctorStep): Promise<void> {
  if (step.action === 'restore') return restoreDoctor(model);
  const data = sentBy(step, model);
  const draft = step.draft && data._status === undefined;
  const options = { locale: step.locale, draft, depth: 0 };
  const doc = await untilWritten(() =>
    test.payload.update({ collection: 'doctors', id: model.id, data: data as never, ...options }),
  );
  const ids = (doc.positions ?? []).map(({ id }) => String(id));
  acknowledgeDoctor(model, step, { data, draft, ids });
}

async function restoreDoctor(model: DoctorModel): Promise<void> {
  const { docs } = await test.payload.findVersions({
    collection: 'doctors',
    where: { parent: { equals: model.id } },
    ...{ sort: '-updatedAt', limit: 3, locale: 'ru', depth: 0 },
  });
  const older = docs.at(-1);
  if (!older) throw new Error('a doctor has versions');
  await untilWritten(() => restoreAsDraft('doctors', String(older.id)));
  model.newest = { ...contentIn(older.version), isDraft: true };
}

async function expectDoctor(model: DoctorModel): Promise<void> {
  const { id, newest, main, texts } = model;
  const get = (locale: Locale, draft: boolean) =>
    test.payload.findByID({ collection: 'doctors', id, locale, draft, depth: 0 });
  const last = await get('ru', true);
  const records = await readRecords(
    test.payload,
    translated.map((locale) => keyOfTexts(id, locale)),
  );
  expect({
    newest: { ...contentIn(last), isDraft: last._status !== 'published' },
    main: contentIn(await get('ru', false)),
    texts: translated.map((of) => textsIn(records.get(keyOfTexts(id, of))?.entries ?? [])),
  }).toEqual({ newest, main, texts: translated.map((of) => texts[of]) });
  for (const locale of translated) {
    expect(contentIn(await get(locale, true))).toEqual(shownIn(locale, model));
  }
}

describe('documents with rows and rich text', () => {
  it('keep every acknowledged text with its row, in each language, whatever else is written', async () => {
    const { id: clinic } = await aClinic(test.payload);
    const models: DoctorModel[] = [];
    let histories = 0;
    const history = fc.array(doctorStep, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        if (histories % 40 === 0) {
          models[0] = await aDoctorModel(clinic, 'published');
          models[1] = await aDoctorModel(clinic, 'draft');
        }
        histories += 1;
        for (const step of steps) await take(models[step.doc] as DoctorModel, step);
        for (const doc of new Set(steps.map((each) => each.doc))) {
          await expectDoctor(models[doc] as DoctorModel);
        }
      }),
      { numRuns: numRuns(120), endOnFailure: true },
    );
  }, 300_000);
});
