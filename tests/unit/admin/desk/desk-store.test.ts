import { describe, expect, it } from 'vitest';
import { createDesk, type DeskAnswer } from '../../../../src/admin/workbench/desk/desk-store.ts';
import { createDrafts } from '../../../../src/admin/workbench/desk/drafts.ts';
import { equalTo, nextOpen } from '../../../../src/admin/workbench/desk/where-next.ts';
import type { DeskEntry } from '../../../../translations/desk/types.ts';
import type { TranslationEntry } from '../../../../translations/records/entry.ts';
import { anEntry } from '../../../support/entries.ts';
import { eventually } from '../../../support/eventually.ts';
import { aDeskEntry } from './a-desk-entry.ts';

type Asked = { operation: string; body: Record<string, unknown> };
type Reply = (asked: Asked) => DeskAnswer | Promise<DeskAnswer>;

const stored = (fields: Partial<TranslationEntry> = {}): TranslationEntry =>
  anEntry({
    newestHash: 'newest',
    sourceHash: 'newest',
    at: '2026-01-01T00:00:00.000Z',
    ...fields,
  });

/** A server that writes what it is sent, each write a moment later. */
function aServer(): Reply {
  let minute = 0;
  return ({ operation, body }) => {
    minute += 1;
    const at = `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
    if (operation === 'approve') {
      const paths = body.paths as string[];
      return {
        status: 200,
        body: { approved: paths, at: Object.fromEntries(paths.map((path) => [path, at])) },
      };
    }
    const entry = stored({ path: String(body.path), value: body.value as string, at });
    return { status: 200, body: { entry } };
  };
}

/** A server on which somebody has been faster: it approves no older state of the text than this one. */
const faster =
  (newer: TranslationEntry): Reply =>
  ({ body }) => {
    const { path, at } = newer;
    const message = { ru: 'Кто-то другой', en: 'Somebody else' };
    const isSeen = (body.seen as Record<string, string>)[path] === at;
    return isSeen
      ? { status: 200, body: { approved: [path], at: { [path]: at } } }
      : { status: 200, body: { approved: [], refused: [{ path, message, entry: newer }] } };
  };

class Shelf extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, value: string) => void this.set(key, value);
  removeItem = (key: string) => void this.delete(key);
}

function aDesk(
  entries: DeskEntry[] = [aDeskEntry()],
  { reply = aServer(), shelf = new Shelf() }: { reply?: Reply; shelf?: Shelf } = {},
) {
  const asked: Asked[] = [];
  const timers = new Map<string, () => void>();
  let goOn = () => {};
  const store = createDesk({
    entries,
    locale: 'en',
    user: 'me',
    language: 'en',
    failed: 'failed',
    drafts: createDrafts(shelf, 'clinics:1:en'),
    ask: async (operation, body) => {
      const question = { operation, body: body as Asked['body'] };
      asked.push(question);
      return reply(question);
    },
    pause: () => new Promise((resolve) => (goOn = resolve)),
    later: (name, act) => timers.set(name, act),
  });
  const item = (path = 'summary') => {
    const found = store.state().items.find(({ entry }) => entry.path === path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  };
  const settled = () => expect.poll(() => store.state().pending, eventually).toBe(0);
  return {
    store,
    asked,
    shelf,
    item,
    settled,
    elapse: () => [...timers.values()].map((act) => act()),
    back: () => goOn(),
  };
}

const typed = (text: string) => ({ '': text });
const names = (asked: Asked[]) => asked.map(({ operation }) => operation);

describe('What is typed in the editor', () => {
  it('is kept in the browser at once, and saved after a pause', async () => {
    const { store, asked, shelf, item, elapse, settled } = aDesk();
    store.edit('summary', typed('20 people a'));
    store.edit('summary', typed('20 people a day'));
    expect(asked).toEqual([]);
    expect([...shelf.values()][0]).toContain('20 people a day');
    elapse();
    await settled();
    expect(asked).toMatchObject([
      { operation: 'save', body: { value: '20 people a day', seen: null } },
    ]);
    expect(item()).toMatchObject({ saved: typed('20 people a day'), entry: { state: 'inReview' } });
    expect(shelf.size).toBe(0);
  });

  it('names the wording that it was typed upon, save after save', async () => {
    const { store, asked, settled } = aDesk();
    store.edit('summary', typed('One'));
    await store.save('summary');
    store.edit('summary', typed('Two'));
    await store.save('summary');
    await settled();
    expect(asked.map(({ body }) => body.seen)).toEqual([null, '2026-01-01T00:01:00.000Z']);
  });

  it('stays while an earlier save is answered', async () => {
    let answer = () => {};
    const waits = new Promise<void>((resolve) => (answer = resolve));
    const server = aServer();
    const { store, item, shelf, asked } = aDesk(undefined, {
      reply: async (question) => {
        await waits;
        return server(question);
      },
    });
    store.edit('summary', typed('One'));
    const saving = store.save('summary');
    await expect.poll(() => asked.length, eventually).toBe(1);
    store.edit('summary', typed('One and two'));
    answer();
    await saving;
    expect(item()).toMatchObject({ fields: typed('One and two'), saved: typed('One') });
    expect(shelf.size).toBe(1);
  });

  it('outlives a lost connection, and goes on when it is back', async () => {
    let isThere = false;
    const server = aServer();
    const { store, asked, item, back, settled } = aDesk(undefined, {
      reply: (question) => (isThere ? server(question) : { status: 0, body: {} }),
    });
    store.edit('summary', typed('Kept'));
    const saving = store.save('summary');
    await expect.poll(() => store.state().connection, eventually).toBe('lost');
    expect(item().fields).toEqual(typed('Kept'));
    isThere = true;
    back();
    await saving;
    await settled();
    expect(names(asked)).toEqual(['save', 'save']);
    expect(store.state().connection).toBe('ok');
    expect(item().saved).toEqual(typed('Kept'));
  });

  it('outlives the page, and is found again on the text that it was typed upon', () => {
    const shelf = new Shelf();
    aDesk(undefined, { shelf }).store.edit('summary', typed('Not yet saved'));
    expect(aDesk(undefined, { shelf }).item()).toMatchObject({
      fields: typed('Not yet saved'),
      theirs: null,
    });
    const newer = aDeskEntry({ value: 'Somebody else’s', at: '2026-02-01T00:00:00.000Z' });
    expect(aDesk([newer], { shelf }).item()).toMatchObject({
      fields: typed('Not yet saved'),
      theirs: { fields: typed('Somebody else’s') },
    });
  });
});

describe('Two people’s wordings of one text', () => {
  const theirs = stored({ value: 'Theirs', at: '2026-03-01T00:00:00.000Z' });
  const aConflict = async () => {
    const server = aServer();
    const desk = aDesk(undefined, {
      reply: (question) =>
        question.body.seen === null ? { status: 409, body: { entry: theirs } } : server(question),
    });
    desk.store.edit('summary', typed('Mine'));
    await desk.store.save('summary');
    return desk;
  };

  it('stand side by side, and nothing more is written until a person chooses', async () => {
    const { store, asked, item, settled } = await aConflict();
    expect(item()).toMatchObject({ fields: typed('Mine'), theirs: { fields: typed('Theirs') } });
    store.edit('summary', typed('Mine, longer'));
    await store.approve(['summary']);
    await settled();
    expect(names(asked)).toEqual(['save']);
  });

  it('end with one’s own, written upon the other one that was read', async () => {
    const { store, asked, item } = await aConflict();
    await store.keepMine('summary');
    expect(asked.at(-1)).toMatchObject({ body: { value: 'Mine', seen: theirs.at } });
    expect(item()).toMatchObject({ saved: typed('Mine'), theirs: null });
  });

  it('end with the other one, and one’s own stays at hand until it is brought back', async () => {
    const { store, asked, shelf, item } = await aConflict();
    store.takeTheirs('summary');
    expect(item()).toMatchObject({ fields: typed('Theirs'), saved: typed('Theirs'), theirs: null });
    expect([asked.length, shelf.size]).toEqual([1, 0]);
    store.edit('summary', typed('Theirs, longer'));
    expect(item()).toMatchObject({ mine: typed('Mine') });
    store.edit('summary', typed('Mine'));
    expect(item()).toMatchObject({ fields: typed('Mine'), mine: null });
  });

  it('need no choice where both people wrote the same', async () => {
    const { store, item, shelf } = aDesk(undefined, {
      reply: () => ({ status: 409, body: { entry: { ...theirs, value: 'Mine' } } }),
    });
    store.edit('summary', typed('Mine'));
    await store.save('summary');
    expect(item()).toMatchObject({
      theirs: null,
      note: null,
      saved: typed('Mine'),
      entry: { at: theirs.at },
    });
    expect(shelf.size).toBe(0);
  });
});

describe('An approval', () => {
  it('saves what was typed before, and names the wording and the source', async () => {
    const { store, asked, item } = aDesk();
    store.edit('summary', typed('20 people a day'));
    await store.approve(['summary']);
    expect(names(asked)).toEqual(['save', 'approve']);
    expect(asked[1]?.body).toMatchObject({
      paths: ['summary'],
      seen: { summary: '2026-01-01T00:01:00.000Z' },
      sources: { summary: 'newest' },
    });
    expect(item()).toMatchObject({ isGoing: false, entry: { state: 'approved' } });
  });

  it('that is refused comes back to its text with the reason', async () => {
    const message = { ru: 'Число не то', en: 'The number differs' };
    const { store, item } = aDesk([aDeskEntry({ state: 'inReview', value: '30', at: 'then' })], {
      reply: () => ({
        status: 200,
        body: { approved: [], refused: [{ path: 'summary', message }] },
      }),
    });
    await store.approve(['summary']);
    expect(item()).toMatchObject({
      note: 'The number differs',
      isGoing: false,
      entry: { state: 'inReview' },
    });
  });

  it('An approval of a text that somebody else has changed shows the newer wording, which is then approved or written over', async () => {
    const newer = stored({ value: 'Theirs', at: '2026-03-01T00:00:00.000Z' });
    const { store, item, asked } = aDesk(
      [aDeskEntry({ state: 'inReview', value: 'Read', at: 'then' })],
      { reply: faster(newer) },
    );
    await store.approve(['summary']);
    expect(item()).toMatchObject({ fields: typed('Read'), theirs: { fields: typed('Theirs') } });
    store.takeTheirs('summary');
    await store.approve(['summary']);
    expect(asked.at(-1)?.body).toMatchObject({ seen: { summary: newer.at } });
    expect(item()).toMatchObject({ fields: typed('Theirs'), entry: { state: 'approved' } });
  });

  it('An approval of a wording that somebody else has just approved is done already', async () => {
    const newer = stored({ value: 'Read', state: 'approved', at: '2026-03-01T00:00:00.000Z' });
    const { store, item, asked } = aDesk(
      [aDeskEntry({ state: 'inReview', value: 'Read', at: 'then' })],
      { reply: faster(newer) },
    );
    await store.approve(['summary']);
    expect(item()).toMatchObject({ theirs: null, note: null, entry: { state: 'approved' } });
    await store.approve(['summary']);
    expect(names(asked)).toEqual(['approve']);
  });

  it('is decided at once: the next text that waits is the one after it', () => {
    const rows = ['a', 'b', 'c'].map((path) => aDeskEntry({ path, state: 'inReview', value: 'x' }));
    const { store } = aDesk(rows);
    void store.approve(['b']);
    const { items } = store.state();
    expect(items.map(({ isGoing }) => isGoing)).toEqual([false, true, false]);
    expect(nextOpen(items, 'b', { written: true })).toBe('c');
    expect(nextOpen(items, 'c', { written: true })).toBe('a');
  });

  it('is followed by what there is to approve, not by what is missing', () => {
    const { store } = aDesk([
      aDeskEntry({ path: 'a', state: 'inReview', value: 'x' }),
      aDeskEntry({ path: 'b' }),
      aDeskEntry({ path: 'c', state: 'machine', value: 'x' }),
    ]);
    const { items } = store.state();
    expect(nextOpen(items, 'a', { written: true })).toBe('c');
    expect(nextOpen(items, 'a', { written: false })).toBe('b');
  });

  it('can be of all texts that are equal, and of no other', () => {
    const like = { state: 'inReview', value: 'Yes', source: 'Да' } as const;
    const { store } = aDesk([
      aDeskEntry({ path: 'a', ...like }),
      aDeskEntry({ path: 'b', ...like }),
      aDeskEntry({ path: 'c', ...like, value: 'Yea' }),
      aDeskEntry({ path: 'd', ...like, state: 'approved' }),
    ]);
    expect(equalTo(store.state().items, 'a')).toEqual(['a', 'b']);
  });
});
