import { hashOf } from '../../../translations/records/value.ts';
import type { DisclaimerRef, ItemBase, Source } from '../../contract/common.ts';
import type { Localized, PublicType } from '../../contract/index.ts';
import type { Composed } from '../compose.ts';
import { imagesOf } from './images.ts';
import { codes, date, day, group, list, read, ref, refs, rowsOf, text, words } from './read.ts';
import type { ProjectContext, Related } from './types.ts';

/** What every public item has. */
export function base<T extends PublicType>(
  type: T,
  { doc, translations }: Composed,
  context: ProjectContext,
): ItemBase & { type: T } {
  return {
    type,
    id: doc.id,
    slug: text(doc.slug) ?? doc.id,
    formerSlugs: list(doc.formerSlugs).map(String),
    sourceLocale: doc.sourceLocale ?? 'ru',
    updatedAt: date(doc.updatedAt) ?? '',
    translations,
    externalIds: rowsOf({ system: String, value: String })(doc.externalIds),
    contentKind: group(doc.governance).contentKind === 'promotion' ? 'promotion' : 'information',
    verifiedAt: day(group(doc.provenance).verifiedAt) ?? day(doc.verifiedAt),
    sources: sourcesOf(refs(group(doc.provenance).sources), context),
    seo: read(group(doc.seo), { title: words, description: words, image: ref }),
    images: imagesOf(doc, context),
    disclaimers: disclaimersOf(type, context.disclaimers ?? []),
  };
}

/** The published ones of these documents of `sources`. */
export function sourcesOf(ids: readonly string[], { related }: ProjectContext): Source[] {
  return ids.flatMap((id) => {
    const source = related('sources', id);
    return source
      ? read(source, { title: String, publisher: text, url: text, published: day, language: text })
      : [];
  });
}

/** Enough of a hash to tell two wordings of one text apart. */
const hashLength = 12;

/** The disclaimers that apply to a type, by id; one that names no type applies to all. */
export function disclaimersOf(type: PublicType, all: readonly Related[]): DisclaimerRef[] {
  return all
    .filter(({ appliesTo }) => {
      const types = codes(appliesTo);
      return types.length === 0 || types.includes(type);
    })
    .map(({ id, jurisdiction, version, text }) => ({
      id,
      jurisdiction: String(jurisdiction),
      text: hashed(words(text), String(version)),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function hashed(text: Localized, edition: string): Localized {
  return Object.fromEntries(
    Object.entries(text).map(([locale, words]) => [
      locale,
      hashOf(`${edition}\n${words}`).slice(0, hashLength),
    ]),
  );
}
