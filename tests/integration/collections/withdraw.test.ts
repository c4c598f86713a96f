import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schedulePublish } from '../../../src/admin/schedule/schedule-publish.ts';
import { scheduleFailures } from '../../../src/scheduling/failures.ts';
import { reasonText } from '../../../src/scheduling/reasons.ts';
import { aClinic, aUser, clinicData } from '../../support/builders.ts';
import { graphqlApi } from '../../support/graphql-api.ts';
import { type Member, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let editor: Member;
beforeAll(async () => {
  test = await testPayload();
  ({ editor } = await staff(test.payload, {
    admin: { roles: ['admin'] },
    editor: { roles: ['editor'] },
  }));
});
afterAll(() => test.stop());

const update = (id: string, data: object, options: object = {}) =>
  test.payload.update({ collection: 'clinics', id, locale: 'ru', data: data as never, ...options });

const read = (id: string, draft = false) =>
  test.payload.findByID({ collection: 'clinics', id, locale: 'ru', draft, depth: 0, trash: true });

/** A published clinic whose pending draft cannot be published: it has no name. */
async function blocked(data: object = {}): Promise<string> {
  const { id } = await aClinic(test.payload, { beds: 3, ...data });
  await update(id, { name: '', beds: 7 }, { draft: true });
  return id;
}

/** A published clinic which breaks rules that are younger than it. */
async function outdated(): Promise<string> {
  const { id } = await aClinic(test.payload, {});
  const data = { country: null, beds: -1 };
  await test.payload.db.updateOne({ collection: 'clinics', id, data });
  const { docs } = await test.payload.db.findVersions({
    collection: 'clinics',
    where: { parent: { equals: id } },
  });
  for (const { id: version, version: stored } of docs) {
    await test.payload.db.updateVersion({
      collection: 'clinics',
      id: version,
      versionData: { version: { ...(stored as object), ...data } } as never,
    });
  }
  return id;
}

async function schedule(id: string, type: 'publish' | 'unpublish', user: Member | null = editor) {
  await test.payload.jobs.queue({
    task: 'schedulePublish' as never,
    input: {
      type,
      doc: { relationTo: 'clinics', value: id },
      ...(user && { user: { relationTo: 'users', value: user.id } }),
    } as never,
    waitUntil: new Date(Date.now() - 1_000),
  });
  await test.payload.jobs.run({ silent: true });
}

const deletedAt = () => new Date().toISOString();
const ways: Record<string, (id: string) => Promise<unknown>> = {
  'the Local API': (id) => update(id, { _status: 'draft' }),
  REST: (id) => editor.api('PATCH', `/clinics/${id}`, { _status: 'draft' }),
  'REST in another language': (id) =>
    editor.api('PATCH', `/clinics/${id}?locale=en`, { _status: 'draft' }),
  'the admin’s button': (id) =>
    editor.api('PATCH', `/clinics/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
  'REST with other fields': (id) =>
    editor.api('PATCH', `/clinics/${id}`, { _status: 'draft', foundedYear: 1990 }),
  'REST for several': (id) =>
    editor.api('PATCH', `/clinics?where[id][equals]=${id}`, { _status: 'draft' }),
  GraphQL: async (id) => {
    const api = await graphqlApi(test.payload, editor.email);
    await api(`mutation { withdraw(collection: clinics, id: "${id}") }`);
  },
  'a scheduled job': (id) => schedule(id, 'unpublish'),
  'the trash': (id) => editor.api('PATCH', `/clinics/${id}`, { deletedAt: deletedAt() }),
  'the trash, sent as a draft': (id) =>
    editor.api('PATCH', `/clinics/${id}?draft=true`, { deletedAt: deletedAt() }),
  'the trash for several': (id) =>
    editor.api('PATCH', `/clinics?where[id][equals]=${id}`, { deletedAt: deletedAt() }),
};

describe('withdrawing', () => {
  it.each(Object.entries(ways))(
    'by %s works though the pending draft is incomplete, and keeps the draft',
    async (_way, withdraw) => {
      const id = await blocked();
      await withdraw(id);
      expect(await read(id)).toMatchObject({ _status: 'draft' });
      expect(await read(id, true)).toMatchObject({ _status: 'draft', beds: 7 });
    },
  );

  it.each(Object.entries(ways))(
    'by %s works though the published version breaks newer rules',
    async (_way, withdraw) => {
      const id = await outdated();
      await withdraw(id);
      expect(await read(id)).toMatchObject({ _status: 'draft', beds: -1 });
    },
  );

  it('refuses by name a wrong field that is sent along, and says so', async () => {
    const id = await blocked();
    const { status, body } = await editor.api('PATCH', `/clinics/${id}`, {
      _status: 'draft',
      beds: 3.7,
    });
    expect(status).toBe(400);
    expect(body.errors[0].data.errors).toMatchObject([{ path: 'beds' }]);
  });

  it('of several says of each what happened, and one that is refused holds no other back', async () => {
    const ids = [await blocked(), await blocked()];
    const [locked = ''] = ids;
    const other = await aUser(test.payload, { roles: ['editor'] });
    await test.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'clinics', value: locked },
        user: { relationTo: 'users', value: other.id },
      } as never,
    });
    const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
    const { body } = await editor.api('PATCH', `/clinics?${where}`, { _status: 'draft' });
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual(ids.slice(1));
    expect(body.errors).toMatchObject([{ id: locked }]);
    expect(await read(locked)).toMatchObject({ _status: 'published' });
  });

  it('does not happen by saving a draft', async () => {
    const id = await blocked();
    await editor.api('PATCH', `/clinics/${id}?draft=true`, { _status: 'draft', beds: 9 });
    expect(await read(id)).toMatchObject({ _status: 'published', beds: 3 });
  });

  it('by the trash lasts when the document is taken out of the trash', async () => {
    const { id } = await aClinic(test.payload);
    await update(id, { deletedAt: deletedAt() });
    await update(id, { deletedAt: null }, { trash: true });
    expect(await read(id)).toMatchObject({ _status: 'draft', deletedAt: null });
  });
});

describe('a schedule', () => {
  const ask = async (user: Member, id: string, type: 'publish' | 'unpublish') => {
    const req = await createLocalReq({ user: user as never }, test.payload);
    const doc = { relationTo: 'clinics' as const, value: id };
    return schedulePublish({ type, doc, date: new Date('2100-01-01'), req } as never);
  };
  const waiting = async (id: string) => {
    const { docs } = await test.payload.find({ collection: 'payload-jobs' as never });
    return JSON.stringify(docs).includes(id);
  };

  it('is refused at once with the fields when the document cannot be published', async () => {
    const id = await blocked();
    expect(await ask(editor, id, 'publish')).toMatchObject({
      error: expect.stringContaining('Название'),
    });
    expect(await waiting(id)).toBe(false);
    expect(await read(id)).toMatchObject({ _status: 'published', beds: 3 });
  });

  it('is taken for a document that can be published, which stays as it is until then', async () => {
    const { id } = await aClinic(test.payload, { beds: 3 });
    await update(id, { beds: 5 }, { draft: true });
    expect(await ask(editor, id, 'publish')).not.toHaveProperty('error');
    expect(await waiting(id)).toBe(true);
    expect(await read(id)).toMatchObject({ _status: 'published', beds: 3 });
    expect(await read(id, true)).toMatchObject({ _status: 'draft', beds: 5 });
  });

  it('to withdraw is taken for an incomplete document', async () => {
    const id = await blocked();
    expect(await ask(editor, id, 'unpublish')).not.toHaveProperty('error');
    expect(await waiting(id)).toBe(true);
  });

  it('of a translator is refused', async () => {
    const { id } = await aClinic(test.payload);
    const people = { translator: { roles: ['translator'], workingLocales: ['ru' as const] } };
    const { translator } = await staff(test.payload, people);
    expect(await ask(translator, id, 'unpublish')).toHaveProperty('error');
    expect(await waiting(id)).toBe(false);
  });
});

describe('a scheduled job that fails', () => {
  const failuresOf = (document: string) =>
    scheduleFailures(test.payload, { collection: 'clinics', document });

  /** Runs the job again as often as it is tried. */
  async function runUntilOver() {
    for (let tries = 0; tries < 5; tries++) {
      await test.payload.db.updateMany({
        collection: 'payload-jobs',
        where: { totalTried: { greater_than: 0 } },
        data: { waitUntil: new Date(Date.now() - 1_000).toISOString() },
      });
      await test.payload.jobs.run({ silent: true });
    }
  }

  it('is tried again a bounded number of times, and is shown until somebody settles it', async () => {
    const { leaver } = await staff(test.payload, { leaver: { roles: ['editor'] } });
    const { id } = await aClinic(test.payload, { name: 'Забытая' });
    await test.payload.delete({ collection: 'users', id: leaver.id });
    await schedule(id, 'unpublish', leaver);
    const [first] = await failuresOf(id);
    expect(first).toMatchObject({ title: 'Забытая', type: 'unpublish', reason: 'userGone' });
    expect(first?.nextTry).not.toBeNull();
    await runUntilOver();
    const [last] = await failuresOf(id);
    expect(last).toMatchObject({ nextTry: null });
    expect(reasonText(last?.reason ?? '', 'ru')).toContain('учётной записи');
    const { docs } = await test.payload.db.find<{ recipient: string; items: object[] }>({
      collection: 'notifications',
      where: { kind: { equals: 'scheduleFailed' } },
    });
    const admins = await test.payload.find({
      collection: 'users',
      where: { roles: { equals: 'admin' } },
    });
    const told = docs.filter(({ items }) => JSON.stringify(items).includes(id));
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(
      admins.docs.map((admin) => String(admin.id)).sort(),
    );
    expect(told.length).toBeGreaterThan(0);
    await update(id, { _status: 'draft' });
    expect(await failuresOf(id)).toEqual([]);
  });

  it('says that whoever scheduled it may not do it any more, and leaves nothing silently public', async () => {
    const people = { former: { roles: ['translator'], workingLocales: ['ru' as const] } };
    const { former } = await staff(test.payload, people);
    for (const locale of ['ru', 'ko'] as const) {
      const { id } = await aClinic(test.payload, { name: '병원' }, { locale });
      await schedule(id, 'unpublish', former);
      expect(await failuresOf(id)).toMatchObject([{ reason: 'notAllowed' }]);
    }
  });

  it('names the fields that keep the document from being published', async () => {
    const data = await clinicData(test.payload, { _status: 'draft', name: '' });
    const { id } = await aClinic(test.payload, data);
    await schedule(id, 'publish');
    const [failure] = await failuresOf(id);
    expect(failure).toMatchObject({ type: 'publish', reason: expect.stringContaining('invalid') });
    expect(failure?.reason).toContain('Название');
  });
});
