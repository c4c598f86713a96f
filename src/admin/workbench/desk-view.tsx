import { getTranslation } from '@payloadcms/translations';
import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps, CollectionSlug } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { readDesk } from '../../../translations/desk/read-desk.ts';
import type { Desk } from '../../../translations/desk/types.ts';
import { isLocale } from '../../../translations/locales.ts';
import { leafTree } from '../../../translations/overlay/leaf-tree.ts';
import { queueQuestion } from '../../../translations/queue/question.ts';
import { neighbours } from '../../../translations/queue/queue.ts';
import { recordKey } from '../../../translations/records/change-record.ts';
import { ReviewError } from '../../../translations/review/review-error.ts';
import { languageName } from '../words/language-name.ts';
import { editorAddress, filterIn, queryOf, workbenchPath } from './address.ts';
import { DeskPage } from './desk/desk-page.tsx';
import { Frame } from './frame.tsx';
import { signedIn } from './signed-in.ts';
import { workbenchText } from './texts.ts';

/** All texts of a document in one locale: `/admin/workbench/clinics/ID/ar`. */
export async function DeskView(view: AdminViewServerProps) {
  const by = signedIn(view);
  const { i18n, params, payload, searchParams = {} } = view;
  const [, collection = '', document = '', locale] = [params?.segments ?? []].flat();
  const config = payload.collections[collection as CollectionSlug]?.config;
  if (!config || leafTree(config.fields).length === 0 || !isLocale(locale)) notFound();
  const key = { collection, document, locale };
  const desk = await readOrNone(() => readDesk(payload, key));
  if (!desk) notFound();

  const { adminRoute, base } = addresses(payload.config.routes.admin);
  const asked = typeof searchParams.queue === 'string' ? searchParams.queue : '';
  const place = typeof searchParams.at === 'string' ? searchParams.at : '';
  const filter = filterIn(Object.fromEntries(new URLSearchParams(asked)));
  const question = queueQuestion.safeParse(filter);
  const around =
    place !== '' && question.success
      ? await neighbours(payload, question.data, { by, place, key: recordKey(key) })
      : { previous: null, next: null };
  const [previous, next] = [around.previous, around.next].map((row) =>
    row ? editorAddress(base, row, { filter, place: row.place }) : null,
  );
  const form = formatAdminURL({ adminRoute, path: `/collections/${collection}/${document}` });
  const queueLink = `${base}${queryOf(filter)}`;
  return (
    <Frame
      view={view}
      steps={[
        { label: workbenchText('title', i18n.language), url: queueLink },
        // The title is the page's heading; a narrow screen has no room for it here.
        { label: languageName(locale, i18n.language) },
      ]}
    >
      <DeskPage
        key={recordKey(key)}
        desk={desk}
        collectionName={getTranslation(config.labels.singular, i18n)}
        first={typeof searchParams.entry === 'string' ? searchParams.entry : null}
        links={{
          queue: queueLink,
          form: `${form}?locale=${locale}`,
          previous: previous ?? null,
          next: next ?? null,
        }}
      />
    </Frame>
  );
}

const addresses = (adminRoute: string) => ({
  adminRoute,
  base: formatAdminURL({ adminRoute: adminRoute as '/admin', path: workbenchPath }),
});

/** A document that is gone, or whose own language this is, has no such page. */
async function readOrNone(read: () => Promise<Desk>): Promise<Desk | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReviewError) return null;
    throw error;
  }
}
