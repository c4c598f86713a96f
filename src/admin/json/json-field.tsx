'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { useCallback, useState } from 'react';
import { counted } from '../words/plural.ts';
import { jsonFault } from './json-fault.ts';
import { jsonText, line } from './texts.ts';

/**
 * JSON in a form, as plain text: Payload's own editor loads its program from a foreign host. What is no
 * JSON stays in the form as it was typed, and is refused with its place.
 */
export function JsonField({ field, path: given, readOnly = false }: JSONFieldClientProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const validate = useCallback(
    (value: unknown) => (typeof value === 'string' ? (faultText(value, language) ?? true) : true),
    [language],
  );
  const { path, value, setValue, showError, disabled, errorMessage } = useField<unknown>({
    potentiallyStalePath: given,
    validate,
  });
  // What is typed keeps its own spaces and lines, until the form gets another value.
  const [typed, setTyped] = useState({ text: '', means: '' });
  const text = typed.means === JSON.stringify(value) ? typed.text : asText(value);
  const fault = faultText(text, language);
  const isLocked = readOnly || disabled;
  const id = `field-${path.replace(/\./g, '__')}`;

  const write = (given: string) => {
    const meant = meaningOf(given);
    setTyped({ text: given, means: JSON.stringify(meant) });
    setValue(meant);
  };
  const { label, required, localized, admin } = field;
  return (
    <div
      className={`field-type textarea json-text${showError ? ' error' : ''}${isLocked ? ' read-only' : ''}`}
    >
      <FieldLabel
        htmlFor={id}
        label={label}
        localized={localized}
        path={path}
        required={required}
      />
      <div className="field-type__wrap">
        <FieldError message={errorMessage} path={path} showError={showError} />
        <textarea
          id={id}
          name={path}
          className="textarea-element"
          dir="ltr"
          spellCheck={false}
          rows={Math.min(24, Math.max(4, text.split('\n').length))}
          value={text}
          disabled={isLocked}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-state`}
          onChange={(event) => write(event.target.value)}
        />
      </div>
      <p id={`${id}-state`} className={`json-text__state${fault ? ' is-fault' : ''}`} role="status">
        {fault ?? (text && counted(text.split('\n').length, line, language))}
      </p>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  );
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
};

/** What a text means: its JSON, nothing where it is empty, and itself where it is no JSON. */
function meaningOf(text: string): unknown {
  if (text.trim() === '') return null;
  return jsonFault(text) ? text : JSON.parse(text);
}

function faultText(text: string, language: string): string | undefined {
  const fault = jsonFault(text);
  return fault
    ? jsonText('fault', language)
        .replace('{line}', String(fault.line))
        .replace('{column}', String(fault.column))
    : undefined;
}
