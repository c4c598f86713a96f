'use client';

import type { RunProgress } from '../../../translations/runs/progress-of.ts';
import { amount, duration } from '../words/amounts.ts';
import { told } from '../words/told.ts';
import { ProblemList } from './problem-list.tsx';
import { type RunText, runText } from './texts.ts';

type Props = {
  progress: RunProgress;
  /** The collection of its documents, by which the problems link to them. */
  collection: string;
  language: string;
};

/** How a run goes: a bar, numbers, why it is paused, what went wrong. */
export function RunView({ progress, collection, language }: Props) {
  const text = (key: RunText) => runText(key, language);
  const { status, done, records, billed, secondsLeft, notice, problems } = progress;
  return (
    <div className="run">
      <p role="status" className={`run__status is-${status}`}>
        {text(status)}
        {status === 'cancelled' && `. ${text('cancelledNote')}`}
      </p>
      <RunBar progress={progress} language={language} />
      <dl className="run__numbers">
        <div className="run__fact">
          <dt>{text('ready')}</dt>
          <dd>
            {amount(done, language)} {text('ofAll')} {amount(records, language)}
          </dd>
        </div>
        <div className="run__fact">
          <dt>{text('billed')}</dt>
          <dd>{amount(billed, language)}</dd>
        </div>
        {secondsLeft !== null && secondsLeft > 0 && (
          <div className="run__fact">
            <dt>{text('timeLeft')}</dt>
            <dd>{duration(secondsLeft, language)}</dd>
          </div>
        )}
      </dl>
      {notice && <p className="run-note is-warning">{told(notice, language)}</p>}
      {problems.length > 0 && <ProblemList {...{ problems, collection, language }} />}
    </div>
  );
}

/** The bar alone; without an end while nothing is known of the amount. */
export function RunBar({ progress, language }: Pick<Props, 'progress' | 'language'>) {
  const { status, done, records } = progress;
  const isOpen = status === 'preparing' || (records === 0 && status !== 'done');
  return (
    <progress
      className="run__bar"
      aria-label={runText('ready', language)}
      max={Math.max(records, 1)}
      value={isOpen ? undefined : records === 0 ? 1 : done}
    />
  );
}
