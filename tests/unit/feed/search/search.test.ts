import { beforeAll, describe, expect, it } from 'vitest';
import { emptyWords, patientQuestions } from '../../../fixtures/patient-questions.ts';
import {
  aClinic,
  aSite,
  aSpecialty,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';
import { seedChanges } from '../../../support/seed-feed.ts';

const query = `query ($query: String!, $types: [ItemType!], $country: String, $locale: Locale, $first: Int) {
  search(query: $query, types: $types, country: $country, locale: $locale, first: $first) {
    totalCount hits { name excerpt node { slug __typename } } } }`;
type Hit = { name: string; excerpt: string | null; node: { slug: string; __typename: string } };

const find = async (feed: TestFeed, variables: Record<string, unknown>, as = 'site-1') => {
  const { data, errors } = await feed.ask(query, { variables, as });
  expect(errors).toBeUndefined();
  return data.search as { totalCount: number; hits: Hit[] };
};
const slugs = ({ hits }: { hits: Hit[] }) => hits.map(({ node }) => node.slug);

describe('a search of the seed', () => {
  let feed: TestFeed;
  beforeAll(() => {
    feed = aFeed(
      publish(aSite({ id: 'site-1' })),
      publish(aSite({ id: 'korea', countries: ['KR'] })),
      ...seedChanges(),
    );
  }, 60_000);

  it.each([
    ['офтальмология', 'ru'],
    ['офтальмологии', 'ru'],
    ['عيون', 'ar'],
    ['眼科', 'zh-Hans'],
    ['안과', 'ko'],
    ['ophthalmology', 'en'],
    ['ophtalmology', 'en'],
    ['офтальмология', 'en'],
  ])(
    'for %s in %s finds the specialty first, and the eye clinic near the top',
    async (word, locale) => {
      const found = await find(feed, { query: word, locale });
      expect(slugs(found)[0]).toBe('ophthalmology');
      expect(slugs(found).slice(0, 8)).toContain('sample-eye');
      const isOwn = !(locale === 'en' && /\p{Script=Cyrillic}/u.test(word));
      expect(found.hits[0]?.name?.includes('<mark>')).toBe(isOwn);
    },
  );

  it('is narrowed by type and country', async () => {
    const all = await find(feed, { query: 'офтальмология', locale: 'ru', first: 100 });
    const clinics = await find(feed, {
      query: 'офтальмология',
      locale: 'ru',
      types: ['CLINIC'],
      first: 100,
    });
    expect(clinics.totalCount).toBeGreaterThan(0);
    expect(clinics.totalCount).toBeLessThan(all.totalCount);
    expect(new Set(clinics.hits.map(({ node }) => node.__typename))).toEqual(new Set(['Clinic']));
    const russian = await find(feed, {
      query: 'офтальмология',
      locale: 'ru',
      types: ['CLINIC'],
      country: 'ru',
    });
    expect(slugs(russian)).toContain('sample-eye');
    expect(
      slugs(await find(feed, { query: 'офтальмология', locale: 'ru', country: 'ru' }, 'korea')),
    ).toEqual([]);
  });

  it('is quick once the index is there', async () => {
    await find(feed, { query: 'катаракта', locale: 'ru' });
    const started = performance.now();
    await find(feed, { query: 'сердце', locale: 'ru' });
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a patient’s question', () => {
  let feed: TestFeed;
  beforeAll(() => {
    feed = aFeed(publish(aSite({ id: 'site-1' })), ...seedChanges());
  }, 60_000);

  it.each(patientQuestions)(
    '“$ask” in $locale about $types finds what helps first',
    async ({ ask, locale, types, first, soon = [], never = [] }) => {
      const found = slugs(await find(feed, { query: ask, locale, types, first: 100 }));
      expect([first].flat()).toContain(found[0]);
      expect(found.slice(0, 5)).toEqual(expect.arrayContaining(soon));
      for (const slug of never) expect(found).not.toContain(slug);
    },
  );

  it.each(emptyWords)('is not answered by the word “%s” in %s', async (word, locale, beside) => {
    const ask = (query: string) => find(feed, { query, locale, first: 100 });
    const alone = await ask(word);
    const all = await ask(beside);
    const without = await ask(beside.replace(` ${word} `, ' '));
    expect(JSON.stringify(alone)).not.toContain(`<mark>${word}</mark>`);
    expect(all.totalCount).toBeGreaterThan(0);
    expect(slugs(all)).toEqual(slugs(without));
  });
});

describe('a search', () => {
  it('takes what has any word only where nothing of the types and the country has all', async () => {
    const feed = aFeed(
      publish(aSpecialty({ id: 'both', name: { ru: 'Слон Жираф' } })),
      publish(aClinic({ id: 'one', name: { ru: 'Слон' } }), { audience: inCountry('RU') }),
      publish(aClinic({ id: 'other', name: { ru: 'Жираф' } }), { audience: inCountry('KR') }),
    );
    const found = async (more: object) =>
      slugs(await find(feed, { query: 'слон жираф', ...more })).sort();
    expect(await found({})).toEqual(['both']);
    expect(await found({ types: ['CLINIC'] })).toEqual(['one', 'other']);
    expect(await found({ country: 'KR' })).toEqual(['other']);
  });

  it('never shows what is out of scope, nor counts it, nor what the site is not served in', async () => {
    const feed = aFeed(
      publish(aSite({ id: 'site-1' })),
      publish(aSite({ id: 'ru', countries: ['RU'], locales: ['ru'] })),
      publish(aSpecialty({ id: 'eyes', name: { ru: 'Глаза', ko: '안과' } })),
      publish(aClinic({ id: 'seen', specialties: ['eyes'] }), { audience: inCountry('RU') }),
      publish(aClinic({ id: 'hidden', name: { ru: 'Глаза' }, specialties: ['eyes'] }), {
        audience: inCountry('KR'),
      }),
    );
    const words = { query: 'глаза', locale: 'ru' };
    expect(slugs(await find(feed, words)).sort()).toEqual(['eyes', 'hidden', 'seen']);
    expect(await find(feed, words, 'ru')).toMatchObject({ totalCount: 2 });
    expect(slugs(await find(feed, words, 'ru'))).toEqual(['eyes', 'seen']);
    expect(await find(feed, { query: '안과' })).toMatchObject({ totalCount: 3 });
    expect(await find(feed, { query: '안과' }, 'ru')).toMatchObject({ totalCount: 0 });
  });

  it('follows the log', async () => {
    const feed = aFeed(publish(aClinic({ id: 'a', name: { ru: 'Подсолнух' } })));
    const found = async (words: string) => slugs(await find(feed, { query: words }));
    expect(await found('подсолнух')).toEqual(['a']);
    feed.publish(
      publish(aClinic({ id: 'a', name: { ru: 'Ромашка' } })),
      publish(aClinic({ id: 'b', name: { ru: 'Подсолнух' } })),
    );
    expect(await found('подсолнух')).toEqual(['b']);
    expect(await found('ромашка')).toEqual(['a']);
    feed.publish(withdraw({ id: 'b', type: 'clinic' }));
    expect(await found('подсолнух')).toEqual([]);
  });

  it.each([
    ['', 20],
    ['  ', 20],
    ['x'.repeat(201), 20],
    ['x', 0],
    ['x', 101],
  ])('is refused for “%s” and first: %i', async (words, first) => {
    const { errors } = await aFeed().ask(query, { variables: { query: words, first } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
