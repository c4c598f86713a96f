import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience, ClinicItem, DoctorItem } from '../../../../src/feed/items/index.ts';
import { everyone } from '../../../../src/feed/log/audience.ts';
import type { LogChange } from '../../../../src/feed/log/types.ts';
import { ascendingOf } from '../../../../src/feed/memory/ascending.ts';
import { facetOf } from '../../../../src/feed/memory/facets.ts';
import { placesOf } from '../../../../src/feed/memory/nearby.ts';
import { Pending, whenReady } from '../../../../src/feed/memory/pending.ts';
import { rankedOf } from '../../../../src/feed/memory/ranked.ts';
import { createStore, type FeedStore } from '../../../../src/feed/memory/store.ts';
import { createViews, type View } from '../../../../src/feed/memory/view.ts';
import { orderBy } from '../../../../src/feed/paging/order.ts';
import { aClinic, aDoctor, anOffer, aSite, publish, withdraw } from '../../../support/feedItems.ts';
import { aLog } from '../../../support/feedLog.ts';

const sites = [
  aSite({ id: 'all' }),
  aSite({ id: 'too' }),
  aSite({ id: 'ru', countries: ['RU'] }),
  aSite({ id: 'machine', machineTexts: true }),
];
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anId = fc.constantFrom(...ids);
const audience = fc.constantFrom<Audience>(
  everyone,
  { ...everyone, countries: ['RU'] },
  { ...everyone, countries: ['KR'] },
  { ...everyone, allowed: ['too'] },
  { ...everyone, denied: ['all'] },
);
const country = fc.constantFrom('RU', 'KR');
const change: fc.Arbitrary<LogChange> = fc.oneof(
  fc
    .record({ id: anId, beds: fc.option(fc.nat(3)), country, audience, at: fc.nat(3) })
    .map(({ audience: seenBy, at, ...fields }) =>
      publish(
        aClinic({
          ...fields,
          location: at === 0 ? null : { longitude: at, latitude: at },
          name: { ru: fields.id, en: `${fields.beds}` },
        }),
        { audience: seenBy },
      ),
    ),
  fc.record({ id: anId, beds: fc.nat(3), audience }).map(
    ({ id, beds, audience: seenBy }): LogChange => ({
      ...publish(aClinic({ id, beds: beds + 10 }), { audience: seenBy }),
      type: 'clinic~machine',
    }),
  ),
  fc
    .record({ id: anId, clinics: fc.subarray(ids), audience })
    .map(({ id, clinics, audience: seenBy }) =>
      publish(
        aDoctor({
          id,
          positions: clinics.map((clinic) => ({ clinic, role: {}, from: null, to: null })),
        }),
        { audience: seenBy },
      ),
    ),
  fc
    .record({ id: anId, clinic: anId, procedure: anId, audience })
    .map(({ audience: seenBy, ...fields }) => publish(anOffer(fields), { audience: seenBy })),
  anId.map((id) => withdraw({ id, type: 'clinic' })),
  anId.map((id) => withdraw({ id, type: 'doctor' })),
  anId.map((id) => withdraw({ id, type: 'offer' })),
);

const clinicsOf = ({ positions }: DoctorItem, view: View): ClinicItem[] =>
  positions.flatMap(({ clinic }) => view.get('clinic', clinic)?.item ?? []);
const beds = orderBy<ClinicItem>({
  name: 'beds',
  sortedBy: (item) => item.beds,
  isDescending: true,
});
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** All that is made of the lists, as one value. */
function seen(view: View) {
  const countries = facetOf(view, { type: 'clinic', name: 'country' }, (clinic) => [
    clinic.country,
  ]);
  const byClinic = facetOf(view, { type: 'doctor', name: 'country' }, (doctor, read) =>
    clinicsOf(doctor, read).map((clinic) => clinic.country),
  );
  const procedures = facetOf(view, { type: 'clinic', name: 'procedure' }, ({ id }, read) =>
    read.naming('clinicOfOffer', id).map(({ item }) => item.procedure),
  );
  const places = placesOf(view, 'clinic', ({ location }) => location);
  const numbers = ascendingOf(view, { type: 'clinic', name: 'beds' }, (clinic) => clinic.beds);
  return {
    clinics: view.list('clinic').map(({ id, item, version }) => [id, item.beds, version]),
    doctors: idsOf(view.list('doctor')),
    countries: ['RU', 'KR'].map((code) => idsOf(countries.of(code))),
    byClinic: ['RU', 'KR'].map((code) => idsOf(byClinic.of(code))),
    procedures: ids.map((id) => idsOf(procedures.of(id))),
    holds: ids.map((id) => [countries.has(id, 'RU'), byClinic.has(id, 'KR')]),
    ranked: idsOf(rankedOf(view, { type: 'clinic', name: 'beds' }, beds).all()),
    numbers: idsOf(numbers.between(1, 12)),
    near: idsOf(places.within({ longitude: 1, latitude: 1, kilometres: 200 })).sort(),
  };
}

const built = (log: ReturnType<typeof aLog>): FeedStore => {
  const store = createStore('anew');
  for (const entry of log.entries()) store.apply(entry);
  return store;
};

describe('what is made of lists', () => {
  it('is, after any edits, what would be made of them anew, for every site', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 10, size: 'max' }),
        (batches) => {
          const log = aLog();
          const store = createStore('lived');
          const views = createViews();
          for (const batch of batches) {
            for (const entry of log.append(batch)) store.apply(entry);
            const anew = built(log);
            for (const site of sites) {
              expect([site.id, seen(views(store, site))]).toEqual([
                site.id,
                seen(createViews()(anew, site)),
              ]);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is shared by sites of equal scope, and what is for one alone is not', () => {
    const log = aLog(publish(aClinic({ id: 'a' })));
    const store = built(log);
    const views = createViews();
    const [all, too] = [aSite({ id: 'all' }), aSite({ id: 'too' })];
    expect(views(store, all).list('clinic')).toBe(views(store, too).list('clinic'));
    const forToo = { ...everyone, allowed: ['too'] };
    for (const entry of log.append([publish(aClinic({ id: 'b' }), { audience: forToo })])) {
      store.apply(entry);
    }
    expect(idsOf(views(store, all).list('clinic'))).toEqual(['a']);
    expect(idsOf(views(store, too).list('clinic'))).toEqual(['a', 'b']);
  });

  it('is made in pieces where there is much, and right though the log moves meanwhile', async () => {
    const many = Array.from({ length: 3_000 }, (_, n) =>
      publish(aClinic({ id: `c${n}`, beds: n % 7 })),
    );
    const log = aLog(...many);
    const store = built(log);
    const view = createViews()(store, aSite());
    const read = () =>
      facetOf(view, { type: 'clinic', name: 'beds' }, (clinic) => [String(clinic.beds)]);
    expect(read).toThrow(Pending);
    const waiting = whenReady(() => idsOf(read().of('3')));
    for (const entry of log.append([
      publish(aClinic({ id: 'c3', beds: 4 })),
      publish(aClinic({ id: 'c2999', beds: 3 })),
      publish(aClinic({ id: 'new', beds: 3 })),
      withdraw({ id: 'c10', type: 'clinic' }),
    ])) {
      store.apply(entry);
    }
    const found = await waiting;
    const expected = view.list('clinic').filter(({ item }) => item.beds === 3);
    expect(found).toEqual(idsOf(expected));
    expect(found).toContain('c2999');
    expect(found).not.toContain('c3');
  });
});
