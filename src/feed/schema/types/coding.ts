import type { Coding as Shape } from '../../items/procedure.ts';
import { builder } from '../builder.ts';
import { CodingSystem } from '../enums/index.ts';

export const Coding = builder.objectRef<Shape>('Coding');

Coding.implement({
  description: 'A code in a classification.',
  fields: (t) => ({
    system: t.field({
      type: CodingSystem,
      nullable: true,
      resolve: ({ system }) => CodingSystem.known(system),
    }),
    code: t.exposeString('code'),
    display: t.exposeString('display', {
      nullable: true,
      description: 'In the editors’ words; titles of classifications are licensed.',
    }),
  }),
});
