import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../collections/import/map/map-file.ts';
import { nearNames } from '../../../collections/import/map/near-names.ts';
import { planOf } from '../../../collections/import/map/plan-of.ts';
import { tree } from './a-tree.ts';

function planned(columns: string[], map?: object) {
  const plan = planOf({
    collection: 'clinics',
    tree,
    columns,
    ...(map && { map: parseMap(JSON.stringify(map), 'map.json') }),
  });
  return {
    ...plan,
    paths: Object.fromEntries(plan.columns.map(({ column, target }) => [column, target.path])),
  };
}

describe('a header without a map', () => {
  it('is understood where Wikidata’s names are used', () => {
    const { paths, unused, defaults } = planned([
      'wikidata',
      'label',
      'country',
      'lat',
      'lon',
      'website',
      'image',
    ]);
    expect(paths).toEqual({
      wikidata: 'externalIds.wikidata',
      label: 'name',
      country: 'country',
      lat: 'location.latitude',
      lon: 'location.longitude',
      website: 'contacts.website',
    });
    expect(unused).toEqual(['image']);
    expect(defaults.map(({ target, value, assumed }) => [target.path, value, assumed])).toEqual([
      ['kind', 'hospital', true],
      ['lifecycle', 'operating', true],
    ]);
  });

  it('is understood in Russian, and by the fields’ names in the admin', () => {
    const { paths } = planned([
      'Наименование',
      'СТРАНА',
      'Широта',
      'Тел.',
      'E-mail',
      'Коек',
      'тип',
    ]);
    expect(paths).toEqual({
      Наименование: 'name',
      СТРАНА: 'country',
      Широта: 'location.latitude',
      'E-mail': 'contacts.email',
      'Тел.': 'contacts.phone',
      Коек: 'beds',
      тип: 'kind',
    });
  });

  it('gives a field to one column, the one that names it best', () => {
    const { paths, unused } = planned(['title', 'name', 'externalIds.osm']);
    expect(paths).toEqual({ name: 'name', 'externalIds.osm': 'externalIds.osm' });
    expect(unused).toEqual(['title']);
  });

  it('is refused when nothing in it is known', () => {
    expect(() => planned(['x', 'y'])).toThrow(/None of the columns \(x, y\) is known.*--map/);
  });
});

describe('a map', () => {
  it('sends columns to fields, parts of rows and constants', () => {
    const plan = planned(['id', 'Phone', 'land'], {
      sourceLocale: 'ko',
      defaults: { kind: 'sanatorium' },
      columns: {
        id: { to: 'externalIds', system: 'register' },
        phone: { to: 'contacts', kind: 'Телефон' },
        land: { to: 'country', as: 'country' },
      },
    });
    expect(plan.columns.map(({ target }) => target.list?.constants)).toEqual([
      { system: 'register' },
      { kind: 'phone' },
      undefined,
    ]);
    expect(plan.locale).toBe('ko');
    expect(plan.defaults.map(({ target, assumed }) => [target.path, assumed])).toEqual([
      ['kind', false],
      ['lifecycle', true],
    ]);
  });

  it('that names an unknown column or field is refused with the names near to it, all at once', () => {
    const map = {
      columns: {
        lable: 'name',
        a: 'contry',
        b: 'location',
        c: { to: 'contacts', kind: 'pidgeon' },
        d: { to: 'name', kind: 'x' },
        e: { to: 'contacts', knd: 'phone' },
        f: 'airports.iata.code',
      },
    };
    const refused = () => planned(['label', 'a', 'b', 'c', 'd', 'e', 'f'], map);
    expect(refused).toThrow('the file has no column "lable"; did you mean "label"?');
    expect(refused).toThrow('column "a": there is no field "contry"; did you mean "country"');
    expect(refused).toThrow('column "b": "location" has parts: write one of location.longitude');
    expect(refused).toThrow('column "c": "pidgeon" can\'t be the kind of contacts: write one of');
    expect(refused).toThrow('column "d": "name" has no parts, so "kind" cannot be set');
    expect(refused).toThrow('column "e": "contacts" has no part "knd"; did you mean "kind"?');
    expect(refused).toThrow('column "f": there is no field "airports.iata.code"');
  });

  it.each([
    ['{', 'The map map.json is not JSON'],
    ['{"columns":{},"default":{}}', 'default: is not a key of a map; did you mean "defaults"?'],
    ['{}', 'columns: must be an object of columns and fields'],
    ['{"columns":{"a":5}}', 'columns.a: must be a field ("name")'],
    ['{"columns":{"a":{"as":"text"}}}', 'columns.a.to: is missing: name the field'],
    ['{"columns":{"a":{"to":"x","as":"land"}}}', 'columns.a.as: must be one of text, number'],
    ['{"sourceLocale":"xx","columns":{}}', 'sourceLocale: "xx" is not a locale: write one of ru'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => parseMap(text, 'map.json')).toThrow(message);
  });
});

describe('near names', () => {
  it('are few, nearest first, and none when nothing is near', () => {
    expect(nearNames('contry', ['country', 'city', 'name'])).toEqual(['country']);
    expect(nearNames('zzzzzz', ['country', 'city', 'name'])).toEqual([]);
  });
});
