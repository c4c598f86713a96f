import { describe, expect, it } from 'vitest';
import type { PublicItem } from '../../../src/contract/index.ts';
import type { LogChange } from '../../../src/feed-log/types.ts';
import { createFallbackCounts } from '../../../src/projector/fallback-counts.ts';
import { type Locale, localeTags } from '../../../translations/locales.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../support/feed-items.ts';
import { aLog } from '../../support/feed-log.ts';

/** A clinic with text in its own locale, Russian, and in others. */
function clinic(id: string, ...others: Locale[]): PublicItem {
  const item = aClinic({ id });
  const summary = { state: 'approved' as const, reviewedAt: null, stale: false, completeness: 0.5 };
  const translations = Object.fromEntries(others.map((locale) => [locale, summary]));
  return { ...item, translations: { ...item.translations, ...translations } };
}

const edition = (item: PublicItem): LogChange => ({
  ...publish(item),
  type: `${item.type}~machine`,
});

/** Documents in fallback ÷ documents that a site is served, by site and locale. */
async function counted(...changes: LogChange[]): Promise<Record<string, Record<string, string>>> {
  const log = aLog(...changes);
  const sites = await createFallbackCounts(async () => log)();
  return Object.fromEntries(
    sites.map(({ id, locales }) => [
      id,
      Object.fromEntries(
        locales.map(({ locale, fallback, documents }) => [locale, `${fallback}/${documents}`]),
      ),
    ]),
  );
}

describe('What the readers of a site get in fallback', () => {
  it('is each document without any text in their locale', async () => {
    const site = publish(aSite({ id: 's', locales: ['ru', 'ar', 'en'] }));
    const clinics = [clinic('a', 'ar'), clinic('b'), clinic('c', 'ar', 'en')];
    expect(await counted(site, ...clinics.map((item) => publish(item)))).toEqual({
      s: { en: '2/3', ar: '1/3', ru: '0/3' },
    });
  });

  it('is counted in every locale for a site that serves all', async () => {
    const counts = await counted(publish(aSite({ id: 's' })), publish(clinic('a')));
    expect(Object.keys(counts.s ?? {})).toEqual([...localeTags]);
  });

  it('is nothing of what the site may not see, and nothing for one that is not active', async () => {
    const counts = await counted(
      publish(aSite({ id: 'ru', locales: ['ar'], countries: ['RU'] })),
      publish(aSite({ id: 'doctors', locales: ['ar'], types: ['doctor'] })),
      publish(aSite({ id: 'off', active: false })),
      publish(clinic('a'), { audience: inCountry('RU') }),
      publish(clinic('b'), { audience: inCountry('KZ') }),
    );
    expect(counts).toEqual({ ru: { ar: '1/1' }, doctors: { ar: '0/0' } });
  });

  it('is no document with a machine’s text for the sites that take it', async () => {
    const counts = await counted(
      publish(aSite({ id: 'strict', locales: ['ar'] })),
      publish(aSite({ id: 'taker', locales: ['ar'], machineTexts: true })),
      publish(clinic('a')),
      edition(clinic('a', 'ar')),
      publish(clinic('b')),
    );
    expect(counts).toEqual({ strict: { ar: '2/2' }, taker: { ar: '1/2' } });
  });

  it('What the readers of a site get in fallback is told apart from what they get in a machine’s text alone', async () => {
    const log = aLog(
      publish(aSite({ id: 'strict', locales: ['ar'] })),
      publish(aSite({ id: 'taker', locales: ['ar'], machineTexts: true })),
      publish(clinic('a')),
      edition(clinic('a', 'ar')),
      publish(clinic('b', 'ar')),
      edition(clinic('b', 'ar')),
    );
    const sites = await createFallbackCounts(async () => log)();
    const machineOnly = sites.map(({ id, locales }) => [id, locales[0]?.machineOnly]);
    expect(Object.fromEntries(machineOnly)).toEqual({ strict: 0, taker: 1 });
  });

  it('follows the log: what was translated, withdrawn or renamed since is counted as it is now', async () => {
    const log = aLog(publish(aSite({ id: 's', locales: ['ar'] })), publish(clinic('a')));
    const counts = createFallbackCounts(async () => log);
    const now = async () => (await counts()).map(({ name, locales }) => [name, locales[0]]);
    const of = (fallback: number, documents: number) => ({
      locale: 'ar',
      fallback,
      documents,
      machineOnly: 0,
    });
    expect(await now()).toEqual([['Site s', of(1, 1)]]);
    log.append([publish(clinic('a', 'ar')), publish(clinic('b'))]);
    expect(await now()).toEqual([['Site s', of(1, 2)]]);
    log.append([
      withdraw(aClinic({ id: 'b' })),
      publish(aSite({ id: 's', name: 'ОАЭ', locales: ['ar'] })),
    ]);
    expect(await now()).toEqual([['ОАЭ', of(0, 1)]]);
    log.rebuild([publish(aSite({ id: 't', locales: ['ar'] }))]);
    expect(await now()).toEqual([['Site t', of(0, 0)]]);
  });
});
