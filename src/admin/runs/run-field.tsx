'use client';

import { Button, Spinner, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { LocalTime } from '../dates/local-time.tsx';
import { DocumentTitle } from '../document-title.tsx';
import { useNames } from '../use-names.ts';
import { isOver } from './is-over.ts';
import { mayCancel } from './may-cancel.ts';
import { problemText } from './problem-text.ts';
import { runTitle } from './run-title.ts';
import { RunView } from './run-view.tsx';
import { type RunText, runText } from './texts.ts';
import { useCollectionName } from './use-collection-name.ts';
import { useRun } from './use-run.ts';

/** The page of a run: how it goes, live. */
export function RunField() {
  const { id, data } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const collectionName = useCollectionName();
  const run = useRun({ known: id === undefined ? null : String(id) });
  const author = idIn(data?.requestedBy);
  const nameOf = useNames({ collection: 'users', ids: author ? [author] : [] });
  const { language } = i18n;
  const text = (key: RunText) => runText(key, language);
  const { progress, problem } = run;

  if (problem && !progress) return <p role="alert">{problemText(problem, language)}</p>;
  if (!progress) return <Spinner size="sm" />;
  const facts = [
    [text('startedBy'), author && (nameOf(author) ?? author)],
    [text('startedAt'), <LocalTime key="started" at={progress.startedAt} />],
    [
      text('finishedAt'),
      progress.finishedAt && <LocalTime key="finished" at={progress.finishedAt} />,
    ],
    [text('documents'), progress.documents],
  ] as const;
  return (
    <section className="run-page">
      <DocumentTitle title={runTitle(progress.name, { collectionName, language })} />
      <RunView {...{ progress, language }} collection={String(data?.collectionSlug ?? '')} />
      <dl className="run__numbers">
        {facts
          .filter(([, value]) => value)
          .map(([word, value]) => (
            <div key={word} className="run__fact">
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {!isOver(progress) && mayCancel(user, progress.name) && (
        <Button buttonStyle="secondary" onClick={run.cancel}>
          {text('cancel')}
        </Button>
      )}
    </section>
  );
}

/** The id of a relation, whether or not its document came with it. */
function idIn(relation: unknown): string | undefined {
  const id = typeof relation === 'object' && relation && 'id' in relation ? relation.id : relation;
  return id === null || id === undefined ? undefined : String(id);
}
