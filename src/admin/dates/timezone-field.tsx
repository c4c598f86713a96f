'use client';

import { SelectInput, useField, useForm, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useMemo } from 'react';
import { momentOf, wallTimeOf } from '../../../collections/rules/moments.ts';
import { siblingPath } from './sibling-path.ts';
import { dateText } from './texts.ts';
import { zoneOptions } from './zone-options.ts';

/**
 * The zone of a form's moments. Another zone keeps the times that were typed: 09:00 stays 09:00, and
 * becomes another moment.
 */
export function TimezoneField({ field, path: given, readOnly = false }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  });
  const { dispatchFields, getField } = useForm();
  const { i18n } = useTranslation();
  const chosen = value ?? '';
  const options = useMemo(() => zoneOptions(i18n.language, chosen), [i18n.language, chosen]);

  const choose = (zone: string) => {
    for (const name of (field.admin?.custom?.moments as string[] | undefined) ?? []) {
      const moment = siblingPath(path, name);
      const before: unknown = getField(moment)?.value;
      if (typeof before !== 'string' || before === '') continue;
      const after = momentOf(wallTimeOf(before, chosen || 'UTC'), zone || 'UTC');
      if (after) dispatchFields({ type: 'UPDATE', path: moment, value: after.moment });
    }
    setValue(zone || null);
  };
  return (
    <SelectInput
      label={field.label}
      name={path}
      path={path}
      options={options}
      placeholder={dateText('choose', i18n.language)}
      value={chosen}
      readOnly={readOnly || disabled}
      showError={showError}
      onChange={(option) => {
        const one = Array.isArray(option) ? option[0] : option;
        choose(typeof one?.value === 'string' ? one.value : '');
      }}
    />
  );
}
