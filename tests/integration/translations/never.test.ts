import fc from 'fast-check';
import { createLocalReq, restoreVersionOperation } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { projectDocuments } from '../../../src/projector/project-documents.ts';
import { projectionOf } from '../../../src/projector/projections.ts';
import { readRecords } from '../../../translations/records/change-record.ts';
import type { TranslationEntry } from '../../../translations/records/entry.ts';
import { approve } from '../../../translations/review/approve.ts';
import { reject } from '../../../translations/review/reject.ts';
import { aClinic, aDoctor } from '../../support/builders.ts';
import { always, drafter } from '../../support/drafting.ts';
import { echoEngine } from '../../support/echo-engine.ts';
import { numRuns } from '../../support/num-runs.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
let clinic: string;
let count = 0;
let drafting: Awaited<ReturnType<typeof drafter>>;

beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
  const acquired = await log.leases.acquire('projector', 'test', 600_000);
  if (!acquired) throw new Error('The lease is taken');
  lease = acquired;
  clinic = (await aClinic(test.payload)).id;
  drafting = await drafter(test, always(echoEngine));
  const rule = { collectionSlug: 'doctors', serveMachine: true } as const;
  await test.payload.updateGlobal({
    slug: 'translationSettings',
    data: { collectionRules: [rule] },
  });
});
afterAll(() => test?.stop());

type Row = { id?: string; role?: string | null; clinic?: unknown };

/** One doctor: a text of its own (`bio`) and texts in rows (`positions[].role`). */
class Story {
  /** Texts of people, by path: what the record must hold until a person changes it. */
  readonly human = new Map<string, string>();
  /** Everything that was ever approved. */
  readonly approved = new Set<string>();

  constructor(readonly id: string) {}

  /** A text that nobody has written before: an approved one would be remembered. */
  word(what: string): string {
    count += 1;
    return `${what}${String(count).replaceAll(/\d/g, (digit) => 'абвгдежзик'[Number(digit)] ?? '')}`;
  }

  async doc(locale: 'ru' | 'fr', draft = true): Promise<{ positions: Row[] }> {
    const found = await test.payload.findByID({
      collection: 'doctors',
      id: this.id,
      locale,
      draft,
      depth: 0,
      trash: true,
    });
    return found as unknown as { positions: Row[] };
  }

  async save(locale: 'ru' | 'fr', data: object, options: object = {}): Promise<void> {
    await test.payload.update({
      collection: 'doctors',
      id: this.id,
      locale,
      data: data as never,
      trash: true,
      ...options,
    });
  }

  /** What is in the trash is not reviewed. */
  async isTrashed(): Promise<boolean> {
    const { deletedAt } = (await this.doc('ru')) as { deletedAt?: string | null };
    return Boolean(deletedAt);
  }

  async entries(): Promise<Map<string, TranslationEntry>> {
    const key = `doctors:${this.id}:fr`;
    const record = (await readRecords(test.payload, [key])).get(key);
    return new Map(record?.entries.map((entry) => [entry.path, entry]));
  }
}

const key = (story: Story) => ({
  collection: 'doctors',
  document: story.id,
  locale: 'fr' as const,
});

