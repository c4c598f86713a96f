import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/feed/locale/reading.ts';
import type { LogChange } from '../../../../src/feed/log/types.ts';
import { Pending, whenReady } from '../../../../src/feed/memory/pending.ts';
import { createStore, type FeedStore } from '../../../../src/feed/memory/store.ts';
import { createViews } from '../../../../src/feed/memory/view.ts';
import { closeTerms } from '../../../../src/feed/search/close-terms.ts';
import { prepareSearch } from '../../../../src/feed/search/prepare-search.ts';
import { search } from '../../../../src/feed/search/search.ts';
import { createTextIndex } from '../../../../src/feed/search/text-index.ts';
import { aClinic, aSite, publish, withdraw } from '../../../support/feedItems.ts';
import { aLog } from '../../../support/feedLog.ts';

const words = ['alpha', 'beta', 'gamma', 'delta', 'beyond', 'alphabet'];
const someWords = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((all) => all.join(' '));

function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const rest = distance(one.slice(1), other.slice(1));
  if (one[0] === other[0]) return rest;
  return 1 + Math.min(rest, distance(one.slice(1), other), distance(one, other.slice(1)));
}

describe('close terms', () => {
  it('are those that are so close, and no others', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), letters, fc.nat(2), (all, word, most) => {
        const terms = [...new Set(all)].sort();
        const expected = terms
          .map((term) => [term, distance(term, word)] as const)
          .filter(([, far]) => far <= most);
        expect([...closeTerms(terms, word, most)]).toEqual(expected);
      }),
    );
  });
});

describe('an index of texts', () => {
  const step = fc.oneof(
    fc.record({ document: fc.nat(40), name: someWords, text: someWords }),
    fc.record({ gone: fc.nat(40) }),
    fc.constant('tidy' as const),
    fc.constant('read' as const),
  );

  it('knows after any changes which documents have a term, and how often', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const index = createTextIndex();
        const naive = new Map<number, { name: string; text: string }>();
        for (const each of steps) {
          if (each === 'tidy') for (const _ of index.tidy());
          else if (each === 'read') index.terms();
          else if ('gone' in each) {
            index.remove(each.gone);
            naive.delete(each.gone);
          } else {
            index.put(each.document, each.name, each.text);
            naive.set(each.document, each);
          }
        }
        const count = (text: string, word: string) =>
          text.split(' ').filter((one) => one === word).length;
        for (const word of words) {
          const found: number[][] = [];
          index.each(word, (document, frequency) => {
            found.push([document, frequency >> 6, frequency & 63]);
          });
          const expected = [...naive].flatMap(([document, { name, text }]) => {
            const times = [Math.min(3, count(name, word)), count(text, word)];
            return times.some((n) => n > 0) ? [[document, ...times]] : [];
          });
          const inOrder = (all: number[][]) => all.sort(([a = 0], [b = 0]) => a - b);
          expect(inOrder(found)).toEqual(inOrder(expected));
        }
        expect(index.documents()).toBe(naive.size);
      }),
    );
  });
});

describe('a search of a store that moves', () => {
  const reading: Reading = { requested: 'en', chain: ['en', 'ru'], allowed: ['ru', 'en'] };
  const sites = [
    aSite({ locales: ['ru', 'en'] }),
    aSite({ locales: ['ru', 'en'], machineTexts: true }),
  ];
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const text = fc.oneof(
    someWords.map((en) => ({ en })),
    someWords.map((ru) => ({ ru })),
    fc.record({ ru: someWords, en: someWords }),
  );
  const change: fc.Arbitrary<LogChange> = fc.oneof(
    fc.record({ id, name: text, summary: text }).map((fields) => publish(aClinic(fields))),
    fc.record({ id, made: someWords }).map(
      ({ id: of, made }): LogChange => ({
        ...publish(aClinic({ id: of, summary: { 'en~machine': made } })),
        type: 'clinic~machine',
      }),
    ),
    id.map((of) => withdraw({ id: of, type: 'clinic' })),
  );
  const storeOf = (log: ReturnType<typeof aLog>): FeedStore => {
    const store = createStore('anew');
    for (const entry of log.entries()) store.apply(entry);
    return store;
  };

  it('finds what an index made anew would, with the same scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8, size: 'max' }),
        (batches) => {
          const log = aLog();
          const store = createStore('lived');
          for (const batch of batches) {
            for (const entry of log.append(batch)) store.apply(entry);
            const anew = storeOf(log);
            for (const site of sites) {
              for (const query of ['alpha', 'beta gamma', 'delt']) {
                const found = [store, anew].map((of) => {
                  const wanted = { query, types: null, country: null };
                  const { total, best } = search(createViews()(of, site), reading, wanted);
                  return {
                    total,
                    best: best.map(({ entry, score }) => [entry.id, score.toFixed(9)]),
                  };
                });
                expect(found[0]).toEqual(found[1]);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('waits while there is much to be indexed, and not when that was done before', async () => {
    const log = aLog(
      publish(aSite({ locales: ['en'], defaultLocale: 'en' })),
      ...Array.from({ length: 400 }, (_, n) =>
        publish(aClinic({ id: `c${n}`, name: { en: n % 100 === 0 ? 'Sunflower' : 'Other' } })),
      ),
    );
    const wanted = { query: 'sunflower', types: null, country: null };
    const english: Reading = { requested: 'en', chain: ['en'], allowed: ['en'] };
    const site = aSite({ locales: ['en'], defaultLocale: 'en' });
    const cold = createViews()(storeOf(log), site);
    expect(() => search(cold, english, wanted)).toThrow(Pending);
    expect((await whenReady(() => search(cold, english, wanted))).total).toBe(4);

    const store = storeOf(log);
    await prepareSearch(store, new AbortController().signal);
    const warm = createViews()(store, site);
    const reader: Reading = { requested: 'en', chain: ['en'], allowed: ['en'] };
    expect(search(warm, reader, wanted).total).toBe(4);
  });
});
