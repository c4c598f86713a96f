import { Button, toast, useAuth, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { QueueRow } from '../../../../translations/queue/queue.ts';
import { mayApprove } from '../../../../translations/review/may-approve.ts';
import { mayTranslate } from '../../../../translations/review/may-translate.ts';
import type { Person } from '../../../../translations/review/people.ts';
import { amount } from '../../words/amounts.ts';
import { AssignForm } from '../assign-form.tsx';
import { type WorkbenchText, workbenchText } from '../texts.ts';
import { type Outcome, useBulk } from './use-bulk.ts';

type Props = { rows: readonly QueueRow[]; people: Person[]; onDone: () => void };

/** What can be done to the documents that are selected. */
export function BulkBar({ rows, people, onDone }: Props) {
  const { language } = useTranslation().i18n;
  const { user } = useAuth();
  const bulk = useBulk();
  const [isAssigning, setAssigning] = useState(false);
  const text = (key: WorkbenchText) => workbenchText(key, language);
  if (rows.length === 0 && !bulk.progress) return null;

  const locales = [...new Set(rows.map(({ locale }) => locale))];
  const mayWork = locales.every((locale) => mayTranslate(user, locale));
  const mayJudge = locales.every((locale) => mayApprove(user, locale));

  const tell = ({ done, left, message }: Outcome, did: string, leftWord: WorkbenchText) => {
    const numbers = `${did}: ${amount(done, language)}`;
    const rest = left > 0 ? `, ${text(leftWord)}: ${amount(left, language)}` : '';
    if (done > 0 || left === 0) toast.success(`${numbers}${rest}`);
    else toast.error(message ?? `${numbers}${rest}`);
    setAssigning(false);
    onDone();
  };

  return (
    <section className="queue__bulk" aria-label={text('selected')}>
      {bulk.progress ? (
        <p role="status">
          {text('working')}: {amount(bulk.progress.done, language)} {text('of')}{' '}
          {amount(bulk.progress.total, language)}
          <progress
            className="run__bar"
            max={bulk.progress.total}
            value={bulk.progress.done}
            aria-label={text('working')}
          />
        </p>
      ) : isAssigning ? (
        <AssignForm
          people={people.filter((person) => locales.every((each) => person.locales.includes(each)))}
          now={null}
          onBack={() => setAssigning(false)}
          onAssign={async (to) => tell(await bulk.assign(rows, to), text('assigned'), 'refused')}
        />
      ) : (
        <>
          <strong>
            {text('selected')}: {amount(rows.length, language)}
          </strong>
          {mayWork && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => setAssigning(true)}
            >
              {text('assign')}
            </Button>
          )}
          {mayWork && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={async () => {
                const { done, message } = await bulk.draft(rows);
                if (done > 0) toast.success(text('started'));
                else toast.error(message ?? text('failed'));
                onDone();
              }}
            >
              {text('draft')}
            </Button>
          )}
          {mayJudge && (
            <Button
              size="small"
              margin={false}
              tooltip={text('approveCleanAbout')}
              onClick={async () => tell(await bulk.approveClean(rows), text('approved'), 'leftOut')}
            >
              {text('approveClean')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
