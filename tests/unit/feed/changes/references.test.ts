import { describe, expect, it } from 'vitest';
import type { PublicItem, SiteItem } from '../../../../src/contract/index.ts';
import { redactReferences, referencesIn } from '../../../../src/contract/relations.ts';
import { changesAfter } from '../../../../src/feed/changes/changes.ts';
import type { Position } from '../../../../src/feed/changes/token.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aDestination,
  aDoctor,
  aGuide,
  anAftercareProgramme,
  anEvent,
  anOffer,
  anOrganization,
  aPackage,
  aProcedure,
  aSite,
  aSpecialty,
  aTelemedicineService,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

const korea = { audience: inCountry('KR') };
const russia = { audience: inCountry('RU') };
const specialty = (ru: string, code = 's') => aSpecialty({ id: 's', code, name: { ru } });

/** A site’s copy that has heard of all these. */
function aCopyOf(changes: LogChange[], site: SiteItem = aSite({ id: 'ru', countries: ['RU'] })) {
  const log = aLog();
  const store = createReplica(log.epoch());
  let since: Position | null = null;
  const write = (...more: LogChange[]) => {
    for (const entry of log.append(more)) store.apply([entry]);
  };
  const page = (first = 100) => {
    const told = changesAfter({ view: createViews()(store, site), since, first });
    since = told.next;
    return told;
  };
  write(...changes);
  page();
  return {
    write,
    page,
    /** What it hears after some more changes. */
    hear(...more: LogChange[]): string[] {
      write(...more);
      return page().changes.map(({ kind, type, id }) => `${kind} ${type} ${id}`);
    },
    version(type: 'clinic' | 'guide', id: string) {
      const view = createViews()(store, site);
      const { changes: all } = changesAfter({ view, since: null, first: 100 });
      return all.find((change) => change.type === type && change.id === id)?.version;
    },
  };
}

const clinic = publish(aClinic({ id: 'c', specialties: ['s'] }), russia);

describe('an item that refers to another', () => {
  it('is told as changed, with another version, when that is published', () => {
    const copy = aCopyOf([clinic]);
    const before = copy.version('clinic', 'c');
    expect(copy.hear(publish(specialty('Сердце')))).toEqual([
      'CREATED specialty s',
      'UPDATED clinic c',
    ]);
    expect(copy.version('clinic', 'c')).not.toBe(before);
  });

  it('is told as changed, with its first version again, when that is withdrawn', () => {
    const copy = aCopyOf([clinic]);
    const before = copy.version('clinic', 'c');
    copy.hear(publish(specialty('Сердце')));
    expect(copy.hear(withdraw(specialty('Сердце')))).toEqual([
      'DELETED specialty s',
      'UPDATED clinic c',
    ]);
    expect(copy.version('clinic', 'c')).toBe(before);
  });

  it('is told as changed in the locales of the new name when that is renamed', () => {
    const copy = aCopyOf([clinic, publish(specialty('Сердце'))]);
    const before = copy.version('clinic', 'c');
    copy.write(publish(specialty('Кардиология'), { locales: ['ru'] }));
    const { changes } = copy.page();
    expect(changes.map(({ kind, type }) => `${kind} ${type}`)).toEqual([
      'UPDATED specialty',
      'UPDATED clinic',
    ]);
    expect(changes[1]?.locales).toContain('ru');
    expect(changes[1]?.version).not.toBe(before);
  });

  it('is not told of when something changes that it does not show', () => {
    const copy = aCopyOf([clinic, publish(specialty('Сердце'))]);
    expect(copy.hear(publish(specialty('Сердце', 'other')))).toEqual(['UPDATED specialty s']);
  });

  it('is told as changed when that leaves the site’s scope, and when it comes back', () => {
    const copy = aCopyOf([clinic, publish(specialty('Сердце'))]);
    const before = copy.version('clinic', 'c');
    expect(copy.hear(publish(specialty('Сердце'), korea))).toEqual([
      'DELETED specialty s',
      'UPDATED clinic c',
    ]);
    expect(copy.version('clinic', 'c')).not.toBe(before);
    expect(copy.hear(publish(specialty('Сердце'), russia))).toEqual([
      'CREATED specialty s',
      'UPDATED clinic c',
    ]);
    expect(copy.version('clinic', 'c')).toBe(before);
  });

  it('has no change and no other version by what the site never sees', () => {
    const copy = aCopyOf([clinic]);
    const before = copy.version('clinic', 'c');
    expect(copy.hear(publish(specialty('Сердце'), korea))).toEqual([]);
    expect(copy.hear(publish(specialty('Тайна'), korea))).toEqual([]);
    expect(copy.hear(withdraw(specialty('Тайна')))).toEqual([]);
    expect(copy.version('clinic', 'c')).toBe(before);
  });

  it('has the version that it would have without a link to what the site never sees', () => {
    const guideTo = (id: string) => {
      const fields = { linkType: 'internal', doc: { relationTo: 'clinics', value: id } };
      const link = { type: 'link', fields, children: [{ type: 'text', text: 'Слово' }] };
      return publish(aGuide({ id: 'g', body: { ru: { root: { children: [link] } } } }));
    };
    const hidden = ['x', 'y'].map((id) => publish(aClinic({ id }), korea));
    const toX = aCopyOf([...hidden, guideTo('x')]).version('guide', 'g');
    expect(aCopyOf([...hidden, guideTo('y')]).version('guide', 'g')).toBe(toX);
    expect(aCopyOf([...hidden, guideTo('x')], aSite()).version('guide', 'g')).not.toBe(toX);
  });

  it('is told of once, by the last that changes it', () => {
    const copy = aCopyOf([clinic, publish(specialty('Сердце'))]);
    const edited = aClinic({ id: 'c', specialties: ['s'], beds: 4 });
    const told = ['UPDATED specialty s', 'UPDATED clinic c'];
    expect(copy.hear(publish(edited, russia), publish(specialty('Один')))).toEqual(told);
    const again = publish(aClinic({ id: 'c', specialties: ['s'], beds: 5 }), russia);
    expect(copy.hear(publish(specialty('Два')), again)).toEqual(told);
  });

  it('is told of to sites that take machine texts when the machine’s name of that changes', () => {
    const named = { ...specialty('Сердце'), name: { ru: 'Сердце', 'en~machine': 'Heart' } };
    const edition: LogChange = { ...publish(named), type: 'specialty~machine' };
    const start = [clinic, publish(specialty('Сердце'))];
    expect(aCopyOf(start).hear(edition)).toEqual([]);
    expect(aCopyOf(start, aSite({ machineTexts: true })).hear(edition)).toEqual([
      'UPDATED specialty s',
      'UPDATED clinic c',
    ]);
  });
});

