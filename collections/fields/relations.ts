import type { RelationshipField, UploadField } from 'payload';
import { uploadHint } from '../../media/upload-hint.ts';
import type { Label } from '../labels.ts';

type Options = { name: string; label: Label; relationTo: string; required?: boolean };

/** A relation to one document. */
export const one = (options: Options): RelationshipField =>
  ({ ...options, type: 'relationship', index: true }) as RelationshipField;

/** A relation to several documents. */
export const many = (options: Options): RelationshipField =>
  ({ ...options, type: 'relationship', hasMany: true }) as RelationshipField;

/** Pictures in their order. */
export const gallery = (): UploadField => ({
  name: 'gallery',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: { ru: 'Изображения', en: 'Gallery' },
  admin: { description: uploadHint },
});
