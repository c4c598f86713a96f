import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { content } from '../../../scripts/seed/content/index.ts';
import { draw, drawingOf } from '../../../scripts/seed/drawings/index.ts';
import { explain } from '../../../scripts/seed/explain.ts';
import { inOrder } from '../../../scripts/seed/order.ts';
import { resolve } from '../../../scripts/seed/resolve.ts';
import { withRowIds } from '../../../scripts/seed/text-data.ts';
import { day, ref, refs, type SeedRow } from '../../../scripts/seed/values.ts';

const resolver = { idOf: (key: string) => `id of ${key}`, now: new Date('2026-03-01T10:00:00Z') };

describe('resolving a row', () => {
  it('turns references into ids and relative days into dates', () => {
    const data = { clinic: ref('clinic.x'), validTo: day(30), list: [ref('a'), 3, null] };
    expect(resolve(data, { ...resolver, locale: 'ru' })).toEqual({
      clinic: 'id of clinic.x',
      validTo: '2026-03-31',
      list: ['id of a', 3, null],
    });
  });

  it('gives rich text the direction of its locale', () => {
    const directionIn = (locale: 'ar' | 'ko') =>
      resolve({ root: { direction: null } }, { ...resolver, locale });
    expect(directionIn('ar')).toEqual({ root: { direction: 'rtl' } });
    expect(directionIn('ko')).toEqual({ root: { direction: 'ltr' } });
  });
});

describe('the texts of a locale as an update', () => {
  it('name rows by the ids of the document and carry nothing of its own text', () => {
    const document = {
      name: 'Имя',
      positions: [
        { id: 'a', role: 'Хирург', from: '2020-01-01' },
        { id: 'b', role: 'Врач' },
      ],
    };
    expect(withRowIds({ name: 'Name', positions: [{ role: 'Surgeon' }] }, document)).toEqual({
      name: 'Name',
      positions: [{ id: 'a', role: 'Surgeon' }, { id: 'b' }],
    });
  });

  it('keep every row of the document, in its order, whatever is sent', () => {
    const rows = fc.array(fc.record({ id: fc.uuid(), text: fc.string() }));
    fc.assert(
      fc.property(rows, fc.array(fc.record({ text: fc.string() })), (stored, sent) => {
        const { list } = withRowIds({ list: sent }, { list: stored }) as { list: { id: string }[] };
        expect(list.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
      }),
    );
  });
});

describe('the order of rows', () => {
  const row = (key: string, ...to: string[]): SeedRow => ({ key, data: { to: refs(...to) } });

  it('puts a row after what it refers to, across collections', () => {
    const order = inOrder({ a: [row('a.1', 'b.1')], b: [row('b.1')] });
    expect(order.map(({ row: { key } }) => key)).toEqual(['b.1', 'a.1']);
  });

  it.each([
    ['an unknown key', { a: [row('a.1', 'a.2')] }, 'a.1 refers to a.2, which is not there'],
    ['a circle', { a: [row('a.1', 'a.2'), row('a.2', 'a.1')] }, 'a.1 → a.2 → a.1'],
    ['a key used twice', { a: [row('a.1')], b: [row('a.1')] }, 'Two rows have the key a.1'],
  ])('refuses %s', (_name, rows, message) => {
    expect(() => inOrder(rows)).toThrow(message);
  });
});

describe('a refused row', () => {
  it('is named together with the fields that were refused', async () => {
    const refusal = Object.assign(new Error('Invalid'), {
      data: { errors: [{ path: 'city', message: 'too long' }] },
    });
    const act = () => explain('clinic.x', () => Promise.reject(refusal));
    await expect(act()).rejects.toThrow('The seed’s row clinic.x was refused. city: too long');
  });
});

describe('the drawings', () => {
  it('exist for every media row, marked as samples without any font', () => {
    for (const { key } of content.media ?? []) {
      expect(drawingOf(key)).toContain('<path d="M3 0H0V2.5H3V5H0"');
      expect(drawingOf(key)).not.toContain('<text');
    }
  });

  it('are small JPEG files', async () => {
    const file = await draw('media.eye');
    const { format, width, height } = await sharp(file.data).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 960, height: 600 });
    expect(file.name).toBe('sample-eye.jpg');
    expect(file.size).toBeLessThan(100_000);
  });
});
