import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyone, formerLimit, sameAudience } from '../../../src/feed-log/audience.ts';
import { placeOf, planAppend } from '../../../src/feed-log/plan.ts';
import type { LogEntry } from '../../../src/feed-log/types.ts';
import { aClinic, inCountry, publish, withdraw } from '../../support/feed-items.ts';
import { aLog } from '../../support/feed-log.ts';

const clinic = (beds: number) => aClinic({ id: 'c1', beds });
const only = (entries: LogEntry[]) => {
  expect(entries).toHaveLength(1);
  return entries[0] as LogEntry;
};

describe('an entry', () => {
  it('remembers who could see the item before, each audience once, with the seqs it held for', () => {
    const log = aLog(publish(clinic(1), { audience: inCountry('RU') }));
    log.append([publish(clinic(2), { audience: inCountry('RU') })]);
    log.append([publish(clinic(2), { audience: inCountry('KR') })]);
    log.append([withdraw(clinic(2))]);
    log.append([publish(clinic(3), { audience: inCountry('JP') })]);
    expect(only(log.entries())).toMatchObject({
      seq: 5,
      kind: 'CREATED',
      audience: inCountry('JP'),
      formerAudiences: [
        { audience: inCountry('KR'), from: 3, until: 4 },
        { audience: inCountry('RU'), from: 1, until: 3 },
      ],
    });
  });

  it('remembers when the text of each locale changed last', () => {
    const log = aLog(publish(clinic(1), { locales: ['ru', 'en'] }));
    log.append([publish(clinic(2), { locales: ['ar'] })]);
    log.append([publish(clinic(3), { locales: ['en'] })]);
    expect(only(log.entries())).toMatchObject({
      locales: ['en'],
      localeSeqs: { ru: 1, ar: 2, en: 3 },
    });
  });

  it('remembers when the text of each locale changed last, as the item says where it comes to be there', () => {
    const said = { updatedAt: '2026-01-01T00:00:00.000Z' };
    const source = { state: 'source', reviewedAt: null, stale: false, completeness: 1 } as const;
    const reviewedAt = '2026-02-01T00:00:00.000Z';
    const translations = { ru: source, en: { ...source, state: 'approved', reviewedAt } } as const;
    const item = (beds: number) => aClinic({ ...said, id: 'c1', beds, translations });
    const log = aLog(publish(item(1), { locales: ['ru', 'en'] }));
    const asSaid = { ru: said.updatedAt, en: reviewedAt };
    expect(only(log.entries()).localeTimes).toEqual(asSaid);
    log.append([publish(item(2), { locales: [] })]);
    expect(only(log.entries()).localeTimes).toEqual(asSaid);
    const [changed] = log.append([publish(item(3), { locales: ['en'] })]);
    expect(changed?.localeTimes).toEqual({ ...asSaid, en: changed?.at });
    log.append([publish(item(3), { audience: inCountry('RU'), locales: [] })]);
    expect(only(log.entries()).localeTimes).toEqual(asSaid);
    log.append([withdraw(item(3))]);
    log.append([publish(item(3), { locales: ['ru', 'en'] })]);
    expect(only(log.entries()).localeTimes).toEqual(asSaid);
  });

  it('makes the oldest of too many audiences one that admits everybody, and loses none', () => {
    const log = aLog();
    const countries = Array.from({ length: formerLimit + 5 }, (_, n) => `C${n}`);
    for (const country of countries) {
      log.append([publish(clinic(1), { audience: inCountry(country) })]);
    }
    const { formerAudiences } = only(log.entries());
    expect(formerAudiences).toHaveLength(formerLimit);
    expect(formerAudiences.at(-1)).toMatchObject({ audience: everyone, from: 1 });
    expect(formerAudiences.at(0)).toMatchObject({ audience: inCountry('C19') });
  });
});

describe('a place', () => {
  const machine = (beds: number) => ({ ...publish(clinic(beds)), type: 'clinic~machine' as const });

  it('is the seq without the machine editions before it', () => {
    const log = aLog(publish(aClinic({ id: 'c0' })), machine(1), publish(aClinic({ id: 'c2' })));
    log.append([machine(2)]);
    log.append([publish(aClinic({ id: 'c3' }))]);
    const places = log.entries().map(({ id, seq, place }) => [id, seq, place]);
    expect(places).toEqual([
      ['c0', 1, 1],
      ['c2', 3, 2],
      ['c1', 4, 2],
      ['c3', 5, 3],
    ]);
  });

  it('goes on from the seq where a log was written without places', () => {
    const [last] = aLog(publish(clinic(1))).entries() as [LogEntry];
    const older: LogEntry = { ...last, seq: 7, place: undefined };
    const changes = [machine(1), publish(clinic(2))];
    const planned = planAppend({ head: 7, last: older, at: '', stored: new Map(), changes });
    expect(placeOf(older)).toBe(7);
    expect(planned.map(({ seq, place }) => [seq, place])).toEqual([
      [8, 7],
      [9, 8],
    ]);
  });
});

const operation = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  beds: fc.integer({ min: 0, max: 2 }),
  country: fc.constantFrom('RU', 'KR'),
  gone: fc.boolean(),
});

describe('a log', () => {
  it('has no gap, one entry an item, and no entry for what changed nothing', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
        const log = aLog();
        const state = new Map<string, string>();
        let expected = 0;
        for (const { id, beds, country, gone } of operations) {
          const wanted = gone ? '' : `${beds} ${country}`;
          if ((state.get(id) ?? '') !== wanted) expected += 1;
          state.set(id, wanted);
          const item = aClinic({ id, beds });
          const change = gone ? withdraw(item) : publish(item, { audience: inCountry(country) });
          for (const { seq } of log.append([change])) expect(seq).toBe(expected);
        }
        const ids = log.entries().map((entry) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(log.entries().at(-1)?.seq ?? 0).toBe(expected);
      }),
    );
  });
});

describe('sameAudience', () => {
  it('does not mind the order or a repetition', () => {
    expect(sameAudience(inCountry('RU', 'KR'), inCountry('KR', 'RU', 'KR'))).toBe(true);
    expect(sameAudience(inCountry('RU'), { ...everyone, destinations: ['RU'] })).toBe(false);
  });
});
