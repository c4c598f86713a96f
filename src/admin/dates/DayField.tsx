'use client';

import { useField } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { DateInput } from './DateInput.tsx';

/** A day in a form: the same in a browser in Kamchatka and in New York. */
export function DayField({ field, path: given, readOnly = false }: DateFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  });
  return (
    <DateInput
      field={field}
      path={path}
      type="date"
      value={value?.slice(0, 'yyyy-mm-dd'.length) ?? ''}
      onChange={(day) => setValue(day || null)}
      readOnly={readOnly || disabled}
      showError={showError}
    />
  );
}
