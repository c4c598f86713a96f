'use client';

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import type { ReactNode } from 'react';
import { years } from '../../../collections/rules/days.ts';

type Props = Pick<DateFieldClientProps, 'field' | 'path'> & {
  type: 'date' | 'datetime-local';
  /** As the input has it: `2026-12-20`, `2026-12-20T09:00`. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  readOnly: boolean;
  showError: boolean;
  children?: ReactNode;
};

const ends = { date: ['-01-01', '-12-31'], 'datetime-local': ['-01-01T00:00', '-12-31T23:59'] };

/** The browser's own input of a day or a time. It knows no zone, so that it can't show another day. */
export function DateInput({
  field,
  path,
  type,
  value,
  onChange,
  onBlur,
  readOnly,
  showError,
  children,
}: Props) {
  const id = `field-${path.replace(/\./g, '__')}`;
  const [from, to] = ends[type];
  const { label, required, localized, admin } = field;
  return (
    <div className={`field-type text${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`}>
      <FieldLabel label={label} localized={localized} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          name={path}
          type={type}
          value={value}
          min={`${years.min}${from}`}
          max={`${years.max}${to}`}
          disabled={readOnly}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      </div>
      {children}
      <FieldDescription description={admin?.description} path={path} />
    </div>
  );
}
