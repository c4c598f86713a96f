'use client';

import type { LocaleEstimate } from '../../../translations/runs/count-work.ts';
import type { Estimate } from '../../../translations/runs/estimate.ts';
import { amount, money } from '../words/amounts.ts';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';
import { estimateTotals } from './estimate-totals.ts';
import { engineName, type RunText, runText } from './texts.ts';

type Props = { estimate: Estimate; language: string };

const added = ['texts', 'segments', 'remembered', 'characters'] as const;
const columns = ['documents', ...added] as const;

/** What drafting would do and cost, language by language. */
export function EstimateTable({ estimate, language }: Props) {
  const text = (key: RunText) => runText(key, language);
  const { locales, left, currency } = estimate;
  const totals = estimateTotals(locales);
  return (
    <>
      <div className="estimate">
        <table>
          <caption>{text('estimate')}</caption>
          <thead>
            <tr>
              {(['language', 'engine', ...columns, 'cost'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {locales.map((row) => (
              <LocaleRow key={row.locale} {...{ row, currency, language }} />
            ))}
          </tbody>
          {locales.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {text('total')}
                </th>
                {added.map((key) => (
                  <td key={key}>{amount(totals[key], language)}</td>
                ))}
                <td>{money(estimate.cost, currency, language)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {totals.texts === 0 && <p className="run-note">{text('nothingToDo')}</p>}
      {left !== null && (
        <p className="run-note">
          {text('budgetLeft')}: {amount(left, language)}
        </p>
      )}
      {left !== null && estimate.characters > left && (
        <p className="run-note is-warning">{text('overBudget')}</p>
      )}
      {locales.some(({ engine }) => engine === 'pseudo') && (
        <p className="run-note is-warning">{text('pseudo')}</p>
      )}
    </>
  );
}

type RowProps = { row: LocaleEstimate; currency: string; language: string };

function LocaleRow({ row, currency, language }: RowProps) {
  return (
    <tr>
      <th scope="row">{languageName(row.locale, language)}</th>
      {row.engine === null ? (
        <td colSpan={columns.length + 2} className="estimate__reason">
          {row.reason && told(row.reason, language)}
        </td>
      ) : (
        <>
          <td className="estimate__engine">{engineName(row.engine, language)}</td>
          {columns.map((key) => (
            <td key={key}>{amount(row[key], language)}</td>
          ))}
          <td>{money(row.cost, currency, language)}</td>
        </>
      )}
    </tr>
  );
}
