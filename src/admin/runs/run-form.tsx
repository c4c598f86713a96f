'use client';

import { Button, Spinner } from '@payloadcms/ui';
import { useState } from 'react';
import type { Locale } from '../../../translations/locales.ts';
import type { Problem } from '../request.ts';
import { EstimateTable } from './estimate-table.tsx';
import { estimateTotals } from './estimate-totals.ts';
import { LocaleChoice } from './locale-choice.tsx';
import { problemText } from './problem-text.ts';
import { type RunText, runText } from './texts.ts';
import type { TranslateDrawerProps } from './translate-drawer.tsx';
import { type EstimateState, useEstimate } from './use-estimate.ts';

type Props = Omit<TranslateDrawerProps, 'slug'> & { language: string };

/** The choice of languages, what it would cost, and the button that starts. */
export function RunForm({ collection, documents, about, offered, run, language, ...given }: Props) {
  const text = (key: RunText) => runText(key, language);
  const [chosen, setChosen] = useState<readonly Locale[]>(given.chosen);
  const [isStarting, setStarting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { state, again } = useEstimate({ collection, documents, locales: chosen });
  const hasWork = state.status === 'ready' && estimateTotals(state.estimate.locales).texts > 0;

  const start = async () => {
    setStarting(true);
    const answer = await run.start({ collection, documents, locales: chosen });
    setProblem(answer.ok ? null : answer);
    setStarting(false);
  };

  return (
    <div className="run-form">
      <p className="run-form__about">
        <strong>{about}</strong>
      </p>
      <p>{text('explanation')}</p>
      <LocaleChoice {...{ offered, chosen, language }} onChoose={setChosen} />
      <div aria-live="polite" aria-busy={state.status === 'counting'}>
        <EstimateView {...{ state, again, language }} />
        {problem && <p className="run-note is-error">{problemText(problem, language)}</p>}
      </div>
      <Button disabled={!hasWork || isStarting} onClick={start}>
        {text(isStarting ? 'starting' : 'start')}
      </Button>
    </div>
  );
}

type ViewProps = { state: EstimateState; again: () => void; language: string };

function EstimateView({ state, again, language }: ViewProps) {
  const text = (key: RunText) => runText(key, language);
  switch (state.status) {
    case 'none':
      return <p className="run-note">{text('chooseLanguage')}</p>;
    case 'counting':
      return (
        <div className="run-form__counting">
          <Spinner loadingText={null} size="sm" />
          {text('counting')}
        </div>
      );
    case 'failed':
      return (
        <p className="run-note is-error">
          {text('notCounted')}: {problemText(state.problem, language)}{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={again}>
            {text('again')}
          </Button>
        </p>
      );
    case 'ready':
      return <EstimateTable estimate={state.estimate} language={language} />;
  }
}
