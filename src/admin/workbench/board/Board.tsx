import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps, Where } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { rolesOf } from '../../../../collections/access/roles.ts';
import { leafTree } from '../../../../translations/overlay/leafTree.ts';
import { ownLocales } from '../../../../translations/queue/question.ts';
import { queue } from '../../../../translations/queue/queue.ts';
import { tally } from '../../../../translations/queue/tally.ts';
import { type Actor, idOf } from '../../../../translations/review/mayTranslate.ts';
import { amount } from '../../words/amounts.ts';
import { type Filter, queryOf, workbenchPath } from '../address.ts';
import { Matrix } from './Matrix.tsx';
import { sumsOf } from './sums.ts';
import { type BoardText, boardText } from './texts.ts';

/** On the first page: what there is to do in somebody's languages; each figure leads to the queue it counts. */
export async function Board({ user, i18n, payload }: ServerProps) {
  const { language } = i18n;
  const by = (user ?? null) as Actor;
  const locales = ownLocales(by);
  if (!by || rolesOf(user).length === 0 || locales.length === 0) return null;
  const [rows, own, oldest] = await Promise.all([
    tally(payload),
    ownWork(payload, idOf(by)),
    queue(payload, { locales: [], task: 'review', limit: 1 }, { by }),
  ]);
  const sums = sumsOf(rows, locales);
  const base = formatAdminURL({ adminRoute: payload.config.routes.admin, path: workbenchPath });
  const facts: { text: BoardText; count: number; filter: Filter }[] = [
    { text: 'review', count: sums.review, filter: { task: 'review' } },
    { text: 'translate', count: sums.translate, filter: { task: 'translate' } },
    { text: 'stale', count: sums.stale, filter: { task: 'review', stale: 'yes' } },
    { text: 'errors', count: sums.errors, filter: { task: 'all', error: 'any' } },
    { text: 'mine', count: own.mine, filter: { task: 'all', assignee: 'me' } },
    { text: 'overdue', count: own.overdue, filter: { task: 'all', due: 'overdue' } },
  ];
  const since = oldest.rows[0]?.waitingSince;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <section className="board" aria-labelledby="board-heading">
      <h2 id="board-heading">{boardText('heading', language)}</h2>
      <ul className="board__facts">
        {facts
          .filter(({ count, text }) => count > 0 || text === 'review')
          .map(({ text, count, filter }) => (
            <li key={text}>
              <a href={`${base}${queryOf(filter)}`}>
                {boardText(text, language)}: <strong>{amount(count, language)}</strong>
              </a>
            </li>
          ))}
        <li>
          {boardText('words', language)}: <strong>{amount(sums.words, language)}</strong>
        </li>
        {since && (
          <li>
            {boardText('oldest', language)}{' '}
            <time dateTime={since}>{day.format(new Date(since))}</time>
          </li>
        )}
      </ul>
      <Matrix
        rows={rows}
        locales={locales}
        base={base}
        language={language}
        collections={payload.config.collections
          .filter(({ fields }) => leafTree(fields).length > 0)
          .map(({ slug, labels }) => ({ slug, label: getTranslation(labels.plural, i18n) }))}
      />
    </section>
  );
}

/** How much is assigned to somebody, and how much of everybody's is overdue. */
async function ownWork(payload: Payload, user: string | null) {
  const today = new Date().toISOString().slice(0, 10);
  const open = { task: { in: ['review', 'translate'] } };
  const count = (where: Where) =>
    payload.db.count({ collection: 'translations', where: { and: [where, open] } });
  const [mine, overdue] = await Promise.all([
    count({ assignee: { equals: user } }),
    count({ due: { less_than: today } }),
  ]);
  return { mine: mine.totalDocs, overdue: overdue.totalDocs };
}
