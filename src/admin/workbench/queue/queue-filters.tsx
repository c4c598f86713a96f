import { useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { entryStates } from '../../../../translations/records/entry.ts';
import { panelText } from '../../translations/texts.ts';
import { languageName } from '../../words/language-name.ts';
import type { Filter, FilterName } from '../address.ts';
import { checkName, errorChecks } from '../check-names.ts';
import { type WorkbenchText, workbenchText } from '../texts.ts';
import type { Choice, QueueProps } from './queue-page.tsx';

type Props = QueueProps & { onChange: (filter: Filter) => void };

/** A pause in typing asks. */
const PAUSE_MS = 400;

/** Everything that the queue can be narrowed by. */
export function QueueFilters({ filter, collections, locales, sites, people, onChange }: Props) {
  const { language } = useTranslation().i18n;
  const text = (key: WorkbenchText) => workbenchText(key, language);
  const choices: { name: FilterName; label: WorkbenchText; none: WorkbenchText; of: Choice[] }[] = [
    {
      name: 'locales',
      label: 'language',
      none: 'ownLanguages',
      of: locales.map((value) => ({ value, label: languageName(value, language) })),
    },
    { name: 'collection', label: 'collection', none: 'any', of: collections },
    {
      name: 'state',
      label: 'state',
      none: 'anything',
      of: entryStates.map((value) => ({ value, label: panelText(value, language) })),
    },
    {
      name: 'stale',
      label: 'stale',
      none: 'anything',
      of: [{ value: 'yes', label: text('staleOnly') }],
    },
    {
      name: 'error',
      label: 'errors',
      none: 'anything',
      of: [
        { value: 'any', label: text('anyError') },
        ...errorChecks.map((value) => ({ value, label: checkName(value, language) })),
      ],
    },
    {
      name: 'age',
      label: 'age',
      none: 'anyAge',
      of: [
        { value: '1', label: text('day') },
        { value: '7', label: text('week') },
        { value: '30', label: text('month') },
      ],
    },
    {
      name: 'assignee',
      label: 'assignee',
      none: 'anybody',
      of: [
        { value: 'me', label: text('me') },
        { value: 'none', label: text('nobody') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'due',
      label: 'due',
      none: 'any',
      of: [
        { value: 'overdue', label: text('overdue') },
        { value: 'week', label: text('dueWeek') },
        { value: 'any', label: text('dueAny') },
      ],
    },
    { name: 'site', label: 'site', none: 'any', of: sites },
  ];
  const { task, ...narrowing } = filter;
  return (
    <search className="queue__filters" aria-label={text('filters')}>
      <TextFilter
        label={text('search')}
        value={filter.text ?? ''}
        onChange={(value) => onChange({ ...filter, text: value })}
      />
      {choices.map(({ name, label, none, of }) => (
        <label key={name} className="queue__filter">
          <span>{text(label)}</span>
          <select
            name={name}
            value={filter[name] ?? ''}
            onChange={({ target }) => onChange({ ...filter, [name]: target.value })}
          >
            <option value="">{text(none)}</option>
            {of.map(({ value, label: shown }) => (
              <option key={value} value={value}>
                {shown}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.keys(narrowing).length > 0 && (
        <button
          type="button"
          className="queue__clear"
          onClick={() => onChange(task ? { task } : {})}
        >
          {text('clear')}
        </button>
      )}
    </search>
  );
}

type TextProps = { label: string; value: string; onChange: (value: string) => void };

function TextFilter({ label, value, onChange }: TextProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label htmlFor={id} className="queue__filter queue__filter--text">
      <span>{label}</span>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(target.value.trim()), PAUSE_MS);
        }}
      />
    </label>
  );
}
