'use client';

import { getTranslation } from '@payloadcms/translations';
import { useTranslation } from '@payloadcms/ui';
import type { ClientField, DateFieldClient } from 'payload';
import type { ReactNode } from 'react';
import { dayShown } from '../dates/day-shown.ts';
import { momentHere } from '../dates/moment-here.ts';
import { fieldAt } from '../translations/label-of.ts';
import { plainText } from '../translations/plain-text.ts';
import { useNames } from '../use-names.ts';
import { savingText } from './texts.ts';

type Props = { value: unknown; field: ClientField | undefined };
type Row = Record<string, unknown>;

/** A field's value as a form shows it: names of documents, labels of options, a line for each row. */
export function FieldValue({ value, field }: Props): ReactNode {
  const { i18n } = useTranslation();
  if (isEmpty(value)) return savingText('empty', i18n.language);
  if (typeof value === 'boolean') return savingText(value ? 'yes' : 'no', i18n.language);
  if (field?.type === 'select' || field?.type === 'radio') {
    return asList(value)
      .map((each) => optionOf(field.options, each, i18n))
      .join(', ');
  }
  if (field?.type === 'relationship' || field?.type === 'upload') {
    return typeof field.relationTo === 'string' ? (
      <Names collection={field.relationTo} ids={asList(value).map(String)} />
    ) : (
      JSON.stringify(value)
    );
  }
  if (field?.type === 'date') {
    // What was typed is not as it is stored: a day is known by its field, not by its midnight.
    return isDay(field) ? dayShown(value) : momentHere(String(value));
  }
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return <Rows rows={value} field={field} />;
  return plainText(value) || <Pairs row={value as Row} fields={fieldsOf(field)} />;
}

function Names({ collection, ids }: { collection: string; ids: string[] }) {
  const nameOf = useNames({ collection, ids });
  return ids.map((id) => nameOf(id) ?? id).join(', ');
}

function Rows({ rows, field }: { rows: unknown[]; field: ClientField | undefined }) {
  return (
    <ol>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a value that is only shown.
        <li key={index}>
          {typeof row === 'object' && row !== null ? (
            <Pairs row={row as Row} fields={fieldsOf(field)} />
          ) : (
            String(row)
          )}
        </li>
      ))}
    </ol>
  );
}

function Pairs({ row, fields }: { row: Row; fields: readonly ClientField[] }) {
  const { i18n } = useTranslation();
  const shown = Object.entries(row).filter(([name, value]) => name !== 'id' && !isEmpty(value));
  return shown.map(([name, value], index) => {
    const field = fieldAt(fields, name);
    const label = field && 'label' in field && field.label ? field.label : name;
    return (
      <span key={name}>
        {index > 0 && ' · '}
        {getTranslation(label as string, i18n)}: <FieldValue value={value} field={field} />
      </span>
    );
  });
}

type Options = Extract<ClientField, { type: 'select' }>['options'];

function optionOf(options: Options, value: unknown, i18n: Parameters<typeof getTranslation>[1]) {
  const found = options.find((each) => typeof each === 'object' && each.value === value);
  return typeof found === 'object' ? getTranslation(found.label, i18n) : String(value);
}

const isDay = ({ admin }: DateFieldClient) =>
  (admin?.date as { pickerAppearance?: string } | undefined)?.pickerAppearance === 'dayOnly';

const fieldsOf = (field: ClientField | undefined): readonly ClientField[] =>
  field && 'fields' in field ? field.fields : [];

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
