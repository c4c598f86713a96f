import type { PublicItem, PublicType } from '../../contract/index.ts';
import { pick } from '../../contract/pick.ts';
import { imageAddress } from '../images/variants.ts';
import type { Describer, Node } from '../json-ld/describe.ts';
import { jsonLdOf } from '../json-ld/index.ts';
import { servedLocale } from '../locale/about.ts';
import { chainFor } from '../locale/reading.ts';
import type { View } from '../replica/view.ts';
import { plainText } from '../rich-text/plain-text.ts';
import { encodeGlobalId, typeNames } from './global-id.ts';
import { type Served, serve } from './served.ts';

/** The schema.org description of an item, for its reader. */
export function jsonLdFor({ item, reading }: Served, view: View): Node | null {
  const get = (type: PublicType, id: string | null) => {
    const entry = id === null ? undefined : view.get(type, id);
    return entry ? serve<PublicItem>(entry, { view, reading }).item : null;
  };
  return jsonLdOf(item, {
    get: get as Describer['get'],
    localeOf: (of) => servedLocale(of, reading),
    text: (of, text) => pick(text, chainFor(reading, of))?.value ?? null,
    plain: (of, text) => {
      const served = pick(text, chainFor(reading, of));
      return served ? plainText(served.value) : null;
    },
    images: ({ images }) => (images ?? []).map(({ filename }) => imageAddress(filename)),
    idOf: ({ type, id }) => encodeGlobalId(typeNames[type], id),
  });
}
