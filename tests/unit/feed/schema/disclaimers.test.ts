import { describe, expect, it } from 'vitest';
import { jurisdictionsOf } from '../../../../src/feed/schema/types/disclaimer.ts';
import { disclaimersOf } from '../../../../src/projector/project/base.ts';
import { aClinic, aDisclaimer, aSite, publish, withdraw } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const refTo = (id: string, jurisdiction: string) => ({ id, jurisdiction, text: { ru: 'hash' } });
const clinic = aClinic({
  disclaimers: [
    refTo('law', 'SA'),
    refTo('union', 'GCC'),
    refTo('other', 'EU'),
    refTo('gone', 'SA'),
  ],
});
const feed = aFeed(
  publish(aSite({ id: 'riyadh', country: 'SA' })),
  publish(aSite({ id: 'nowhere' })),
  publish(aDisclaimer({ id: 'law', jurisdiction: 'SA', text: { ru: 'Закон', ar: 'قانون' } })),
  publish(aDisclaimer({ id: 'union', jurisdiction: 'GCC', edition: '7', text: { ru: 'Союз' } })),
  publish(aDisclaimer({ id: 'other', jurisdiction: 'EU' })),
  publish(clinic),
);
const query = `{ clinic(slug: "clinic-1", locale: "ar") {
  disclaimers { jurisdiction edition text locale direction } } }`;

describe('disclaimers', () => {
  it('come with an item by the law of the reader’s country, in the reader’s language', async () => {
    expect((await feed.ask(query, { as: 'riyadh' })).data.clinic.disclaimers).toEqual([
      { jurisdiction: 'SA', edition: '1', text: 'قانون', locale: 'ar', direction: 'RTL' },
      { jurisdiction: 'GCC', edition: '7', text: 'Союз', locale: 'ru', direction: 'LTR' },
    ]);
    expect((await feed.ask(query, { as: 'nowhere' })).data.clinic.disclaimers).toEqual([]);
  });

  it('are as they are worded now, also in answers that were kept', async () => {
    const law = (text: string) =>
      publish(aDisclaimer({ id: 'law', jurisdiction: 'SA', text: { ru: text } }));
    const node = aFeed(publish(aSite({ country: 'SA' })), publish(clinic), law('Закон 0'));
    const wording = async () => (await node.ask(query)).data.clinic.disclaimers[0]?.text;
    for (let count = 1; count < 6; count++) {
      expect(await wording()).toBe(`Закон ${count - 1}`);
      expect(await wording()).toBe(`Закон ${count - 1}`);
      node.publish(law(`Закон ${count}`));
    }
    node.publish(withdraw({ id: 'law', type: 'disclaimer' }));
    expect(await wording()).toBeUndefined();
  });

  it('are in no list and no change', async () => {
    const { data } = await feed.ask('{ changes { changes { type } } }', { as: 'riyadh' });
    expect(data.changes.changes).toEqual([{ type: 'CLINIC' }]);
  });

  it('make another version of the item when they are reworded', () => {
    const all = (text: object, version = '1') => [
      { id: 'a', jurisdiction: 'SA', appliesTo: ['clinic'], version, text },
      { id: 'b', jurisdiction: 'SA', appliesTo: ['offer'], version, text },
      { id: 'c', jurisdiction: 'EU', appliesTo: [], version, text },
    ];
    const before = disclaimersOf('clinic', all({ ru: 'Закон', ar: 'قانون' }));
    expect(before.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(disclaimersOf('clinic', all({ ru: 'Закон', ar: 'قانون' }))).toEqual(before);
    const after = disclaimersOf('clinic', all({ ru: 'Закон', ar: 'نص' }));
    expect(after[0]?.text.ru).toBe(before[0]?.text.ru);
    expect(after[0]?.text.ar).not.toBe(before[0]?.text.ar);
    expect(disclaimersOf('clinic', all({ ru: 'Закон', ar: 'قانون' }, '2'))).not.toEqual(before);
  });

  it('are those of a country and of its unions', () => {
    expect(jurisdictionsOf('KZ')).toEqual(['KZ', 'EAEU']);
    expect(jurisdictionsOf('DE')).toEqual(['DE', 'EU']);
    expect(jurisdictionsOf('US')).toEqual(['US']);
    expect(jurisdictionsOf(null)).toEqual([]);
  });
});
