import { getTranslation } from '@payloadcms/translations';
import type { ServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import type { ReactNode } from 'react';
import { hasRole, rolesOf } from '../../../../collections/access/roles.ts';
import { leafTree } from '../../../../translations/overlay/leaf-tree.ts';
import { ownLocales, usualTask } from '../../../../translations/queue/question.ts';
import { type Actor, idOf } from '../../../../translations/review/may-translate.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { amount } from '../../words/amounts.ts';
import { languageName } from '../../words/language-name.ts';
import { editorAddress, type Filter, queryOf, workbenchPath } from '../address.ts';
import { KeptBack } from './kept-back.tsx';
import { Matrix } from './matrix.tsx';
import { OverdueList } from './overdue-list.tsx';
import { readBoard } from './read-board.ts';
import { RecentActs } from './recent-acts.tsx';
import { SiteFallbacks } from './site-fallbacks.tsx';
import { Spend } from './spend.tsx';
import { sumsOf } from './sums.ts';
import { type BoardText, boardText } from './texts.ts';
import { Workload } from './workload.tsx';

/** Facts that say nothing where there are none. */
const personal = new Set<BoardText>(['errors', 'mineReview', 'mineTranslate']);

/** On the first page: what there is to do in somebody's languages; each figure leads to the queue it counts. */
export async function Board({ user, i18n, payload }: ServerProps) {
  const { language } = i18n;
  const by = (user ?? null) as Actor;
  const locales = ownLocales(by);
  if (!by || rolesOf(user).length === 0 || locales.length === 0) return null;
  const now = new Date();
  const task = usualTask(by);
  const { rows, people, overdue, first, acts, titles, names } = await readBoard(payload, {
    by,
    locales,
    now,
  });
  const own = people.find(({ id }) => id === idOf(by));
  const sums = sumsOf(rows, locales);
  const base = formatAdminURL({ adminRoute: payload.config.routes.admin, path: workbenchPath });
  const facts: { text: BoardText; count: number; filter: Filter }[] = [
    { text: 'review', count: sums.review, filter: { task: 'review' } },
    { text: 'translate', count: sums.translate, filter: { task: 'translate' } },
    { text: 'stale', count: sums.stale, filter: { task: 'review', stale: 'yes' } },
    { text: 'machine', count: sums.machine, filter: { task: 'review', state: 'machine' } },
    { text: 'errors', count: sums.errors, filter: { task: 'all', error: 'any' } },
    {
      text: 'mineReview',
      count: own?.review.records ?? 0,
      filter: { task: 'review', assignee: 'me' },
    },
    {
      text: 'mineTranslate',
      count: own?.translate.records ?? 0,
      filter: { task: 'translate', assignee: 'me' },
    },
    { text: 'overdue', count: overdue.total, filter: { task: 'all', due: 'overdue' } },
    { text: 'dueWeek', count: overdue.week, filter: { task: 'all', due: 'week' } },
  ];
  return (
    <section className="board" aria-labelledby="board-heading">
      <h2 id="board-heading">{boardText('heading', language)}</h2>
      <ul className="board__facts">
        {facts
          .filter(({ count, text }) => count > 0 || !personal.has(text))
          .map(({ text, count, filter }) => (
            <li key={text}>
              <Fact href={count > 0 ? `${base}${queryOf(filter)}` : null}>
                {boardText(text, language)}: <strong>{amount(count, language)}</strong>
              </Fact>
            </li>
          ))}
        <li>
          {boardText('words', language)}: <strong>{amount(sums.words, language)}</strong>
        </li>
        {first?.waitingSince && (
          <li>
            {boardText(task === 'review' ? 'oldestReview' : 'oldestTranslate', language)}:{' '}
            <a href={editorAddress(base, first, { filter: { task }, place: first.place })}>
              <bdi>{first.title}</bdi> — {languageName(first.locale, language)}
            </a>
            , {boardText('since', language)} <LocalTime at={first.waitingSince} isDay />
          </li>
        )}
      </ul>
      <OverdueList records={overdue.records} {...{ titles, names, base, language }} />
      {hasRole(user, 'admin', 'editor') && <KeptBack {...{ payload, i18n }} />}
      {hasRole(user, 'admin', 'editor', 'reviewer') && (
        <Workload {...{ people, names, base, language }} />
      )}
      <Matrix
        rows={rows}
        locales={locales}
        base={base}
        language={language}
        collections={payload.config.collections
          .filter(({ fields }) => leafTree(fields).length > 0)
          .map(({ slug, labels }) => ({ slug, label: getTranslation(labels.plural, i18n) }))}
      />
      {hasRole(user, 'admin', 'editor') && (
        <>
          <SiteFallbacks {...{ base, language }} />
          <Spend {...{ payload, now, language }} />
        </>
      )}
      <RecentActs {...{ acts, titles, names, base, language }} />
    </section>
  );
}

/** A figure, and the way to what it counts where there is any. */
const Fact = ({ href, children }: { href: string | null; children: ReactNode }) =>
  href === null ? <span>{children}</span> : <a href={href}>{children}</a>;
