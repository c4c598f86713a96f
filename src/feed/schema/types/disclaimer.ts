import { directionOf } from '../../../../translations/locales.ts';
import type { DisclaimerItem } from '../../../contract/common.ts';
import { pick, type Served as ServedText } from '../../../contract/pick.ts';
import { chainFor } from '../../locale/reading.ts';
import type { View } from '../../replica/view.ts';
import { jurisdictionsOf } from '../../scope/jurisdictions.ts';
import { builder } from '../builder.ts';
import { Direction } from '../enums/index.ts';
import * as f from '../fields.ts';
import type { Served } from '../served.ts';

/** A disclaimer, with its text as its reader is served it. */
type Shape = Omit<DisclaimerItem, 'text'> & { text: string; locale: ServedText<string>['locale'] };

export const Disclaimer = f.objectType(
  builder.objectRef<Shape>('Disclaimer'),
  {
    jurisdiction: f.string('ISO 3166-1 alpha-2, or EAEU, EU, GCC.'),
    edition: f.string('Of the wording.'),
    text: f.string(),
    locale: f.locale(),
    direction: f.made(Direction, ({ locale }: Shape) => directionOf(locale)),
  },
  'What the law of the site’s country wants said beside an item. Show it with the item.',
);

/** The disclaimers of an item that its reader's country asks for. */
export function disclaimersFor({ item, reading }: Served, view: View): Shape[] {
  const here = jurisdictionsOf(view.site.country);
  return (item.disclaimers ?? []).flatMap(({ id, jurisdiction }) => {
    const disclaimer = here.includes(jurisdiction) ? view.disclaimer(id) : undefined;
    if (!disclaimer) return [];
    const text = pick(disclaimer.text, chainFor(reading, disclaimer));
    return text ? [{ ...disclaimer, text: text.value, locale: text.locale }] : [];
  });
}
