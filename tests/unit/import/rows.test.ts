import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../collections/import/map/map-file.ts';
import { planOf } from '../../../collections/import/map/plan-of.ts';
import { changesOf } from '../../../collections/import/rows/changes-of.ts';
import { fillGaps } from '../../../collections/import/rows/fill-gaps.ts';
import { identityOf } from '../../../collections/import/rows/identity-of.ts';
import { shapeDefaults, shapeRow } from '../../../collections/import/rows/shape-row.ts';
import { tree } from './a-tree.ts';

const resolve = (_collection: string, name: string) => (name === 'x' ? undefined : `id-${name}`);

function shaped(cells: Record<string, unknown>, map?: object) {
  const columns = Object.keys(cells);
  const plan = planOf({
    collection: 'clinics',
    tree,
    columns,
    ...(map && { map: parseMap(JSON.stringify(map), 'map.json') }),
  });
  return shapeRow(cells, plan.columns, resolve);
}

describe('a row', () => {
  it('becomes a document’s data, its empty cells left out', () => {
    const { data, problems } = shaped({
      wikidata: 'Q1',
      label: ' Samsung Medical Center ',
      country: 'South Korea',
      lat: '37.4',
      lon: '127,08',
      website: '',
      phone: '+82 2 1; +82 2 2',
      specialties: 'cardiology|oncology|cardiology',
    });
    expect(problems).toEqual([]);
    expect(data).toEqual({
      externalIds: [{ system: 'wikidata', value: 'Q1' }],
      name: 'Samsung Medical Center',
      country: 'KR',
      location: { latitude: 37.4, longitude: 127.08 },
      contacts: [
        { kind: 'phone', value: '+82 2 1' },
        { kind: 'phone', value: '+82 2 2' },
      ],
      specialties: ['id-cardiology', 'id-oncology'],
    });
  });

  it('reports every cell that can’t be read, each with its field, column, value and cure', () => {
    const { problems } = shaped({ label: 'A', country: 'Atlantis', lat: '200', parent: 'x' });
    expect(problems.map(({ field, column, value }) => [field, column, value])).toEqual([
      ['country', 'country', 'Atlantis'],
      ['location.latitude', 'lat', '200'],
      ['parent', 'parent', 'x'],
    ]);
    expect(problems.every(({ reason, cure }) => reason && cure)).toBe(true);
  });

  it('puts the rows of a list together from its columns', () => {
    const parts = { slug: 'a', 'airports.iata': 'VVO; KHV', 'airports.minutes': '40;600' };
    expect(shaped(parts).data.airports).toEqual([
      { iata: 'VVO', minutes: 40 },
      { iata: 'KHV', minutes: 600 },
    ]);
    const spoken = {
      slug: 'a',
      'contacts.phone': 'a;b',
      'contacts.phone.languages': 'English;русский',
    };
    expect(shaped(spoken).data.contacts).toEqual([
      { kind: 'phone', value: 'a', languages: ['en', 'ru'] },
      { kind: 'phone', value: 'b', languages: ['en', 'ru'] },
    ]);
    const uneven = shaped({ slug: 'a', 'airports.iata': 'VVO; KHV', 'airports.minutes': '40' });
    expect(uneven.problems[0]).toMatchObject({
      field: 'airports.minutes',
      reason: 'it has 1 values where the columns beside it have 2',
    });
  });

  it('takes Wikidata’s addresses for its identifiers', () => {
    const { data } = shaped({ item: 'http://www.wikidata.org/entity/Q42' });
    expect(data).toEqual({ externalIds: [{ system: 'wikidata', value: 'Q42' }] });
  });

  it('takes whole rows from JSON', () => {
    const contacts = [{ kind: 'phone', value: '1', languages: ['ko'] }];
    expect(shaped({ name: 'A', contacts }).data.contacts).toEqual(contacts);
    expect(shaped({ name: 'A', contacts: [{ sort: 'x' }] }).problems[0]).toMatchObject({
      reason: 'the list has no part "sort"',
    });
  });

  it.each([
    [
      ['externalIds'],
      { externalIds: [{ system: 'wikidata', value: 'Q1' }] },
      'clinics:wikidata:Q1',
    ],
    [['externalIds'], { externalIds: [{ system: 'wikidata' }], name: 'A' }, null],
    [['slug'], { slug: 'a', name: 'A' }, 'clinics:slug:a'],
    [['name', 'country'], { name: 'A' }, 'clinics:natural:["A",null]'],
    [['name', 'country'], { country: 'RU' }, null],
  ])('is recognised by %j', (recognisedBy, data, name) => {
    const identity = identityOf({ collection: 'clinics', recognisedBy }, data);
    expect(identity?.name ?? null).toBe(name);
  });
});

