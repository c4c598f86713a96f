import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { type Locale, localeTags } from '../../../translations/locales.ts';
import type { QueueHead } from '../../../translations/queue/read-page.ts';
import { recordKey } from '../../../translations/records/change-record.ts';
import { readState } from '../../../translations/review/read-state.ts';
import { amount } from '../words/amounts.ts';
import { languageName } from '../words/language-name.ts';
import { editorAddress, workbenchPath } from './address.ts';
import { AssignOne } from './assign-one.tsx';
import { boardText } from './board/texts.ts';
import { KeptFromSites } from './kept-from-sites.tsx';
import { StateBar } from './state-bar.tsx';
import { workbenchText } from './texts.ts';

/** A document's tab: how far each language is, and the way to its texts. */
export async function DocumentTranslations({ doc, initPageResult, i18n }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult;
  const { payload } = req;
  const { language } = i18n;
  const collection = collectionConfig?.slug ?? '';
  const document = String(doc?.id ?? '');
  const source: unknown = doc?.sourceLocale;
  const targets = localeTags.filter((locale) => locale !== source);
  const [{ locales }, heads] = await Promise.all([
    readState(payload, { collection, document }),
    payload.db.find<QueueHead>({
      collection: 'translations',
      where: { key: { in: targets.map((locale) => recordKey({ collection, document, locale })) } },
      limit: targets.length,
      pagination: false,
      select: { locale: true, wordsLeft: true, due: true },
    }),
  ]);
  const headOf = (locale: Locale) => heads.docs.find((head) => head.locale === locale);
  const base = formatAdminURL({ adminRoute: payload.config.routes.admin, path: workbenchPath });
  return (
    <Gutter className="workbench">
      {collectionConfig && (
        <KeptFromSites collection={collectionConfig} {...{ req, document, language }} />
      )}
      <p>{boardText('tabAbout', language)}</p>
      <p>
        {boardText('ownLanguage', language)}:{' '}
        <strong>{typeof source === 'string' ? languageName(source, language) : '–'}</strong>
      </p>
      <table className="queue__table">
        <thead>
          <tr>
            <th scope="col">{workbenchText('language', language)}</th>
            <th scope="col">{workbenchText('progress', language)}</th>
            <th scope="col" className="is-number">
              {workbenchText('wordsColumn', language)}
            </th>
            <th scope="col">{workbenchText('assignee', language)}</th>
          </tr>
        </thead>
        <tbody>
          {locales
            .filter(({ locale }) => locale !== source)
            .map(({ locale, assignee, ...counts }) => {
              const head = headOf(locale);
              return (
                <tr key={locale}>
                  <th scope="row" className="queue__language">
                    <a href={editorAddress(base, { collection, document, locale })}>
                      {languageName(locale, language)}
                    </a>
                  </th>
                  <td data-label={workbenchText('progress', language)}>
                    <StateBar counts={counts} language={language} />
                  </td>
                  <td data-label={workbenchText('wordsColumn', language)} className="is-number">
                    {amount(head?.wordsLeft ?? 0, language)}
                  </td>
                  <td data-label={workbenchText('assignee', language)}>
                    <AssignOne
                      {...{ collection, document, locale }}
                      now={{ user: assignee, due: head?.due ?? null }}
                    />
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </Gutter>
  );
}
