import type { ItemBase } from '../../contract/common.ts';
import type { PublicType } from '../../contract/index.ts';
import type { Composed } from '../compose.ts';
import { date, day, group, list, localized, ref, rows, text } from './common.ts';
import { disclaimersOf } from './disclaimers-of.ts';
import { imagesOf } from './images.ts';
import type { ProjectContext } from './types.ts';

/** What every public item has. */
export function base<T extends PublicType>(
  type: T,
  { doc, translations }: Composed,
  context: ProjectContext,
): ItemBase & { type: T } {
  const seo = group(doc.seo);
  return {
    type,
    id: doc.id,
    slug: text(doc.slug) ?? doc.id,
    formerSlugs: list(doc.formerSlugs).map(String),
    sourceLocale: doc.sourceLocale ?? 'ru',
    updatedAt: date(doc.updatedAt) ?? '',
    translations,
    externalIds: rows(doc.externalIds).map(({ system, value }) => ({
      system: String(system),
      value: String(value),
    })),
    contentKind: group(doc.governance).contentKind === 'promotion' ? 'promotion' : 'information',
    verifiedAt: day(group(doc.provenance).verifiedAt) ?? day(doc.verifiedAt),
    seo: {
      title: localized(seo.title),
      description: localized(seo.description),
      image: ref(seo.image),
    },
    images: imagesOf(doc, context),
    disclaimers: disclaimersOf(type, context.disclaimers ?? []),
  };
}
