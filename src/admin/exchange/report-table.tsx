'use client';

import type { ReportUnit } from '../../../translations/exchange/run/report.ts';
import { amount } from '../words/amounts.ts';
import { told } from '../words/told.ts';
import { type ExchangeText, exchangeText, outcomeName } from './texts.ts';
import type { ImportReport } from './use-import.ts';

type Props = {
  report: ImportReport;
  /** Tokens of the conflicts that are to be taken. */
  taken: readonly string[];
  onTake: (tokens: string[]) => void;
  language: string;
};

/** What becomes of each text of a file that does not stay as it is, and which conflicts to take. */
export function ReportTable({ report, taken, onTake, language }: Props) {
  const text = (key: ExchangeText) => exchangeText(key, language);
  const take = (token: string, isTaken: boolean) =>
    onTake(isTaken ? [...taken, token] : taken.filter((each) => each !== token));
  return (
    <div className="estimate exchange-report">
      <table>
        <thead>
          <tr>
            {(['text', 'outcome', 'before', 'after'] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.units.map((unit, index) => (
            // Texts that no document has may have the same name.
            // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes
            <tr key={index}>
              <th scope="row">
                {unit.title && <div>{unit.title}</div>}
                <code>{unit.path || `${text('line')} ${unit.line}`}</code>
              </th>
              <td>
                <UnitOutcome unit={unit} language={language} />
                {report.dryRun && unit.token && (
                  <label className="exchange-form__flag">
                    <input
                      type="checkbox"
                      checked={taken.includes(unit.token)}
                      onChange={({ target }) => take(unit.token ?? '', target.checked)}
                    />
                    {text('take')}
                  </label>
                )}
              </td>
              <td dir="auto">{unit.before ?? '–'}</td>
              <td dir="auto">{unit.after ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.more > 0 && (
        <p className="run-note">
          {text('more')}: {amount(report.more, language)}
        </p>
      )}
    </div>
  );
}

function UnitOutcome({ unit, language }: { unit: ReportUnit; language: string }) {
  const text = (key: ExchangeText) => exchangeText(key, language);
  const { outcome, taken, message, errors, notApproved } = unit;
  return (
    <>
      <strong>{taken ? text('taken') : outcomeName(outcome, language)}</strong>
      {message && <div>{told(message, language)}</div>}
      {errors > 0 && (
        <div>
          {text('errors')}: {amount(errors, language)}
        </div>
      )}
      {notApproved && (
        <div>
          {text('notApproved')}: {told(notApproved, language)}
        </div>
      )}
    </>
  );
}
