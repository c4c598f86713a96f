'use client';

import { toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { RecordKey } from '../../../translations/records/change-record.ts';
import { mayTranslate } from '../../../translations/review/may-translate.ts';
import { dayShown } from '../dates/day-shown.ts';
import { request } from '../request.ts';
import { usePeople } from '../translations/entry/use-people.ts';
import { useNames } from '../use-names.ts';
import { languageName } from '../words/language-name.ts';
import { AssignForm, type Assignment } from './assign-form.tsx';
import { workbenchText } from './texts.ts';

type Now = { user: string | null; due: string | null };
type Props = RecordKey & { now: Now };

/** Whose work a document in a locale is and until when, and how to give it to somebody. */
export function AssignOne({ now, ...key }: Props) {
  const { language } = useTranslation().i18n;
  const { config } = useConfig();
  const { user } = useAuth();
  const [known, setKnown] = useState(now);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const people = usePeople(key.locale, isOpen);
  const nameOf = useNames({ collection: 'users', ids: known.user === null ? [] : [known.user] });
  // The form is gone with the button that was pressed: the keyboard goes on from where it was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const assign = async (to: Assignment) => {
    const answer = await request<{ assignee: string | null; due: string | null }>(
      `${config.routes.api}/translations/assign`,
      { body: { ...key, ...to, seen: known.user } },
    );
    if (!answer.ok) {
      toast.error(answer.message ?? workbenchText('failed', language));
      return;
    }
    setKnown({ user: answer.data.assignee, due: answer.data.due });
    setOpen(false);
  };

  if (isOpen && people.length > 0) {
    return (
      <AssignForm now={known} {...{ people }} onAssign={assign} onBack={() => setOpen(false)} />
    );
  }
  return (
    <div className="assign-one">
      {known.user !== null && <bdi>{nameOf(known.user) ?? ''}</bdi>}
      {known.due && (
        <span className="queue__due">
          {workbenchText('due', language)}: {dayShown(known.due)}
        </span>
      )}
      {mayTranslate(user, key.locale) && (
        <button
          ref={opener}
          type="button"
          className="workbench-button"
          aria-label={`${workbenchText('assign', language)} ${languageName(key.locale, language)}`}
          onClick={() => setOpen(true)}
        >
          {workbenchText('assign', language)}
        </button>
      )}
    </div>
  );
}
