import type { Label } from '../../../collections/labels.ts';

export const auditText = {
  document: { ru: 'Документ', en: 'Document' },
  language: { ru: 'Язык', en: 'Language' },
  place: { ru: 'Текст', en: 'Text' },
  reason: { ru: 'Причина', en: 'Reason' },
  before: { ru: 'Было', en: 'Before' },
  after: { ru: 'Стало', en: 'After' },
} as const satisfies Record<string, Label>;