const steps: Record<string, (story: Story) => Promise<void>> = {
  sourceDraft: async (story) =>
    story.save('ru', { degrees: [], title: story.word('Титул ') }, { draft: true }),
  sourcePublished: async (story) =>
    story.save('ru', { title: story.word('Титул '), _status: 'published' }),
  swapRows: async (story) => {
    const { positions } = await story.doc('ru');
    await story.save('ru', { positions: positions.toReversed(), _status: 'published' });
  },
  insertRow: async (story) => {
    const { positions } = await story.doc('ru');
    const added = { clinic, role: story.word('Роль ') };
    await story.save('ru', { positions: [added, ...positions], _status: 'published' });
  },
  deleteRow: async (story) => {
    const { positions } = await story.doc('ru');
    if (positions.length > 1) {
      await story.save('ru', { positions: positions.slice(1), _status: 'published' });
    }
  },
  machineRun: async (story) => {
    await drafting.run({ collection: 'doctors', documents: [story.id], locales: ['fr'] });
  },
  humanEdit: async (story) => {
    const title = story.word('Titre ');
    await story.save('fr', { title });
    story.human.set('title', title);
  },
  humanRow: async (story) => {
    const { positions } = await story.doc('fr');
    const role = story.word('Poste ');
    await story.save('fr', {
      positions: positions.map((row, index) => (index === 0 ? { ...row, role } : row)),
    });
    story.human.set(`positions[${positions[0]?.id}].role`, role);
  },
  import: async (story) => {
    const title = story.word('Importé ');
    await story.save('fr', { title }, { context: { textOrigin: 'import' } });
    story.human.set('title', title);
  },
  approve: async (story) => {
    if (await story.isTrashed()) return;
    const before = await story.entries();
    const reason = 'A property test approves it.';
    const paths = [...before.values()].flatMap(({ path, value }) => (value ? [path] : []));
    const sources = Object.fromEntries(
      [...before].map(([path, entry]) => [path, entry.newestHash]),
    );
    await approve(test.payload, key(story), { by: null, paths, sources, override: { reason } });
    for (const { state, value } of (await story.entries()).values()) {
      if (state === 'approved') story.approved.add(String(value));
    }
  },
  reject: async (story) => {
    if (await story.isTrashed()) return;
    const [entry] = [...(await story.entries()).values()].filter(
      ({ state }) => state !== 'missing' && state !== 'rejected',
    );
    if (entry) {
      const { path, at: seen } = entry;
      await reject(test.payload, key(story), { by: null, path, seen, reason: 'Not good.' });
    }
  },
  restoreVersion: async (story) => {
    const { docs } = await test.payload.findVersions({
      collection: 'doctors',
      where: { parent: { equals: story.id } },
      sort: 'createdAt',
      limit: 1,
    });
    const [oldest] = docs;
    if (!oldest || (await story.isTrashed())) return;
    await restoreVersionOperation({
      id: String(oldest.id),
      collection: test.payload.collections.doctors,
      draft: true,
      overrideAccess: true,
      req: await createLocalReq({}, test.payload),
    });
  },
  duplicate: async (story) => {
    await test.payload.duplicate({ collection: 'doctors', id: story.id, locale: 'ru' });
  },
  trash: async (story) => story.save('ru', { deletedAt: new Date().toISOString() }),
  untrash: async (story) => story.save('ru', { deletedAt: null }),
};

/** What meets where it matters: a person's text, an edit of its source, and a machine. */
const often: Record<string, number> = {
  humanEdit: 3,
  sourceDraft: 2,
  sourcePublished: 3,
  machineRun: 4,
  approve: 2,
};

/** Texts of the item that a site without machine texts is served, in French. */
async function servedPlainly(story: Story): Promise<string[]> {
  const projection = projectionOf('doctors');
  if (!projection) throw new Error('Doctors are not projected');
  await projectDocuments({ payload: test.payload, log, lease }, projection, [story.id]);
  const item = (await log.get('doctor', [story.id])).get(story.id)?.item;
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'fr' && typeof inner === 'string') texts.push(inner);
      else walk(inner);
    }
  };
  walk(item);
  return texts;
}

it('the platform replaces nobody’s text by a machine’s, and serves no unapproved text, in any order', async () => {
  const names = Object.keys(steps).flatMap((name) =>
    Array.from({ length: often[name] ?? 1 }, () => name),
  );
  const orders = fc.array(fc.constantFrom(...names), { minLength: 10, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const doctor = await aDoctor(test.payload, {
        clinics: [clinic, clinic],
        title: `Врач высшей категории ${'а'.repeat((count % 50) + 1)}`,
      });
      const story = new Story(doctor.id);
      for (const name of order) {
        await steps[name]?.(story);
        const entries = await story.entries();
        for (const [path, text] of story.human) {
          const entry = entries.get(path);
          expect([name, path, entry?.value, entry?.state]).toEqual([
            name,
            path,
            text,
            expect.stringMatching(/inReview|approved|rejected/),
          ]);
        }
        for (const text of await servedPlainly(story)) {
          expect([...story.approved], `served after ${name}`).toContain(text);
        }
      }
    }),
    { numRuns: numRuns(12), endOnFailure: true },
  );
}, 300_000);
