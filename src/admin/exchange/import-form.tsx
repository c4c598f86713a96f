'use client';

import { Button, Spinner } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { ReportTable } from './report-table.tsx';
import { countsInWords, type ExchangeText, exchangeText } from './texts.ts';
import { useImport } from './use-import.ts';

type Props = { mayApprove: boolean; language: string };

/** A file that comes in: what it would change, which conflicts to take, and what came of it. */
export function ImportForm({ mayApprove, language }: Props) {
  const text = (key: ExchangeText) => exchangeText(key, language);
  const id = useId();
  const { state, choose, apply } = useImport();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [approve, setApprove] = useState(false);
  const report = state.status === 'planned' || state.status === 'done' ? state.report : null;
  const has = (what: string) => (report?.counts[what] ?? 0) > 0;
  const hasWork = has('changed') || has('created') || has('updated') || taken.length > 0 || approve;

  return (
    <section className="run-form exchange-form" aria-label={text('import')}>
      <h2>{text('import')}</h2>
      <p>{text('importAbout')}</p>
      <div className="exchange-form__choice">
        <label htmlFor={id}>{text('file')}</label>
        <input
          id={id}
          type="file"
          accept=".xlf,.xliff,.xml,.csv,.xlsx,.tmx,.tbx"
          onChange={({ target }) => {
            setTaken([]);
            choose(target.files?.[0] ?? null);
          }}
        />
      </div>
      <div
        aria-live="polite"
        aria-busy={state.status === 'reading' || state.status === 'importing'}
      >
        {(state.status === 'reading' || state.status === 'importing') && (
          <div className="run-form__counting">
            <Spinner loadingText={null} size="sm" />
            {text(state.status)}
          </div>
        )}
        {state.status === 'failed' && (
          <p className="run-note is-error">
            {state.problem.message ?? text(state.problem.status === 0 ? 'offline' : 'failed')}
          </p>
        )}
        {report && (
          <p>
            <strong>{text(report.dryRun ? 'planned' : 'done')}</strong>:{' '}
            {countsInWords(report.counts, language) || text('nothing')}
          </p>
        )}
        {report?.kind === 'texts' && report.units.length > 0 && (
          <ReportTable {...{ report, taken, language }} onTake={setTaken} />
        )}
      </div>
      {state.status === 'planned' && (
        <>
          {mayApprove && (
            <label className="exchange-form__flag">
              <input
                type="checkbox"
                checked={approve}
                onChange={({ target }) => setApprove(target.checked)}
              />
              {text('approve')}
            </label>
          )}
          <Button disabled={!hasWork} onClick={() => apply({ take: taken, approve })}>
            {text('apply')}
          </Button>
        </>
      )}
    </section>
  );
}
