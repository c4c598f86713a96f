import { directionOf } from '../../../../translations/locales.ts';
import type { DisclaimerItem } from '../../../contract/common.ts';
import { pick, type Served as ServedText } from '../../../contract/pick.ts';
import { chainFor } from '../../locale/reading.ts';
import type { View } from '../../replica/view.ts';
import { jurisdictionsOf } from '../../scope/jurisdictions.ts';
import { builder } from '../builder.ts';
import { Direction } from '../enums/index.ts';
import type { Served } from '../served.ts';

type Shape = { disclaimer: DisclaimerItem; text: ServedText<string> };

export const Disclaimer = builder.objectRef<Shape>('Disclaimer');

Disclaimer.implement({
  description:
    'What the law of the site’s country wants said beside an item. Show it with the item.',
  fields: (t) => ({
    jurisdiction: t.string({
      description: 'ISO 3166-1 alpha-2, or EAEU, EU, GCC.',
      resolve: ({ disclaimer }) => disclaimer.jurisdiction,
    }),
    edition: t.string({
      description: 'Of the wording.',
      resolve: ({ disclaimer }) => disclaimer.edition,
    }),
    text: t.string({ resolve: ({ text }) => text.value }),
    locale: t.field({ type: 'Locale', resolve: ({ text }) => text.locale }),
    direction: t.field({ type: Direction, resolve: ({ text }) => directionOf(text.locale) }),
  }),
});

/** The disclaimers of an item that its reader's country asks for. */
export function disclaimersFor({ item, reading }: Served, view: View): Shape[] {
  const here = jurisdictionsOf(view.site.country);
  return (item.disclaimers ?? []).flatMap(({ id, jurisdiction }) => {
    const disclaimer = here.includes(jurisdiction) ? view.disclaimer(id) : undefined;
    if (!disclaimer) return [];
    const text = pick(disclaimer.text, chainFor(reading, disclaimer));
    return text ? [{ disclaimer, text }] : [];
  });
}
