import { describe, expect, it } from 'vitest';
import type { SiteItem } from '../../../../src/contract/index.ts';
import { changesAfter } from '../../../../src/feed/changes/changes.ts';
import type { Position } from '../../../../src/feed/changes/token.ts';
import type { SiteChange } from '../../../../src/feed/changes/told-by.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

const russian = inCountry('RU');
const korean = inCountry('KR');
const clinic = (id: string, beds = 0) => aClinic({ id, beds });

/** A log with its node, and what a site hears when it asks on from the last answer. */
function aReader(site: SiteItem = aSite({ countries: ['RU'] })) {
  const log = aLog();
  const store = createReplica(log.epoch());
  let since: Position | null = null;
  return {
    store,
    write(...changes: LogChange[]) {
      for (const entry of log.append(changes)) store.apply([entry]);
    },
    page(first = 100, as = site) {
      const page = changesAfter({ view: createViews()(store, as), since, first });
      since = page.next;
      return page;
    },
    hear(first = 100): string[] {
      return this.page(first).changes.map(({ kind, id }: SiteChange) => `${kind} ${id}`);
    },
    jumpTo(position: Partial<Position>) {
      since = since && { ...since, ...position };
    },
  };
}

describe('the initial sync', () => {
  it('brings what is there, all of it new, and nothing that is gone', () => {
    const reader = aReader();
    reader.write(
      publish(clinic('a'), { audience: russian }),
      publish(clinic('b'), { audience: russian }),
    );
    reader.write(publish(clinic('a', 1), { audience: russian }), withdraw(clinic('b')));
    expect(reader.hear()).toEqual(['CREATED a']);
  });

  it('stays silent on its later pages about what was gone before it began', () => {
    const reader = aReader();
    reader.write(...['a', 'b', 'c'].map((id) => publish(clinic(id), { audience: russian })));
    reader.write(withdraw(clinic('b')), publish(clinic('d'), { audience: russian }));
    expect(reader.hear(1)).toEqual(['CREATED a']);
    expect(reader.hear()).toEqual(['CREATED c', 'CREATED d']);
  });

  it('tells of what goes while it runs', () => {
    const reader = aReader();
    reader.write(
      publish(clinic('a'), { audience: russian }),
      publish(clinic('b'), { audience: russian }),
    );
    expect(reader.hear(1)).toEqual(['CREATED a']);
    reader.write(withdraw(clinic('a')));
    expect(reader.hear()).toEqual(['CREATED b', 'DELETED a']);
  });
});

describe('a change', () => {
  it('is CREATED, UPDATED or DELETED from the site’s point of view', () => {
    const reader = aReader();
    reader.write(publish(clinic('a'), { audience: korean }));
    expect(reader.hear()).toEqual([]);
    reader.write(publish(clinic('a'), { audience: russian }));
    expect(reader.hear()).toEqual(['CREATED a']);
    reader.write(publish(clinic('a', 1), { audience: russian }));
    expect(reader.hear()).toEqual(['UPDATED a']);
    reader.write(publish(clinic('a', 1), { audience: korean }));
    expect(reader.hear()).toEqual(['DELETED a']);
  });

  it('of what was lost is told once, however it goes on for others', () => {
    const reader = aReader();
    reader.write(publish(clinic('a'), { audience: russian }));
    reader.hear();
    reader.write(publish(clinic('a'), { audience: korean }));
    expect(reader.hear()).toEqual(['DELETED a']);
    reader.write(publish(clinic('a', 1), { audience: korean }), withdraw(clinic('a')));
    expect(reader.hear()).toEqual([]);
  });

  it('is not told when the item came and went between two calls', () => {
    const reader = aReader();
    reader.write(publish(clinic('z'), { audience: russian }));
    reader.hear();
    reader.write(publish(clinic('a'), { audience: russian }));
    reader.write(withdraw(clinic('a')));
    expect(reader.hear()).toEqual([]);
  });

  it('is told as DELETED when the item was made anew, for others only', () => {
    const reader = aReader();
    reader.write(publish(clinic('a'), { audience: russian }));
    reader.hear();
    reader.write(withdraw(clinic('a')));
    reader.write(publish(clinic('a', 1), { audience: korean }));
    expect(reader.hear()).toEqual(['DELETED a']);
  });
});

describe('the locales of a change', () => {
  const full = { state: 'approved', reviewedAt: null, stale: false, completeness: 1 } as const;
  const item = (beds: number) =>
    aClinic({ id: 'a', beds, translations: { en: full, kk: { ...full, completeness: 0.5 } } });
  const site = aSite({ locales: ['ru', 'en', 'kk', 'uz'] });

  function localesAfter(...changed: ('ru' | 'en' | 'kk')[][]): readonly string[] | undefined {
    const reader = aReader(site);
    reader.write(publish(item(0), { locales: ['ru', 'en', 'kk'] }));
    reader.page();
    for (const [n, locales] of changed.entries()) reader.write(publish(item(n + 1), { locales }));
    return reader.page().changes[0]?.locales;
  }

  it('are those whose own text changed, and those that fall back to it', () => {
    expect(localesAfter(['ru'])).toEqual(['ru', 'kk', 'uz']);
    expect(localesAfter(['en'])).toEqual(['en', 'kk', 'uz']);
    expect(localesAfter(['kk'])).toEqual(['kk']);
  });

  it('are of all changes since the last call, not of the last change alone', () => {
    expect(localesAfter(['kk'], [], ['en'], [])).toEqual(['en', 'kk', 'uz']);
  });

  it('are none when only facts changed', () => {
    expect(localesAfter([])).toEqual([]);
  });
});

describe('a position', () => {
  it('of another site is refused', () => {
    const reader = aReader();
    reader.page();
    expect(() => reader.page(1, aSite({ id: 'other', countries: ['RU'] }))).toThrow(
      expect.objectContaining({ code: 'BAD_TOKEN' }),
    );
  });

  it('of another scope or epoch asks for a new sync', () => {
    const resync = expect.objectContaining({ code: 'RESYNC_REQUIRED' });
    const reader = aReader();
    reader.page();
    expect(() => reader.page(1, aSite({ countries: ['KR'] }))).toThrow(resync);
    reader.jumpTo({ epoch: 'another' });
    expect(() => reader.page()).toThrow(resync);
  });

  it('from before the oldest tombstone that is kept asks for a new sync', () => {
    const reader = aReader();
    reader.write(publish(clinic('a'), { audience: russian }));
    reader.hear();
    reader.write(withdraw(clinic('a')), publish(clinic('b'), { audience: russian }));
    reader.store.log.note({ seq: 3, horizon: 2, terms: [] });
    expect(() => reader.page()).toThrow(expect.objectContaining({ code: 'RESYNC_REQUIRED' }));
    const anew = aReader();
    anew.write(publish(clinic('a'), { audience: russian }), withdraw(clinic('a')));
    anew.store.log.note({ seq: 2, horizon: 2, terms: [] });
    expect(anew.hear()).toEqual([]);
    anew.write(publish(clinic('c'), { audience: russian }));
    expect(anew.hear()).toEqual(['CREATED c']);
  });

  it('ahead of this node, which another node gave, is kept until this one has caught up', () => {
    const reader = aReader();
    reader.write(publish(clinic('a'), { audience: russian }));
    reader.page();
    reader.jumpTo({ seq: 9 });
    expect(reader.page()).toMatchObject({ changes: [], hasMore: false, next: { seq: 9 } });
  });
});
