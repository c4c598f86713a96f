import { getTranslation } from '@payloadcms/translations';
import type { CollectionSlug, ServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { leafTree } from '../../../../translations/overlay/leaf-tree.ts';
import { amount } from '../../words/amounts.ts';
import { boardText } from './texts.ts';

/** For editors: documents that no site shows, and those whose last change no site has, by collection. */
export async function KeptBack({ payload, i18n }: Pick<ServerProps, 'payload' | 'i18n'>) {
  const { language } = i18n;
  const addressOf = (slug: string, query = '') =>
    `${formatAdminURL({
      adminRoute: payload.config.routes.admin,
      path: `/collections/${slug as CollectionSlug}`,
    })}${query}`;
  const [letters, ...drafts] = await Promise.all([
    payload.count({ collection: 'deadLetters', overrideAccess: true }),
    ...payload.config.collections
      .filter(({ fields, versions }) => versions?.drafts && leafTree(fields).length > 0)
      .map(async ({ slug, labels }) => {
        const { totalDocs } = await payload.count({
          collection: slug,
          where: { _status: { equals: 'draft' } },
          overrideAccess: true,
        });
        return { slug, label: getTranslation(labels.plural, i18n), count: totalDocs };
      }),
  ]);
  const unpublished = drafts.filter(({ count }) => count > 0);
  if (letters.totalDocs === 0 && unpublished.length === 0) return null;
  return (
    <section className="board__overdue" aria-labelledby="board-kept-back">
      <h3 id="board-kept-back">{boardText('keptBack', language)}</h3>
      <ul>
        {letters.totalDocs > 0 && (
          <li>
            <a href={addressOf('deadLetters')}>
              {boardText('deadLetters', language)}: {amount(letters.totalDocs, language)}
            </a>
          </li>
        )}
        {unpublished.map(({ slug, label, count }) => (
          <li key={slug}>
            <a href={addressOf(slug, '?where[or][0][and][0][_status][equals]=draft')}>
              {boardText('unpublished', language)}: {label} ({amount(count, language)})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
