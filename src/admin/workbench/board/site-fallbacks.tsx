import { localeTags } from '../../../../translations/locales.ts';
import { env } from '../../../env.ts';
import { openFeedLog } from '../../../feed-log/index.ts';
import type { FeedLog } from '../../../feed-log/types.ts';
import { readFallbackCounts } from '../../../projector/fallback-counts.ts';
import { amount } from '../../words/amounts.ts';
import { languageName } from '../../words/language-name.ts';
import { queryOf } from '../address.ts';
import { boardText } from './texts.ts';

type Props = { base: string; language: string };

let opened: Promise<FeedLog> | undefined;

/** One log for all who ask, also for those who ask together; opened again after a failure. */
function openedLog(): Promise<FeedLog> {
  opened ??= openFeedLog(env().DATABASE_URL).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What the readers of each site get in another language than theirs; each figure leads to the queue. */
export async function SiteFallbacks({ base, language }: Props) {
  const sites = await readFallbackCounts(await openedLog());
  if (sites.length === 0) return null;
  const columns = localeTags.filter((tag) =>
    sites.some(({ locales }) => locales.some(({ locale }) => locale === tag)),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard.
    <section className="board__scroll" tabIndex={0} aria-labelledby="board-fallback">
      <table className="board__matrix board__sites">
        <caption id="board-fallback">{boardText('fallback', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardText('site', language)}</th>
            <th scope="col">{boardText('served', language)}</th>
            {columns.map((locale) => (
              <th key={locale} scope="col">
                <abbr title={languageName(locale, language)}>{locale}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map(({ id, name, locales }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{amount(locales[0]?.documents ?? 0, language)}</td>
              {columns.map((column) => {
                const counts = locales.find(({ locale }) => locale === column);
                if (!counts) return <td key={column}>–</td>;
                const { documents, fallback, machineOnly } = counts;
                const figure = amount(fallback, language);
                const served = amount(documents, language);
                const place = `${name}, ${languageName(column, language)}`;
                const queue = { locales: column, site: id } as const;
                return (
                  <td key={column}>
                    {fallback === 0 ? (
                      figure
                    ) : (
                      <a
                        href={`${base}${queryOf({ task: 'all', ...queue })}`}
                        aria-label={`${place}: ${figure} / ${served}`}
                      >
                        <span className="board__figure">{figure}</span>
                      </a>
                    )}
                    {machineOnly > 0 && (
                      <a
                        className="board__machine"
                        href={`${base}${queryOf({ task: 'review', state: 'machine', ...queue })}`}
                        aria-label={`${place}, ${boardText('machineOnly', language)}: ${amount(machineOnly, language)} / ${served}`}
                        title={boardText('machineOnly', language)}
                      >
                        {boardText('machineShort', language)} {amount(machineOnly, language)}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
