import { getTranslation } from '@payloadcms/translations';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { localeTags } from '../../../translations/locales.ts';
import { leafTree } from '../../../translations/overlay/leaf-tree.ts';
import { queueQuestion } from '../../../translations/queue/question.ts';
import { queue } from '../../../translations/queue/queue.ts';
import { mayTranslate } from '../../../translations/review/may-translate.ts';
import { peopleOf } from '../../../translations/review/people.ts';
import { filterIn, workbenchPath } from './address.ts';
import { Frame } from './frame.tsx';
import { QueuePage } from './queue/queue-page.tsx';
import { signedIn } from './signed-in.ts';
import { workbenchText } from './texts.ts';

/** The queue of texts to translate and to review: `/admin/workbench`. */
export async function QueueView(view: AdminViewServerProps) {
  const by = signedIn(view);
  const { i18n, payload, searchParams = {} } = view;
  const filter = filterIn(searchParams);
  const after = typeof searchParams.after === 'string' ? searchParams.after : '';
  const question = queueQuestion.safeParse({ ...filter, after });
  const [page, people, sites] = await Promise.all([
    queue(payload, question.success ? question.data : { locales: [] }, { by }),
    peopleOf(payload),
    payload.db.find<{ id: string | number; name: string }>({
      collection: 'sites',
      limit: 200,
      pagination: false,
      sort: 'name',
      select: { name: true },
    }),
  ]);
  const title = workbenchText('title', i18n.language);
  return (
    <Frame view={view} steps={[{ label: title }]}>
      <QueuePage
        base={formatAdminURL({ adminRoute: payload.config.routes.admin, path: workbenchPath })}
        filter={question.success ? filter : {}}
        isFirst={after === ''}
        page={page}
        collections={payload.config.collections
          .filter(({ fields }) => leafTree(fields).length > 0)
          .map(({ slug, labels }) => ({ value: slug, label: getTranslation(labels.plural, i18n) }))}
        locales={localeTags.filter((locale) => mayTranslate(by, locale))}
        sites={sites.docs.map(({ id, name }) => ({ value: String(id), label: name }))}
        people={people}
      />
    </Frame>
  );
}
