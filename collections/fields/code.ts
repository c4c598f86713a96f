import type { TextField } from 'payload';

/** A code of ours, or of a standard, that other systems know the thing by. */
export const code = (): TextField => ({
  name: 'code',
  type: 'text',
  label: { ru: 'Код', en: 'Code' },
  required: true,
  unique: true,
  index: true,
  maxLength: 60,
});
