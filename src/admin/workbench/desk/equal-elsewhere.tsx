import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import type { EqualApprovalResult } from '../../../../translations/review/approve-equal.ts';
import { request } from '../../request.ts';
import { amount } from '../../words/amounts.ts';
import { type DeskText, deskText } from './desk-texts.ts';

/** Documents of a call. */
const PART = 50;

type Sums = Pick<EqualApprovalResult, 'approved' | 'documents'> & { leftOut: number };
type Step =
  | { is: 'closed' }
  | { is: 'working'; approves: boolean; sums: Sums }
  | { is: 'found' | 'approved'; sums: Sums }
  | { is: 'failed'; message: string };

const none: Sums = { approved: 0, documents: 0, leftOut: 0 };

type Props = {
  desk: Desk;
  /** Path of the text in hand. */
  path: string;
};

/** Counts the texts of other documents that are equal to the one in hand and wait, and approves them at once. */
export function EqualElsewhere({ desk, path }: Props) {
  const { language } = useTranslation().i18n;
  const { config } = useConfig();
  const [step, setStep] = useState<Step>({ is: 'closed' });
  const ending = useRef<AbortController>(undefined);
  useEffect(() => () => ending.current?.abort(), []);
  const text = (key: DeskText) => deskText(key, language);
  const { collection, document: id, locale } = desk;

  const work = async (approves: boolean) => {
    ending.current?.abort();
    ending.current = new AbortController();
    const { signal } = ending.current;
    let sums = none;
    let after: string | null = null;
    do {
      setStep({ is: 'working', approves, sums });
      const answer: Awaited<ReturnType<typeof request<EqualApprovalResult>>> =
        await request<EqualApprovalResult>(`${config.routes.api}/translations/approveEqual`, {
          body: { collection, document: id, locale, path, after, limit: PART, dryRun: !approves },
          signal,
        });
      if (signal.aborted) return;
      if (!answer.ok) return setStep({ is: 'failed', message: answer.message ?? text('failed') });
      const { approved, documents, leftOut, next }: EqualApprovalResult = answer.data;
      sums = {
        approved: sums.approved + approved,
        documents: sums.documents + documents,
        leftOut: sums.leftOut + leftOut.length,
      };
      after = next;
    } while (after !== null);
    setStep({ is: approves ? 'approved' : 'found', sums });
  };
  const told = ({ approved, documents, leftOut }: Sums) =>
    [
      `${text('equalTexts')}: ${amount(approved, language)}`,
      `${text('equalDocuments')}: ${amount(documents, language)}`,
      ...(leftOut > 0 ? [`${text('equalLeftOut')}: ${amount(leftOut, language)}`] : []),
    ].join(', ');

  return (
    <>
      {step.is === 'closed' && (
        <button type="button" className="workbench-button" onClick={() => void work(false)}>
          {text('equalElsewhere')}
        </button>
      )}
      <div role="status">
        {step.is === 'working' && (
          <p>
            {text(step.approves ? 'equalApproving' : 'equalCounting')} {told(step.sums)}
          </p>
        )}
        {step.is === 'failed' && <p className="entry__note">{step.message}</p>}
        {step.is === 'approved' && (
          <p>
            {text('equalApproved')} {told(step.sums)}
          </p>
        )}
        {step.is === 'found' && (
          <p>{step.sums.approved === 0 ? text('equalNone') : told(step.sums)}</p>
        )}
      </div>
      {step.is === 'found' && step.sums.approved > 0 && (
        <button type="button" className="workbench-button" onClick={() => void work(true)}>
          {text('approveThem')}
        </button>
      )}
    </>
  );
}
