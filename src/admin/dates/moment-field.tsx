'use client';

import { useField, useFormFields, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { useState } from 'react';
import { momentOf, wallTimeOf } from '../../../collections/rules/moments.ts';
import { DateInput } from './date-input.tsx';
import { siblingPath } from './sibling-path.ts';
import { dateText } from './texts.ts';
import { WallTimeInput } from './wall-time-input.tsx';

/** A moment in a form, as a time on the clocks of its zone, wherever the browser is. */
export function MomentField({ field, path: given, readOnly = false }: DateFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  });
  const { i18n } = useTranslation();
  const named: unknown = field.admin?.custom?.zone;
  const chosen = useFormFields(([fields]) =>
    typeof named === 'string' ? fields?.[siblingPath(path, named)]?.value : undefined,
  );
  const zone = typeof chosen === 'string' && chosen !== '' ? chosen : 'UTC';
  const [oddity, setOddity] = useState<'skipped' | 'twice' | null>(null);

  // What is being typed stays as it is: a year of one digit has other clocks than the whole one.
  const [typed, setTyped] = useState<{ wall: string; moment: unknown }>({ wall: '', moment: '' });

  const write = (wall: string) => {
    const found = momentOf(wall, zone);
    const moment = found?.moment ?? null;
    setTyped({ wall, moment });
    setOddity(found && found.comes !== 'once' ? found.comes : null);
    setValue(moment);
  };
  return (
    <DateInput
      field={field}
      path={path}
      readOnly={readOnly || disabled}
      showError={showError}
      input={(id) => (
        <WallTimeInput
          id={id}
          name={path}
          value={typed.moment === value ? typed.wall : value ? wallTimeOf(value, zone) : ''}
          onChange={write}
          readOnly={readOnly || disabled}
        />
      )}
    >
      <p className="field-description">
        {zone}
        {oddity && `. ${dateText(oddity, i18n.language)}`}
      </p>
    </DateInput>
  );
}
