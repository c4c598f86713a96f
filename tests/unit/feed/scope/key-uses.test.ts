import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyUses } from '../../../../src/feed/scope/key-uses.ts';

const at = (time: string) => Date.parse(`2026-06-01T${time}Z`);

describe('the uses of keys', () => {
  it('are noted to the minute, each key once', () => {
    const uses = createKeyUses();
    uses.note('a', at('12:00:01'));
    uses.note('a', at('12:00:59.999'));
    uses.note('b', at('12:01:00'));
    expect(uses.take(10)).toEqual([
      { hash: 'a', at: '2026-06-01T12:00:00.000Z' },
      { hash: 'b', at: '2026-06-01T12:01:00.000Z' },
    ]);
    expect(uses.take(10)).toEqual([]);
  });

  it('never take more room than they were given', () => {
    const uses = createKeyUses(2);
    for (const hash of ['a', 'b', 'c', 'b']) uses.note(hash, at('12:00:00'));
    uses.note('b', at('12:05:00'));
    uses.giveBack([{ hash: 'd', at: '2026-06-01T12:00:00.000Z' }]);
    expect(uses.take(10)).toEqual([
      { hash: 'a', at: '2026-06-01T12:00:00.000Z' },
      { hash: 'b', at: '2026-06-01T12:05:00.000Z' },
    ]);
  });

  it('give the last use of every key, however often they are taken and given back', () => {
    const step = fc.oneof(
      fc.record({ note: fc.constantFrom('a', 'b', 'c'), after: fc.nat(200_000) }),
      fc.record({ take: fc.integer({ min: 1, max: 3 }), fails: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const uses = createKeyUses();
        const written = new Map<string, string>();
        const wanted = new Map<string, string>();
        let now = at('12:00:00');
        for (const each of [...steps, { take: 10, fails: false }]) {
          if ('note' in each) {
            now += each.after;
            uses.note(each.note, now);
            wanted.set(each.note, new Date(now - (now % 60_000)).toISOString());
          } else {
            const taken = uses.take(each.take);
            if (each.fails) uses.giveBack(taken);
            else for (const use of taken) written.set(use.hash, use.at);
          }
        }
        expect(written).toEqual(wanted);
      }),
    );
  });
});
