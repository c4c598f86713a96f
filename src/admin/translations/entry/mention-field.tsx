import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { panelText } from '../texts.ts';
import { type Mentionable, nameBefore, peopleLike, withName } from './mentions.ts';

type Props = {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  /** Nobody: a plain field. */
  people: readonly Mentionable[];
  language: string;
  onChange: (text: string) => void;
  onPick: (person: Mentionable) => void;
  onEscape: () => void;
  /** Ctrl+Enter: the words are whole. */
  onSend: () => void;
};

/** A field for some words, in which a name that begins with @ is picked from a list by its keys. */
export function MentionField(props: Props) {
  const { id, field, value, people, language, onChange, onPick, onEscape, onSend } = props;
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  /** Where the list was closed, which stays closed there. */
  const [closedAt, setClosedAt] = useState<number>();
  const nextCaret = useRef<number>(undefined);
  const typed = nameBefore(value, caret);
  const isClosed = typed === null || typed.start === closedAt;
  const offered = isClosed ? [] : peopleLike(people, typed.query);
  const chosen = offered[Math.min(active, offered.length - 1)];

  useEffect(() => {
    if (nextCaret.current === undefined) return;
    field.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = undefined;
  });

  const pick = (person: Mentionable | undefined) => {
    if (!person || !typed) return;
    const written = withName(value, { start: typed.start, caret, name: person.name });
    nextCaret.current = written.caret;
    setCaret(written.caret);
    setClosedAt(typed.start);
    onPick(person);
    onChange(written.text);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onSend();
    }
    if (offered.length === 0) {
      if (event.key === 'Escape') onEscape();
      return;
    }
    const keys = new Map([
      ['ArrowDown', () => setActive((active + 1) % offered.length)],
      ['ArrowUp', () => setActive((active + offered.length - 1) % offered.length)],
      ['Enter', () => pick(chosen)],
      ['Tab', () => pick(chosen)],
      ['Escape', () => setClosedAt(typed?.start)],
    ]);
    const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const listId = `${id}-people`;
  return (
    <div className="mention">
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={2000}
        dir="auto"
        value={value}
        placeholder={people.length > 0 ? panelText('mentionHint', language) : undefined}
        aria-autocomplete={people.length > 0 ? 'list' : undefined}
        aria-controls={chosen && listId}
        aria-activedescendant={chosen && `${listId}-${chosen.id}`}
        onChange={({ target }) => {
          onChange(target.value);
          setCaret(target.selectionStart);
          setActive(0);
          if (nameBefore(target.value, target.selectionStart)?.start !== closedAt) {
            setClosedAt(undefined);
          }
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {chosen && (
        <div
          id={listId}
          className="mention__people"
          role="listbox"
          aria-label={panelText('mention', language)}
        >
          {offered.map((person) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active one.
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's.
            <div
              key={person.id}
              id={`${listId}-${person.id}`}
              role="option"
              aria-selected={person === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <bdi>{person.name}</bdi>
            </div>
          ))}
        </div>
      )}
      <p role="status" className="sr-only">
        {chosen && `${panelText('mention', language)}: ${chosen.name}`}
      </p>
    </div>
  );
}
