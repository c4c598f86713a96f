import { type PublicType, publicTypes } from '../../../contract/index.ts';
import { manifestOf } from '../../replica/manifest.ts';
import { builder } from '../builder.ts';
import { ItemType } from '../enums/index.ts';
import { Manifest } from '../types/manifest.ts';

builder.queryField('manifest', (t) =>
  t.field({
    type: [Manifest],
    description:
      'What the site sees, by type: to find out whether a copy made of “changes” is still equal.',
    args: { types: t.arg({ type: [ItemType], description: 'Default: all.' }) },
    resolve: (_, { types }, { view }) => {
      const wanted = new Set<PublicType>(types ?? publicTypes);
      const asked = publicTypes.filter((type) => wanted.has(type));
      return asked.map((type) => manifestOf(view, type));
    },
  }),
);
