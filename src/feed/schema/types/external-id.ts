import { builder } from '../builder.ts';

export const ExternalId = builder.objectRef<{ system: string; value: string }>('ExternalId');

ExternalId.implement({
  description: 'What another system calls the item.',
  fields: (t) => ({
    system: t.exposeString('system'),
    value: t.exposeString('value'),
  }),
});
