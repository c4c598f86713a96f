import { directionOf } from '../../../../translations/locales.ts';
import type { DisclaimerItem } from '../../../contract/common.ts';
import { pick, type Served as ServedText } from '../../../contract/pick.ts';
import { chainFor } from '../../locale/reading.ts';
import type { View } from '../../replica/view.ts';
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

/** Unions with health or advertising law of their own, and their members (ISO 3166-1 alpha-2). */
const unions: Readonly<Record<string, string>> = {
  EAEU: 'AM BY KG KZ RU',
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  GCC: 'AE BH KW OM QA SA',
};

/** The jurisdictions whose law the readers in a country live under: it, and its unions. */
export function jurisdictionsOf(country: string | null | undefined): string[] {
  if (!country) return [];
  const joined = Object.entries(unions).filter(([, members]) =>
    members.split(' ').includes(country),
  );
  return [country, ...joined.map(([union]) => union)];
}
