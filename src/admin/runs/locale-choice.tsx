'use client';

import { useEffect, useId, useRef } from 'react';
import type { Locale } from '../../../translations/locales.ts';
import { languageName } from '../words/language-name.ts';
import { runText } from './texts.ts';

type Props = {
  offered: readonly Locale[];
  chosen: readonly Locale[];
  onChoose: (locales: Locale[]) => void;
  language: string;
};

/** Which languages to translate into: a box for each, and one for all. */
export function LocaleChoice({ offered, chosen, onChoose, language }: Props) {
  const all = useRef<HTMLInputElement>(null);
  const id = useId();
  const isAll = chosen.length === offered.length;
  const isSome = chosen.length > 0 && !isAll;

  useEffect(() => {
    if (all.current) all.current.indeterminate = isSome;
  }, [isSome]);

  return (
    <fieldset className="locale-choice">
      <legend>{runText('languages', language)}</legend>
      {offered.length > 1 && (
        <label className="locale-choice__all">
          <input
            ref={all}
            type="checkbox"
            checked={isAll}
            onChange={() => onChoose(isAll ? [] : [...offered])}
          />
          {runText('allLanguages', language)}
        </label>
      )}
      <div className="locale-choice__list">
        {offered.map((tag) => (
          <label key={tag} htmlFor={`${id}-${tag}`}>
            <input
              id={`${id}-${tag}`}
              type="checkbox"
              checked={chosen.includes(tag)}
              onChange={({ target }) =>
                onChoose(
                  offered.filter((each) => (each === tag ? target.checked : chosen.includes(each))),
                )
              }
            />
            <span>{languageName(tag, language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
