import type { CollectionConfig, Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../collections/index.ts';
import { withNamedFilters } from '../../../src/admin/lists/with-named-filters.ts';
import { deadLetters } from '../../../src/projector/dead-letters.ts';
import { withRevisions } from '../../../translations/revisions/with-revisions.ts';
import { withTranslations } from '../../../translations/with-translations.ts';

const versioned = withRevisions(collections);
const all = withNamedFilters([...withTranslations(versioned), deadLetters]);

type Admin = {
  hidden?: boolean;
  disableListColumn?: boolean;
  disableListFilter?: boolean;
  components?: { Diff?: unknown };
};
const adminOf = (field: Field) => (field.admin ?? {}) as Admin;
const hiddenIn = ({ fields }: CollectionConfig) =>
  fields.filter((field) => 'name' in field && adminOf(field).hidden);
const fieldOf = (collection: string, name: string) =>
  all
    .find(({ slug }) => slug === collection)
    ?.fields.find((field) => 'name' in field && field.name === name);

describe('a list', () => {
  it.each(all.map((collection) => [collection.slug, collection] as const))(
    'of %s offers no internal field as a column or filter',
    (_slug, collection) => {
      const offered = hiddenIn(collection).filter((field) => {
        const { disableListColumn, disableListFilter } = adminOf(field);
        return !disableListColumn || !disableListFilter;
      });
      // The title is the first column of every list of content.
      const names = offered.map((field) => ('name' in field ? field.name : ''));
      expect(names.filter((name) => name !== 'displayTitle')).toEqual([]);
    },
  );

  it.each([
    ['translations', 'locale', 'ar'],
    ['translations', 'collectionSlug', 'clinics'],
    ['translationMemory', 'targetLocale', 'zh-Hans'],
    ['translationMemory', 'sourceLocale', 'ru'],
    ['auditLog', 'action', 'override'],
    ['auditLog', 'locale', 'ko'],
    ['translationRuns', 'collectionSlug', 'media'],
    ['deadLetters', 'collectionSlug', 'sites'],
  ])('of %s is filtered by %s with names, %s among them', (collection, name, value) => {
    const field = fieldOf(collection, name);
    if (field?.type !== 'select') throw new Error(`${collection}.${name} is no choice`);
    const option = field.options.find((each) => typeof each === 'object' && each.value === value);
    expect(option).toMatchObject({
      label: { ru: expect.stringMatching(/^[А-ЯЁ]/), en: expect.stringMatching(/^[A-Z]/) },
    });
  });
});

describe('a comparison of versions', () => {
  it('shows no internal field', () => {
    for (const collection of versioned.filter(({ versions }) => versions)) {
      for (const field of hiddenIn(collection)) {
        expect(adminOf(field).components?.Diff).toBeDefined();
      }
    }
  });
});
