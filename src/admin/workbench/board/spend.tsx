import type { Payload } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { readMonths } from '../../../../translations/runs/spend.ts';
import { readSettings } from '../../../../translations/settings/read-settings.ts';
import { amount } from '../../words/amounts.ts';
import { spendBars } from './spend-bars.ts';
import { boardText } from './texts.ts';

type Props = { payload: Payload; now: Date; language: string };

const MONTHS = 6;

/** What machine drafts have cost by month, against the month's budget of today: a bar and its figures. */
export async function Spend({ payload, now, language }: Props) {
  const [{ monthlyLimit }, months] = await Promise.all([
    readSettings(payload),
    readMonths(payload, { now, months: MONTHS }),
  ]);
  if (monthlyLimit === null && months.every(({ characters }) => characters === 0)) return null;
  const { admin: adminRoute } = payload.config.routes;
  const nameOf = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const settings = formatAdminURL({ adminRoute, path: '/globals/translationSettings' });
  const calls = formatAdminURL({ adminRoute, path: '/collections/translationCalls' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard.
    <section className="board__scroll board__spend" tabIndex={0} aria-labelledby="board-spend">
      <table className="board__matrix">
        <caption id="board-spend">{boardText('spend', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardText('month', language)}</th>
            <th scope="col">{boardText('characters', language)}</th>
            {monthlyLimit !== null && <th scope="col">{boardText('ofBudget', language)}</th>}
          </tr>
        </thead>
        <tbody>
          {spendBars(months, monthlyLimit).map(({ month, characters, length, share }) => (
            <tr key={month} className={share !== null && share >= 100 ? 'is-over' : undefined}>
              <th scope="row">{nameOf.format(new Date(`${month}-01T00:00:00Z`))}</th>
              <td>
                {amount(characters, language)}
                <span className="board__bar">
                  <span style={{ inlineSize: `${length}%` }} />
                </span>
              </td>
              {share !== null && <td className="is-number">{amount(share, language)} %</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="board__note">
        <a href={settings}>{boardText('budget', language)}</a>:{' '}
        {monthlyLimit === null ? boardText('noBudget', language) : amount(monthlyLimit, language)}
        {' · '}
        <a href={calls}>{boardText('calls', language)}</a>
      </p>
    </section>
  );
}
