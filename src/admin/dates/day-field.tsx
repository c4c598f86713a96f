'use client';

import { useField } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { years } from '../../../collections/rules/days.ts';
import { DateInput } from './date-input.tsx';

/** A day in a form, by the browser's own input, which knows no zone: the same in a browser in Kamchatka and in New York. */
export function DayField({ field, path: given, readOnly = false }: DateFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  });
  return (
    <DateInput
      field={field}
      path={path}
      readOnly={readOnly || disabled}
      showError={showError}
      input={(id) => (
        <input
          id={id}
          name={path}
          type="date"
          value={value?.slice(0, 'yyyy-mm-dd'.length) ?? ''}
          min={`${years.min}-01-01`}
          max={`${years.max}-12-31`}
          disabled={readOnly || disabled}
          onChange={(event) => setValue(event.target.value || null)}
        />
      )}
    />
  );
}
