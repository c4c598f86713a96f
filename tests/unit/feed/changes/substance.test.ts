import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClinicItem } from '../../../../src/contract/care.ts';
import {
  type ChangedSubstance,
  type Substance,
  textSubstances,
} from '../../../../src/contract/substance.ts';
import { changesAfter } from '../../../../src/feed/changes/changes.ts';
import type { Position } from '../../../../src/feed/changes/token.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { aClinic, aSite, publish, withdraw } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

/** Complete in English and Arabic, and not in Kazakh, which falls back to Russian and English. */
const clinic = (beds: number): ClinicItem => ({
  ...aClinic({ id: 'a', beds }),
  translations: Object.fromEntries(
    (['en', 'ar'] as const).map((locale) => [
      locale,
      { state: 'approved', completeness: 1, reviewedAt: null, stale: false },
    ]),
  ),
});

/** A site's copy of one clinic, which begins with its initial sync. */
function aCopy() {
  const site = aSite({ locales: ['ru', 'en', 'ar', 'kk'] });
  const log = aLog();
  const replica = createReplica(log.epoch());
  let since: Position | null = null;
  let beds = 0;
  const write = (...changes: Parameters<typeof log.append>[0]) => {
    for (const entry of log.append(changes)) replica.apply([entry]);
  };
  return {
    change(substance: ChangedSubstance) {
      const locales = Object.keys(substance.texts) as Locale[];
      write({ ...publish(clinic(++beds), { locales }), substance });
    },
    publish: () => write(publish(clinic(++beds), { locales: [...localeTags] })),
    withdraw: () => write(withdraw(clinic(beds))),
    hear() {
      const page = changesAfter({ view: createViews()(replica, site), since, first: 10 });
      since = page.next;
      const [change] = page.changes;
      return (
        change && {
          kind: change.kind,
          substance: Object.fromEntries(
            change.substance.map(({ locale, kinds }) => [locale, [...kinds]]),
          ),
        }
      );
    },
  };
}

it('A site that had a clinic hears what changed of it in each locale, fallback included', () => {
  const copy = aCopy();
  copy.publish();
  expect(copy.hear()).toEqual({ kind: 'CREATED', substance: {} });
  copy.change({ texts: { ru: ['numbers', 'units'] }, facts: false });
  expect(copy.hear()?.substance).toEqual({ ru: ['numbers', 'units'], kk: ['numbers', 'units'] });
  copy.change({ texts: { ar: ['wording'] }, facts: false });
  expect(copy.hear()?.substance).toEqual({ ar: ['wording'] });
});

it('A site hears of changed facts in all of its locales', () => {
  const copy = aCopy();
  copy.publish();
  copy.hear();
  copy.change({ texts: { en: ['negation'] }, facts: true });
  expect(copy.hear()?.substance).toEqual({
    ru: ['facts'],
    en: ['negation', 'facts'],
    ar: ['facts'],
    kk: ['negation', 'facts'],
  });
});

it('A site hears that anything may have changed of a clinic that was gone meanwhile', () => {
  const copy = aCopy();
  copy.publish();
  copy.hear();
  copy.withdraw();
  copy.publish();
  const all: Substance[] = [...textSubstances, 'facts'];
  expect(copy.hear()).toEqual({
    kind: 'UPDATED',
    substance: { ru: all, en: all, ar: all, kk: all },
  });
});

it('A site that asks after several changes hears all that they changed together', () => {
  const own = ['ru', 'en', 'ar'] as const;
  const change = fc.record({
    texts: fc.dictionary(
      fc.constantFrom(...own),
      fc.uniqueArray(fc.constantFrom(...textSubstances), { minLength: 1 }),
    ),
    facts: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const copy = aCopy();
      copy.publish();
      copy.hear();
      for (const each of changes) copy.change(each);
      const facts = changes.some((each) => each.facts) ? ['facts'] : [];
      const expected = Object.fromEntries(
        (['ru', 'en', 'ar', 'kk'] as const).flatMap((locale) => {
          const read = locale === 'kk' ? (['ru', 'en'] as const) : [locale];
          const kinds = new Set(
            changes.flatMap(({ texts }) => read.flatMap((each) => texts[each] ?? [])),
          );
          const told = [...textSubstances.filter((kind) => kinds.has(kind)), ...facts];
          return told.length > 0 ? [[locale, told]] : [];
        }),
      );
      expect(copy.hear()?.substance).toEqual(expected);
    }),
  );
});
