import type { TranslationSummary } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { TranslationState } from '../enums/index.ts';

export const Translation = builder.objectRef<TranslationSummary>('Translation');

Translation.implement({
  description: 'What can be said of an item’s text in one locale.',
  fields: (t) => ({
    state: t.expose('state', { type: TranslationState }),
    engine: t.string({
      nullable: true,
      description: 'What made its machine texts; null where there are none, or it is not known.',
      resolve: ({ engine }) => engine ?? null,
    }),
    reviewedAt: t.expose('reviewedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The latest approval by a person.',
    }),
    stale: t.exposeBoolean('stale', {
      description: 'The source has moved on since the text was approved.',
    }),
    completeness: t.exposeFloat('completeness', {
      description: '0…1: texts there are in the locale, of those in the source.',
    }),
  }),
});
