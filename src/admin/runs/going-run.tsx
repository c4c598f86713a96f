'use client';

import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import type { RunProgress } from '../../../translations/runs/progress-of.ts';
import { amount, duration } from '../words/amounts.ts';
import { told } from '../words/told.ts';
import { mayCancel } from './may-cancel.ts';
import { runTitle } from './run-title.ts';
import { RunBar } from './run-view.tsx';
import { type RunText, runText } from './texts.ts';
import { useCollectionName } from './use-collection-name.ts';

type Props = { run: RunProgress; onCancel: () => void };

/** One run in a line: what, how far, how long still. */
export function GoingRun({ run, onCancel }: Props) {
  const { config } = useConfig();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const collectionName = useCollectionName();
  const { language } = i18n;
  const text = (key: RunText) => runText(key, language);
  const { id, name, status, done, records, secondsLeft, notice } = run;
  const title = runTitle(name, { collectionName, language });
  const numbers = `${amount(done, language)} ${text('ofAll')} ${amount(records, language)}`;
  return (
    <li className="going-run">
      <a
        href={formatAdminURL({
          adminRoute: config.routes.admin,
          path: `/collections/translationRuns/${id}`,
        })}
      >
        {title}
      </a>
      <RunBar progress={run} language={language} />
      <span className="going-run__numbers">
        {status === 'running' ? numbers : text(status)}
        {secondsLeft ? ` · ${duration(secondsLeft, language)}` : ''}
      </span>
      {mayCancel(user, name) && (
        <Button
          aria-label={`${text('cancel')}: ${title}`}
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={onCancel}
        >
          {text('cancel')}
        </Button>
      )}
      {notice && <p className="run-note is-warning">{told(notice, language)}</p>}
    </li>
  );
}
