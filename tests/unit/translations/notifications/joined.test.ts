import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, takesUp, toldFirst } from '../../../../translations/notifications/joined.ts';
import type { NotificationItem } from '../../../../translations/notifications/types.ts';

const start = new Date('2026-03-01T10:00:00.000Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const news = (items: NotificationItem[], at = start) => ({
  items,
  at,
  delivery: 'now' as const,
  zone: 'UTC',
});
const place = (document: string): NotificationItem => ({
  collection: 'clinics',
  document,
  locale: 'ar',
});

describe('A notification', () => {
  it('counts each thing once, in however many parts they come', () => {
    const documents = fc.array(fc.array(fc.integer({ min: 0, max: 60 }).map(String)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(documents, ([first = [], ...parts]) => {
        const told = parts.reduce(
          (before, part, index) => joined(before, news(part.map(place), later(index))),
          toldFirst(news(first.map(place))),
        );
        const all = new Set([first, ...parts].flat());
        expect(told.count).toBe(new Set(told.items.map(({ document }) => document)).size);
        expect(new Set(told.items.map(({ document }) => document))).toEqual(all);
        expect(told.since).toBe(start.toISOString());
      }),
    );
  });

  it('counts more things than it names', () => {
    const many = Array.from({ length: 450 }, (_, index) => place(String(index)));
    const told = joined(toldFirst(news(many.slice(0, 300))), news(many.slice(300)));
    expect([told.count, told.items.length]).toEqual([450, 200]);
  });

  it('says of a thing what was said last', () => {
    const told = joined(
      toldFirst(news([{ ...place('1'), note: 'first' }])),
      news([{ ...place('1'), note: 'second' }]),
    );
    expect(told).toMatchObject({ count: 1, items: [{ note: 'second' }] });
  });

  it('takes up what happens until it is read, mailed or a day old', () => {
    const open = { unread: true, mail: 'waiting', tries: 0, since: start.toISOString() } as const;
    expect(takesUp(open, later(1_000))).toBe(true);
    expect(takesUp({ ...open, mail: 'none' }, later(1_000))).toBe(true);
    expect(takesUp(open, later(86_400_000))).toBe(false);
    for (const closed of [{ unread: false }, { mail: 'sent' }, { mail: 'sending' }, { tries: 1 }]) {
      expect(takesUp({ ...open, ...closed } as typeof open, later(1_000))).toBe(false);
    }
  });
});
