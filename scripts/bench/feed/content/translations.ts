import type { ItemBase } from '../../../../src/contract/common.ts';

const whole = { stale: false, completeness: 1 };

/** Of everything: written in Russian, its English text approved. */
export const translations: ItemBase['translations'] = {
  ru: { ...whole, state: 'source', reviewedAt: null },
  en: { ...whole, state: 'approved', reviewedAt: '2026-02-01T00:00:00.000Z' },
};
