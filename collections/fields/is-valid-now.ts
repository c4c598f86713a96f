import type { CheckboxField } from 'payload';

/** Whether something is valid at the moment of reading: computed, never typed nor stored. */
export const isValidNow = <T>(isValid: (row: T) => boolean): CheckboxField => ({
  name: 'isValidNow',
  type: 'checkbox',
  label: { ru: 'Действует сейчас', en: 'Valid now' },
  virtual: true,
  admin: { readOnly: true, disableListFilter: true, disableBulkEdit: true },
  hooks: { afterRead: [({ siblingData }) => isValid(siblingData as T)] },
});
