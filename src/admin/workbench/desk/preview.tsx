import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import { directionOf } from '../../../../translations/locales.ts';
import { languageName } from '../../words/language-name.ts';
import type { DeskItem } from './desk-store.ts';
import { type DeskText, deskText } from './desk-texts.ts';
import { leafOf } from './fields.ts';
import { ReadText } from './read-text.tsx';

type Props = {
  desk: Desk;
  items: readonly DeskItem[];
  /** Path of the text in hand. */
  current: string;
  nameOf: (path: string) => string;
  onGoTo: (path: string) => void;
};

/** The whole document as a reader of the locale has it, with what stands in for texts that are missing. */
export function Preview({ desk, items, current, nameOf, onGoTo }: Props) {
  const { language } = useTranslation().i18n;
  const text = (key: DeskText) => deskText(key, language);
  const [isWritten, setWritten] = useState(true);
  const shown = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another text is in hand.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section className="desk-preview" aria-labelledby="desk-preview">
      <h2 id="desk-preview" className="desk-preview__title">
        {text('preview')}
      </h2>
      <fieldset className="desk-preview__choice">
        <legend>{text('previewOf')}</legend>
        {([true, false] as const).map((written) => (
          <label key={String(written)}>
            <input
              type="radio"
              name="desk-preview"
              checked={isWritten === written}
              onChange={() => setWritten(written)}
            />{' '}
            {text(written ? 'previewWritten' : 'previewNow')}
          </label>
        ))}
      </fieldset>
      {items.map((item) => {
        const { path } = item.entry;
        const served = servedText(desk, item, isWritten);
        const isCurrent = path === current;
        return (
          <article
            key={path}
            ref={isCurrent ? shown : undefined}
            className={`desk-preview__text${isCurrent ? ' is-current' : ''}`}
          >
            <h3 className="desk-preview__head">
              <button type="button" className="desk-preview__label" onClick={() => onGoTo(path)}>
                {nameOf(path)}
              </button>
              {served && served.locale !== desk.locale && (
                <span className="desk-preview__fallback">
                  {languageName(served.locale, language)} {text('instead')}
                </span>
              )}
            </h3>
            {served ? (
              <div lang={served.locale} dir={directionOf(served.locale)}>
                <ReadText value={served.value} />
              </div>
            ) : (
              <p className="entry__marks">{text('readerNothing')}</p>
            )}
          </article>
        );
      })}
    </section>
  );
}

/** What a reader is served: now, or once what is written here is approved. */
function servedText({ locale }: Desk, { entry, fields }: DeskItem, isWritten: boolean) {
  const isWhole = entry.kind === 'richText' && entry.segments.length === 0;
  const value = isWhole ? entry.value : leafOf(entry, fields, locale);
  return isWritten && value !== null ? { locale, value } : entry.reader;
}
