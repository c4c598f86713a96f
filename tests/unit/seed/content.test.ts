import { describe, expect, it } from 'vitest';
import { lifecycle } from '../../../collections/codes/lifecycle.ts';
import { content } from '../../../scripts/seed/content/index.ts';
import { inOrder } from '../../../scripts/seed/order.ts';
import { refsIn } from '../../../scripts/seed/resolve.ts';
import type { SeedRow } from '../../../scripts/seed/values.ts';
import { isLocale } from '../../../translations/locales.ts';

const rows = Object.values(content).flat();
const keys = (collection: string) => content[collection]?.map(({ key }) => key) ?? [];
const textsOf = (row: SeedRow) => Object.entries(row.text ?? {});

/** The fewest rows that show what a collection is for. */
const fewest: Record<string, number> = {
  users: 4,
  sites: 4,
  sources: 6,
  media: 6,
  specialties: 20,
  procedures: 10,
  schemes: 6,
  clinics: 23,
  doctors: 12,
  offers: 6,
  packages: 4,
  guides: 3,
};

describe('the seed', () => {
  it('names every row once, resolves every reference and has no circles', () => {
    const order = inOrder(content).map(({ row }) => row);
    expect(order).toHaveLength(rows.length);
    const before = new Set<string>();
    for (const row of order) {
      expect(refsIn(row).filter((key) => !before.has(key))).toEqual([]);
      before.add(row.key);
    }
  });

  it('stays small enough to be written in seconds', () => {
    expect(rows.length).toBeLessThanOrEqual(250);
  });

  it.each(Object.keys(content))('has several %s', (collection) => {
    expect(keys(collection).length).toBeGreaterThanOrEqual(fewest[collection] ?? 2);
  });

  it.each(Object.keys(lifecycle))('has several rows that are %s', (stage) => {
    expect(rows.filter(({ data }) => data.lifecycle === stage).length).toBeGreaterThanOrEqual(2);
  });

  it('writes in locales of the product, and translates into others than the source', () => {
    for (const row of rows) {
      const source = row.sourceLocale ?? 'ru';
      expect(isLocale(source)).toBe(true);
      const targets = textsOf(row).map(([locale]) => locale);
      expect(targets.filter((locale) => !isLocale(locale) || locale === source)).toEqual([]);
    }
  });

  it('shows every state of translation: most texts approved, some waiting, some missing', () => {
    const states = rows.flatMap(textsOf).map(([, text]) => text.state);
    const approved = states.filter((state) => state === 'approved').length;
    expect(approved / states.length).toBeGreaterThan(0.7);
    expect(states.length - approved).toBeGreaterThan(20);
    expect(rows.some((row) => textsOf(row).length === 0)).toBe(true);
  });

  it('keeps what nobody has published out of the approved texts', () => {
    const drafts = rows.filter(({ status }) => status === 'draft');
    expect(drafts.length).toBeGreaterThan(3);
    expect(drafts.flatMap(textsOf).filter(([, { state }]) => state === 'approved')).toEqual([]);
  });

  it('labels what was made up by its source, and restated facts by theirs', () => {
    const sourced = rows.filter(({ data }) => data.provenance);
    const isSample = ({ data }: SeedRow) =>
      JSON.stringify(data.provenance).includes('source.samples');
    const named = sourced.filter(({ key }) => key.includes('.sample-'));
    expect(named.filter((row) => !isSample(row))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
    expect(sourced.filter((row) => !isSample(row)).length).toBeGreaterThan(40);
  });

  it('has an offer that is over and one that has not begun', () => {
    const days = (value: unknown) => (value as { daysFromNow: number }).daysFromNow;
    const offers = content.offers ?? [];
    expect(offers.some(({ data }) => days(data.validTo) < 0)).toBe(true);
    expect(offers.some(({ data }) => days(data.validFrom) > 0)).toBe(true);
  });

  it('serves a disputed territory to chosen sites only, with a note', () => {
    const crimea = content.destinations?.find(({ key }) => key === 'destination.crimea');
    expect(crimea?.data.territoryNote).toMatch(/оспаривается/);
    expect(JSON.stringify(crimea?.data.governance)).toContain('site.berlin');
  });
});
