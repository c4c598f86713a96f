import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReplica, type Replica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import type { LogEntry } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aDoctor,
  aSite,
  inCountry,
  publish,
  sha256,
  withdraw,
} from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';
import { plainEntry } from '../../../support/plain-entry.ts';

function storeOf(entries: Iterable<LogEntry>): Replica {
  const store = createReplica('epoch');
  for (const entry of entries) store.apply([entry]);
  return store;
}

const viewOf = (store: Replica, site = aSite()) => createViews()(store, site);
const atClinics = (...clinics: string[]) =>
  clinics.map((clinic) => ({ clinic, role: {}, from: null, to: null }));

describe('a store', () => {
  const edit = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    slug: fc.constantFrom('x', 'y', 'z'),
    former: fc.subarray(['x', 'y', 'z']),
    value: fc.constantFrom('1', '2'),
    gone: fc.boolean(),
  });

  it('answers after any edits as one that is built from the last state alone', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const log = aLog();
        const store = createReplica('epoch');
        for (const { id, slug, former, value, gone } of edits) {
          const externalIds = [{ system: 'wikidata', value }];
          const clinic = aClinic({ id, slug, formerSlugs: former, externalIds });
          const change = gone ? withdraw(clinic) : publish(clinic);
          for (const entry of log.append([change])) store.apply([entry]);
        }
        const [lived, built] = [viewOf(store), viewOf(storeOf(log.entries()))];
        expect([...store.after(0)].map(plainEntry)).toEqual(log.entries());
        const listed = (view: typeof lived) => view.list('clinic').map(plainEntry);
        expect(listed(lived)).toEqual(listed(built));
        for (const slug of ['x', 'y', 'z']) {
          const found = (view: typeof lived) => view.bySlug('clinic', slug)?.item;
          expect(found(lived)).toEqual(found(built));
        }
        for (const value of ['1', '2']) {
          const id = { system: 'wikidata', value };
          const found = (view: typeof lived) => view.byExternalId('clinic', id)?.item;
          expect(found(lived)).toEqual(found(built));
        }
      }),
    );
  });

  it('keeps the newest of two entries, whichever comes last', () => {
    const log = aLog(publish(aClinic({ beds: 1 })));
    const [older] = log.entries();
    const [newer] = log.append([publish(aClinic({ beds: 2 }))]);
    const store = storeOf([newer, older] as LogEntry[]);
    expect(plainEntry(store.get('clinic', 'clinic-1') as LogEntry)).toEqual(newer);
    expect(store.seq()).toBe(2);
  });

  it('gives entries from a seq on after thousands of edits', () => {
    const log = aLog();
    const store = createReplica('epoch');
    for (let n = 0; n < 3_000; n++) {
      const change = publish(aClinic({ id: `c${n % 50}`, beds: n }));
      for (const entry of log.append([change])) store.apply([entry]);
    }
    expect([...store.after(2_990)].map(({ seq }) => seq)).toEqual(
      Array.from({ length: 10 }, (_, n) => 2_991 + n),
    );
    expect([...store.after(0)]).toHaveLength(50);
  });

  it('finds a site by any of its keys, and no longer when the key is gone', () => {
    const keys = (...names: string[]) =>
      names.map((name) => ({ hash: sha256(name), expiresAt: null }));
    const log = aLog(publish(aSite({ keys: keys('one', 'two') })));
    const store = storeOf(log.entries());
    expect(store.find('siteKey', sha256('two'))).toHaveLength(1);
    for (const entry of log.append([publish(aSite({ keys: keys('two') }))])) store.apply([entry]);
    expect(store.find('siteKey', sha256('one'))).toEqual([]);
    expect(store.find('siteKey', sha256('two'))).toHaveLength(1);
  });
});

describe('a view', () => {
  const store = storeOf(
    aLog(
      publish(aClinic({ id: 'c2', slug: 'new', formerSlugs: ['old'] }), {
        audience: inCountry('RU'),
      }),
      publish(aClinic({ id: 'c1', slug: 'old' }), { audience: inCountry('KR') }),
      publish(aDoctor({ id: 'd2', positions: atClinics('c2', 'c2') }), {
        audience: inCountry('RU'),
      }),
      publish(aDoctor({ id: 'd1', positions: atClinics('c1', 'c2') }), {
        audience: inCountry('KR', 'RU'),
      }),
      publish(aDoctor({ id: 'd0', positions: atClinics('c2') }), { audience: inCountry('KR') }),
      publish(aSite({ id: 'somebody' })),
    ).entries(),
  );
  const [all, russian] = [viewOf(store), viewOf(store, aSite({ countries: ['RU'] }))];

  it('lists by id what the site sees', () => {
    expect(all.list('clinic').map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(russian.list('clinic').map(({ id }) => id)).toEqual(['c2']);
    expect(russian.get('clinic', 'c1')).toBeUndefined();
  });

  it('finds by a former slug, unless somebody whom the site sees has it now', () => {
    expect(all.bySlug('clinic', 'old')?.id).toBe('c1');
    expect(russian.bySlug('clinic', 'old')?.id).toBe('c2');
    expect(russian.bySlug('doctor', 'old')).toBeUndefined();
  });

  it('lists the doctors of a clinic once, by id', () => {
    expect(
      russian.referencedBy('doctor', 'positions', { type: 'clinic', id: 'c2' }).map(({ id }) => id),
    ).toEqual(['d1', 'd2']);
  });

  it('never gives out a site', () => {
    expect(all.get('site' as 'clinic', 'somebody')).toBeUndefined();
    expect(all.list('site' as 'clinic')).toEqual([]);
  });

  it('follows the store', () => {
    const log = aLog(publish(aClinic({ id: 'c1' })));
    const growing = storeOf(log.entries());
    const views = createViews();
    expect(views(growing, aSite()).list('clinic')).toHaveLength(1);
    for (const entry of log.append([publish(aClinic({ id: 'c2' }))])) growing.apply([entry]);
    expect(views(growing, aSite()).list('clinic')).toHaveLength(2);
  });
});
