import { flattenAllFields } from 'payload/shared';
import { lifecycle } from '../../../collections/codes/lifecycle.ts';
import { airports } from '../../../collections/fields/airports.ts';
import { contacts } from '../../../collections/fields/contacts.ts';
import { country } from '../../../collections/fields/country.ts';
import { externalIds } from '../../../collections/fields/external-ids.ts';
import { localizedText } from '../../../collections/fields/localized-text.ts';
import { location } from '../../../collections/fields/location.ts';
import { optionsOf } from '../../../collections/fields/options-of.ts';
import { many, one } from '../../../collections/fields/relations.ts';
import { type FieldNode, fieldTree } from '../../../collections/import/map/field-tree.ts';

/** The fields of a small collection of clinics, made of the fields that real ones have. */
export const tree: FieldNode[] = fieldTree(
  flattenAllFields({
    fields: [
      localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
      { name: 'kind', type: 'select', required: true, options: ['hospital', 'sanatorium'] },
      { name: 'lifecycle', type: 'select', options: optionsOf(lifecycle) },
      { name: 'description', type: 'richText' },
      { name: 'beds', type: 'number', min: 0, label: { ru: 'Коек', en: 'Beds' } },
      { name: 'opened', type: 'date' },
      { name: 'emergency', type: 'checkbox' },
      { name: 'tags', type: 'text', hasMany: true },
      { name: 'searchText', type: 'text', admin: { hidden: true } },
      { name: 'slug', type: 'text' },
      country({ required: true }),
      location(),
      one({ name: 'parent', label: { ru: 'Входит в', en: 'Part of' }, relationTo: 'clinics' }),
      many({
        name: 'specialties',
        label: { ru: 'Специальности', en: 'Specialties' },
        relationTo: 'specialties',
      }),
      airports(),
      contacts(),
      externalIds(),
    ],
  }),
);

/** A field of the tree by its path. */
export function fieldAt(path: string): FieldNode {
  let among = tree;
  let found: FieldNode | undefined;
  for (const name of path.split('.')) {
    found = among.find((field) => field.name === name);
    among = found?.children ?? [];
  }
  if (!found) throw new Error(`The test’s tree has no field ${path}`);
  return found;
}
