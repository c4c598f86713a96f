import type { DestinationItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { ResourceType } from '../enums/index.ts';
import { type Part, partText } from '../served.ts';

type Shape = DestinationItem['resources'][number];

export const NaturalResource = builder.objectRef<Part<Shape>>('NaturalResource');

NaturalResource.implement({
  description: 'What a resort heals with.',
  fields: (t) => ({
    type: t.field({
      type: ResourceType,
      nullable: true,
      resolve: ({ part }) => ResourceType.known(part.type),
    }),
    name: t.string({ nullable: true, resolve: partText<Shape>(({ name }) => name) }),
    indications: t.string({
      nullable: true,
      resolve: partText<Shape>(({ indications }) => indications),
    }),
    contraindications: t.string({
      nullable: true,
      resolve: partText<Shape>(({ contraindications }) => contraindications),
    }),
  }),
});