describe('defaults', () => {
  const plan = planOf({ collection: 'clinics', tree, columns: ['name'] });
  const defaults = shapeDefaults(plan.defaults, resolve).data;

  it('fill what neither the row nor the document says, and replace nothing', () => {
    expect(fillGaps({ name: 'A' }, { defaults, existing: {} })).toEqual({
      name: 'A',
      kind: 'hospital',
      lifecycle: 'operating',
    });
    const existing = { kind: 'sanatorium', lifecycle: null };
    expect(fillGaps({ name: 'A' }, { defaults, existing })).toEqual({
      name: 'A',
      lifecycle: 'operating',
    });
  });
});

describe('the changes to a document', () => {
  const stored = {
    id: 'c',
    name: 'A',
    beds: 10,
    opened: '2020-01-01T00:00:00.000Z',
    location: { longitude: 1, latitude: 2 },
    specialties: ['s1', { id: 's2' }],
    contacts: [
      { id: 'r1', kind: 'phone', value: '1', languages: ['en'] },
      { id: 'r2', kind: 'website', value: 'http://a.kr' },
    ],
  };
  const changes = (wanted: Record<string, unknown>) => changesOf(tree, stored, wanted);

  it('are none where it says so already, in whatever form', () => {
    expect(
      changes({
        name: 'A',
        beds: 10,
        opened: '2020-01-01T03:00:00+03:00',
        location: { latitude: 2 },
        specialties: ['s2', 's1'],
        contacts: [
          { kind: 'website', value: 'http://a.kr' },
          { kind: 'phone', value: '1' },
        ],
      }),
    ).toEqual({});
  });

  it('are the fields that differ, and only they', () => {
    expect(changes({ name: 'B', beds: 10, location: { longitude: 1, latitude: 3 } })).toEqual({
      name: 'B',
      location: { latitude: 3 },
    });
  });

  it('keep the rows of a list by their ids, and what the file does not say of them', () => {
    expect(
      changes({
        contacts: [
          { kind: 'website', value: 'http://b.kr' },
          { kind: 'email', value: 'e@e' },
        ],
      }),
    ).toEqual({
      contacts: [{ id: 'r1' }, { id: 'r2', value: 'http://b.kr' }, { kind: 'email', value: 'e@e' }],
    });
  });

  it('match a row that says the same before one that has the same key only', () => {
    const phones = [
      { id: 'a', kind: 'phone', value: '1' },
      { id: 'b', kind: 'phone', value: '2' },
    ];
    expect(
      changesOf(tree, { contacts: phones }, { contacts: [{ kind: 'phone', value: '2' }] }),
    ).toEqual({});
  });

  it('are none after they were made', () => {
    const row = fc.record({
      kind: fc.constantFrom('phone', 'email', 'website'),
      value: fc.constantFrom('1', '2', '3'),
    });
    const rows = fc.uniqueArray(row, { maxLength: 5, selector: JSON.stringify });
    fc.assert(
      fc.property(rows, rows, (before, wanted) => {
        const contacts = before.map((each, index) => ({ id: `r${index}`, ...each }));
        const changed = changesOf(tree, { contacts }, { contacts: wanted }).contacts;
        const after = (changed as typeof contacts | undefined)?.map((each, index) => ({
          ...contacts.find(({ id }) => id === each.id),
          ...each,
          id: each.id ?? `n${index}`,
        }));
        expect(changesOf(tree, { contacts: after ?? contacts }, { contacts: wanted })).toEqual({});
        for (const { id } of contacts)
          expect((after ?? contacts).map((each) => each.id)).toContain(id);
      }),
    );
  });
});
