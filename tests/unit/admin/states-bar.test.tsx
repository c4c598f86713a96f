import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LocaleList } from '../../../src/admin/translations/locale-list.tsx';
import type { StateCounts } from '../../../src/admin/translations/states-bar.tsx';
import { StateBar } from '../../../src/admin/workbench/state-bar.tsx';

const counts = (some: Partial<StateCounts>): StateCounts => ({
  approvedCount: 0,
  inReviewCount: 0,
  machineCount: 0,
  rejectedCount: 0,
  missingCount: 0,
  staleCount: 0,
  totalCount: 4,
  ...some,
});

/** A bar as a list of its parts: which states, and how long each is. */
const partsOf = (html: string) =>
  [...html.matchAll(/class="is-(\w+)" style="(?:inline-size|flex-grow):([\d.]+%?)"/g)].map(
    ([, state, size]) => [state, size],
  );

const bars = {
  'a document’s panel': (some: StateCounts) =>
    createElement(LocaleList, {
      locales: [{ locale: 'ru', problem: null, assignee: null, ...some }] as never,
      language: 'en',
      linked: true,
    }),
  'the workbench': (some: StateCounts) => createElement(StateBar, { counts: some, language: 'en' }),
};

describe.each(Object.entries(bars))('the bar of a language in %s', (_, barOf) => {
  it.each([
    ['no text', counts({ approvedCount: 4 }), '0%'],
    ['one text of four', counts({ approvedCount: 4, staleCount: 1 }), '25%'],
    ['every text', counts({ approvedCount: 4, staleCount: 4 }), '100%'],
    ['texts of a document that has none', counts({ totalCount: 0 }), '0%'],
  ])('marks %s as left behind by its source', (_about, some, share) => {
    const html = renderToStaticMarkup(barOf(some));
    expect(partsOf(html)[0]).toEqual(['stale', share]);
    expect(partsOf(html).find(([state]) => state === 'approved')?.[1]).toBe(
      String(some.approvedCount),
    );
  });

  it('says in words how many texts are left behind', () => {
    const html = renderToStaticMarkup(barOf(counts({ approvedCount: 4, staleCount: 3 })));
    expect(html).toContain('source has changed: 3');
  });
});
