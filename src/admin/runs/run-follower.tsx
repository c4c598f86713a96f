'use client';

import { Button, Spinner, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { isOver } from './is-over.ts';
import { problemText } from './problem-text.ts';
import { runTitle } from './run-title.ts';
import { RunView } from './run-view.tsx';
import { type RunText, runText } from './texts.ts';
import { useCollectionName } from './use-collection-name.ts';
import type { RunControl } from './use-run.ts';

type Props = { run: RunControl; collection: string; onClose: () => void };

/** A run from its start to its end, with a button to cancel it. */
export function RunFollower({ run, collection, onClose }: Props) {
  const { i18n } = useTranslation();
  const text = (key: RunText) => runText(key, i18n.language);
  const { progress, problem } = run;
  const collectionName = useCollectionName();
  const [isCancelling, setCancelling] = useState(false);
  const cancel = async () => {
    setCancelling(true);
    await run.cancel();
    setCancelling(false);
  };
  const isEnded = progress !== undefined && isOver(progress);
  return (
    <div className="run-follower">
      {progress ? (
        <>
          <strong>{runTitle(progress.name, { collectionName, language: i18n.language })}</strong>
          <RunView {...{ progress, collection, language: i18n.language }} />
        </>
      ) : (
        <Spinner loadingText={text('preparing')} size="sm" />
      )}
      {problem && (
        <p role="alert" className="run-note is-error">
          {problemText(problem, i18n.language)}
        </p>
      )}
      {!isEnded && <p className="run-note">{text('mayClose')}</p>}
      <div className="run-follower__buttons">
        <Button margin={false} onClick={onClose}>
          {text('close')}
        </Button>
        {isEnded ? (
          <Button buttonStyle="secondary" margin={false} onClick={run.leave}>
            {text('another')}
          </Button>
        ) : (
          <Button buttonStyle="secondary" margin={false} disabled={isCancelling} onClick={cancel}>
            {text(isCancelling ? 'cancelling' : 'cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