it('gives the changes of one cause in pages, none twice, while others are written', () => {
  const clinics = Array.from({ length: 12 }, (_, n) =>
    publish(aClinic({ id: `c${n + 10}`, specialties: ['s'] }), russia),
  );
  const copy = aCopyOf([...clinics, publish(specialty('Сердце'))]);
  copy.write(publish(specialty('Кардиология')));
  const heard: string[] = [];
  let last = 0;
  for (let more = true; more; ) {
    const { changes, hasMore } = copy.page(1);
    for (const { id, seq } of changes) {
      expect(seq).toBeGreaterThanOrEqual(last);
      last = seq;
      heard.push(id);
    }
    if (heard.length === 4) copy.write(publish(aClinic({ id: 'c11', specialties: [] }), russia));
    more = hasMore;
  }
  const ids = clinics.map(({ id }) => id);
  expect(heard).toEqual(['s', ...ids, 'c11']);
});

const all: PublicItem[] = [
  aClinic({ specialties: ['1'], procedures: ['2'], operator: '3', parent: '4' }),
  aDoctor({ specialties: ['1'], positions: [{ clinic: '2', role: {}, from: null, to: null }] }),
  aDestination({ clinics: ['1'] }),
  aSpecialty({ parent: '1' }),
  aProcedure({ specialty: '1' }),
  anOffer({ procedure: '1', clinic: '2' }),
  aPackage({ destination: '1', clinic: '2', tourismPartners: ['3'] }),
  anOrganization({
    host: '1',
    agreements: [{ title: {}, with: '2', signed: null, validTo: null }],
  }),
  anAftercareProgramme({ provider: '1', homePartners: ['2'] }),
  aTelemedicineService({ provider: '1' }),
  anEvent({ organizers: ['1'] }),
  aGuide({ related: [{ type: 'clinic', id: '1' }] }),
];

it.each(all.map((item) => [item.type, item] as const))(
  'a table of references has every reference of a %s that is kept from a site that cannot see it',
  (_, item) => {
    expect(referencesIn(item).length).toBeGreaterThan(0);
    const left = referencesIn(redactReferences(item, () => false)).filter(({ id }) => id !== '');
    expect(left).toEqual([]);
  },
);
