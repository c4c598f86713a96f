'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { type ReactNode, useId, useState } from 'react';
import { LARGEST_FILE_BYTES, tooLarge } from '../../../translations/exchange/file-size.ts';
import type { FileKind } from '../../../translations/exchange/formats.ts';
import { type Locale, localeTags } from '../../../translations/locales.ts';
import type { Problem } from '../request.ts';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';
import { download } from './download.ts';
import type { NamedCollection } from './exchange-button.tsx';
import { type ExchangeText, exchangeText, formatNames } from './texts.ts';

type Props = {
  collections: readonly NamedCollection[];
  locales: readonly Locale[];
  language: string;
};

const kinds = Object.keys(formatNames) as FileKind[];

/** What goes out, and the button that makes the file. */
export function ExportForm({ collections, locales, language }: Props) {
  const text = (key: ExchangeText) => exchangeText(key, language);
  const { config } = useConfig();
  const [format, setFormat] = useState<FileKind>('xliff');
  const [locale, setLocale] = useState<string>(locales[0] ?? '');
  const [source, setSource] = useState('');
  const [collection, setCollection] = useState('');
  const [open, setOpen] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [bytes, setBytes] = useState(0);
  const isTexts = format !== 'tmx' && format !== 'tbx';

  const start = async () => {
    setBusy(true);
    const query = new URLSearchParams({
      format,
      locale,
      ...(format !== 'tbx' && source && { source }),
      ...(isTexts && { open: String(open) }),
      ...(isTexts && collection && { collection }),
    });
    const downloaded = await download(`${config.routes.api}/translations/export?${query}`);
    setBytes(typeof downloaded === 'number' ? downloaded : 0);
    setProblem(typeof downloaded === 'number' ? null : downloaded);
    setBusy(false);
  };

  return (
    <section className="run-form exchange-form" aria-label={text('export')}>
      <h2>{text('export')}</h2>
      <p>{text('exportAbout')}</p>
      <Choice
        label={text('format')}
        value={format}
        onChoose={(kind) => setFormat(kind as FileKind)}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {told(formatNames[kind], language)}
          </option>
        ))}
      </Choice>
      {format !== 'tbx' && (
        <>
          <Choice label={text('locale')} value={locale} onChoose={setLocale}>
            {locales.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, language)}
              </option>
            ))}
          </Choice>
          <Choice label={text('source')} value={source} onChoose={setSource}>
            <option value="">{text('usualSource')}</option>
            {localeTags.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, language)}
              </option>
            ))}
          </Choice>
        </>
      )}
      {isTexts && (
        <>
          <Choice label={text('collection')} value={collection} onChoose={setCollection}>
            <option value="">{text('allCollections')}</option>
            {collections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Choice>
          <label className="exchange-form__flag">
            <input
              type="checkbox"
              checked={open}
              onChange={({ target }) => setOpen(target.checked)}
            />
            {text('openOnly')}
          </label>
        </>
      )}
      <div aria-live="polite">
        {problem && (
          <p className="run-note is-error">
            {problem.message ?? text(problem.status === 0 ? 'offline' : 'failed')}
          </p>
        )}
        {bytes > LARGEST_FILE_BYTES && <p className="run-note">{told(tooLarge, language)}</p>}
      </div>
      <Button disabled={isBusy} onClick={start}>
        {text(isBusy ? 'exporting' : 'export')}
      </Button>
    </section>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
};

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="exchange-form__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  );
}
