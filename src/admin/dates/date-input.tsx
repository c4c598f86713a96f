'use client';

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import type { ReactNode } from 'react';

type Props = Pick<DateFieldClientProps, 'field' | 'path'> & {
  readOnly: boolean;
  showError: boolean;
  /** The input, by its id. */
  input: (id: string) => ReactNode;
  /** What is said below it. */
  children?: ReactNode;
};

/** Around the input of a day or a time: the label, the error and the description, as Payload has them. */
export function DateInput({ field, path, readOnly, showError, input, children }: Props) {
  const id = `field-${path.replace(/\./g, '__')}`;
  const { label, required, localized, admin } = field;
  return (
    <div className={`field-type text${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`}>
      <FieldLabel
        htmlFor={id}
        label={label}
        localized={localized}
        path={path}
        required={required}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {input(id)}
      </div>
      {children}
      <FieldDescription description={admin?.description} path={path} />
    </div>
  );
}
