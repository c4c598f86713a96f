'use client';

import { getTranslation } from '@payloadcms/translations';
import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { Conflict, Difference } from '../../../translations/revisions/conflict.ts';
import { momentHere } from '../dates/moment-here.ts';
import { fieldAt, labelOf } from '../translations/label-of.ts';
import { Dialog } from './dialog.tsx';
import { FieldValue } from './field-value.tsx';
import { savingText } from './texts.ts';
import type { Choices } from './with-choices.ts';

type Props = { conflict: Conflict; of: string; onAnswer: (choices: Choices | null) => void };

/** Shows what differs between a form and the document as somebody has saved it, field by field. */
export function MergeDialog({ conflict, of, onAnswer }: Props) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { fields = [] } =
    [...config.collections, ...config.globals].find(({ slug }) => slug === of) ?? {};
  const paths = conflict.differences.map(({ path }) => path);
  const translate = (label: unknown) => String(getTranslation(label as string, i18n));
  const { language } = i18n;
  const { changedBy, changedAt, differences } = conflict;
  const [choices, setChoices] = useState<Choices>(() => proposed(differences));
  const when = changedAt ? momentHere(changedAt) : '';
  const about = savingText(changedBy ? 'mergeBy' : 'mergeUnknown', language)
    .replace('{who}', changedBy?.name ?? '')
    .replace('{when}', when);
  return (
    <Dialog heading={savingText('mergeHeading', language)} onClose={() => onAnswer(null)}>
      <p>{about}</p>
      {differences.map(({ path, yours, theirs, changed }) => (
        <fieldset key={path}>
          <legend>{labelOf({ path, paths, fields, translate })}</legend>
          {changed === 'theirs' && (
            <p className="saving-dialog__hint">{savingText('onlyTheirs', language)}</p>
          )}
          {(['yours', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={path}
                checked={choices[path] === side}
                onChange={() => setChoices({ ...choices, [path]: side })}
              />
              <div>
                <strong>{savingText(side === 'yours' ? 'mine' : 'theirs', language)}</strong>
                <div className="saving-dialog__value" dir="auto">
                  <FieldValue
                    value={side === 'yours' ? yours : theirs}
                    field={fieldAt(fields, path)}
                  />
                </div>
              </div>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="saving-dialog__buttons">
        <Button onClick={() => onAnswer(choices)}>{savingText('saveMerged', language)}</Button>
        <Button buttonStyle="secondary" onClick={() => onAnswer(null)}>
          {savingText('back', language)}
        </Button>
      </div>
    </Dialog>
  );
}

/** What was typed stays, but for fields that only the other person has changed. */
function proposed(differences: readonly Difference[]): Choices {
  return Object.fromEntries(
    differences.map(({ path, changed }) => [path, changed === 'theirs' ? 'theirs' : 'yours']),
  );
}
