'use client';

import { getTranslation } from '@payloadcms/translations';
import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { momentHere } from '../dates/moment-here.ts';
import { fieldAt, labelOf } from '../translations/label-of.ts';
import { Dialog } from './dialog.tsx';
import { FieldValue } from './field-value.tsx';
import type { Changed, Decision } from './guard-saves.ts';
import { type SavingText, savingText } from './texts.ts';
import type { Write } from './write-of.ts';

type Props = {
  changed: readonly Changed[];
  write: Write;
  onAnswer: (decision: Decision | null) => void;
};

/**
 * Names the documents that others have changed since they were read here, and asks whether what a button does to
 * them is done all the same.
 */
export function OverwriteDialog({ changed, write, onAnswer }: Props) {
  const { language } = useTranslation().i18n;
  const text = (key: SavingText) => savingText(key, language);
  const isOne = write.kind === 'document';
  return (
    <Dialog
      heading={text(isOne ? 'mergeHeading' : 'changedHeading')}
      onClose={() => onAnswer(null)}
    >
      <p>{text(isOne ? 'changedOne' : 'changedSeveral')}</p>
      <ul>
        {changed.map((each) => (
          <ChangedDocument key={each.id} changed={each} of={write.of} />
        ))}
      </ul>
      <div className="saving-dialog__buttons">
        <Button onClick={() => onAnswer('all')}>{text(isOne ? 'goOn' : 'goOnAll')}</Button>
        {!isOne && (
          <Button buttonStyle="secondary" onClick={() => onAnswer('others')}>
            {text('goOnOthers')}
          </Button>
        )}
        <Button buttonStyle="secondary" onClick={() => onAnswer(null)}>
          {text('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function ChangedDocument({ changed, of }: { changed: Changed; of: string }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { id, title, changedBy, changedAt, differences } = changed;
  const { fields = [] } = config.collections.find(({ slug }) => slug === of) ?? {};
  const paths = differences.map(({ path }) => path);
  const translate = (label: unknown) => String(getTranslation(label as string, i18n));
  const adminRoute = config.routes.admin;
  return (
    <li>
      {title && (
        <a
          href={formatAdminURL({ adminRoute, path: `/collections/${of}/${id}` })}
          target="_blank"
          rel="noreferrer"
        >
          <bdi>{title}</bdi>
        </a>
      )}{' '}
      {[changedBy?.name, changedAt && momentHere(changedAt)].filter(Boolean).join(', ')}
      {differences.map(({ path, yours, theirs }) => (
        <div key={path} className="saving-dialog__value" dir="auto">
          {labelOf({ path, paths, fields, translate })}:{' '}
          <FieldValue value={theirs} field={fieldAt(fields, path)} /> →{' '}
          <FieldValue value={yours} field={fieldAt(fields, path)} />
        </div>
      ))}
    </li>
  );
}
