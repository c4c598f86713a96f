import { expect, it } from 'vitest';
import { collections } from '../../../collections/index.ts';
import { referencesIn, richTextsIn } from '../../../collections/references/references-in.ts';

const fieldsOf = (slug: string) => collections.find((each) => each.slug === slug)?.fields ?? [];
const pathsTo = (slug: string, target: string) =>
  [...referencesIn(fieldsOf(slug))]
    .filter(({ field }) => [field.relationTo].flat().includes(target as never))
    .map(({ path }) => path);

it.each([
  { slug: 'clinics', target: 'media', paths: ['gallery', 'seo.image'] },
  { slug: 'clinics', target: 'clinics', paths: ['parent'] },
  { slug: 'clinics', target: 'specialties', paths: ['specialties'] },
  { slug: 'clinics', target: 'sources', paths: ['provenance.sources'] },
  { slug: 'doctors', target: 'clinics', paths: ['positions.clinic'] },
  { slug: 'offers', target: 'clinics', paths: ['clinic'] },
  { slug: 'guides', target: 'clinics', paths: ['related'] },
])('the relations of $slug to $target are found in the fields', ({ slug, target, paths }) => {
  expect(pathsTo(slug, target)).toEqual(paths);
});

it('formatted texts are found in tabs and lists', () => {
  expect([...richTextsIn(fieldsOf('guides'))]).toEqual(['body']);
  expect([...richTextsIn(fieldsOf('clinics'))]).toContain('description');
  const list = { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'richText' }] };
  expect([...richTextsIn([list as never])]).toEqual(['rows']);
});
