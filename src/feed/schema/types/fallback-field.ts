import type { FallbackField as Shape } from '../../locale/about.ts';
import { builder } from '../builder.ts';

export const FallbackField = builder.objectRef<Shape>('FallbackField');

FallbackField.implement({
  description: 'A text that is served in another locale than the one requested.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its path, such as “positions.0.role”.' }),
    locale: t.expose('locale', { type: 'Locale' }),
  }),
});
