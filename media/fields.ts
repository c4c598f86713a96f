import type { Field, UIField } from 'payload';
import { variants } from './variants.ts';

// Written by the hooks alone, which field access does not bind.
const serverOwned = { create: () => false, update: () => false };
const hidden = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
} as const;

/** Why the server has not taken the file, below it. */
export const fileRefusal: UIField = {
  name: 'fileRefusal',
  type: 'ui',
  label: { ru: 'Почему файл не принят', en: 'Why the file was refused' },
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/admin/uploads/file-refusal.tsx#FileRefusal' },
  },
};

/**
 * Fields of an image that the upload fills in, for the media collection. The focal point is
 * Payload's own; it is named so that the collection's rule for shared fields covers it.
 */
export const mediaFields: Field[] = [
  { name: 'focalX', type: 'number', min: 1, max: 100 },
  { name: 'focalY', type: 'number', min: 1, max: 100 },
  {
    name: 'variants',
    type: 'json',
    label: { ru: 'Варианты', en: 'Variants' },
    access: serverOwned,
    admin: hidden,
    typescriptSchema: [
      () => ({
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'format', 'filename', 'width', 'height', 'filesize', 'cropped'],
          properties: {
            name: { type: 'string', enum: variants.map(({ name }) => name) },
            format: { type: 'string', enum: ['avif', 'webp', 'jpeg'] },
            filename: { type: 'string' },
            width: { type: 'number' },
            height: { type: 'number' },
            filesize: { type: 'number' },
            cropped: { type: 'boolean' },
          },
        },
      }),
    ],
  },
  {
    name: 'placeholder',
    type: 'text',
    label: { ru: 'Заглушка', en: 'Placeholder' },
    access: serverOwned,
    admin: hidden,
  },
  {
    name: 'contentHash',
    type: 'text',
    label: { ru: 'SHA-256 загруженного файла', en: 'SHA-256 of the uploaded file' },
    index: true,
    access: serverOwned,
    admin: hidden,
  },
];
