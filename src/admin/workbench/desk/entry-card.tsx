import { useTranslation } from '@payloadcms/ui';
import { Fragment, type ReactNode, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Desk } from '../../../../translations/desk/types.ts';
import { directionOf } from '../../../../translations/locales.ts';
import { plainOf } from '../../../../translations/segments/plain-of.ts';
import { plainTextOf } from '../../../../translations/segments/plain-text-of.ts';
import { engineName } from '../../runs/texts.ts';
import { Findings } from '../../translations/entry/findings.tsx';
import { plainText } from '../../translations/plain-text.ts';
import { panelText } from '../../translations/texts.ts';
import { chipWords } from './chip-words.ts';
import { type ChipFace, chipFaces, faceOfTag, missingTags } from './chips.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import type { DeskItem, DeskStore } from './desk-store.ts';
import { type DeskText, deskText } from './desk-texts.ts';
import { DiffText } from './diff-text.tsx';
import { caretToEnd } from './dom-text.ts';
import { plainOfFields } from './fields.ts';
import { encodedPlain, SegmentField } from './segment-field.tsx';
import { useLiveFindings } from './use-live-findings.ts';

type Props = {
  desk: Desk;
  item: DeskItem;
  store: DeskStore;
  label: string;
  mayWrite: boolean;
  isCurrent: boolean;
  /** What somebody is called, by their id. */
  personOf: (id: string) => string | undefined;
  /** Names of others who have this text in hand. */
  present: readonly string[];
  /** Brings the keyboard back to the text, when a button that had it is gone. */
  onSettled: () => void;
};

const origins = {
  machine: 'byMachine',
  memory: 'byMemory',
  human: 'byHuman',
  import: 'byImport',
  seed: 'bySeed',
} as const satisfies Record<string, DeskText>;

/** One text: its source and its translation side by side, segment by segment. */
export function EntryCard(props: Props) {
  const { desk, item, store, label, mayWrite, isCurrent, present, personOf, onSettled } = props;
  const { language } = useTranslation().i18n;
  const text = (key: DeskText) => deskText(key, language);
  const { entry, fields, note, theirs, mine, isGoing } = item;
  const { path, kind, state, stale, origin, clinical, live, previousSource } = entry;
  const words = useMemo(() => chipWords(language), [language]);
  const faces = useMemo(() => chipFaces(entry.source), [entry.source]);
  const findings = useLiveFindings(item, { source: desk.sourceLocale, locale: desk.locale });
  const [from, to] = [directionOf(desk.sourceLocale), directionOf(desk.locale)];
  const isWhole = kind === 'richText' && entry.segments.length === 0;
  const edits = (key: string) => (encoded: string) =>
    store.edit(path, {
      ...item.fields,
      [key]: kind === 'text' ? plainOf(encoded) : encoded,
    });
  const rows =
    kind === 'text'
      ? [{ key: '', source: encodedPlain(String(entry.source)) }]
      : entry.segments.map(({ key, source }) => ({ key, source }));
  const nameOf = (id: string | null) => (id === null ? undefined : personOf(id));
  const approver = nameOf(entry.approvedBy);
  const badges: ReactNode[] = [
    ...(stale ? [panelText('stale', language)] : []),
    ...(state === 'approved' && !live ? [panelText('waits', language)] : []),
    ...(clinical ? [panelText('clinical', language)] : []),
    ...(origin && state !== 'missing'
      ? [
          <>
            {text('origin')}: {text(origins[origin])}
            <Maker
              names={
                origin === 'machine'
                  ? entry.engines.map((engine) => engineName(engine, language))
                  : [nameOf(entry.by)]
              }
            />
          </>,
        ]
      : []),
    ...(approver
      ? [
          <>
            {text('approvedBy')}: <bdi>{approver}</bdi>
          </>,
        ]
      : []),
  ];
  return (
    <li
      className={`desk-entry entry is-${state}${stale ? ' is-stale' : ''}${isCurrent ? ' is-current' : ''}`}
      data-path={path}
    >
      <div className="entry__head">
        <h2 className="desk-entry__label">{label}</h2>
        <span className="entry__state">{panelText(state, language)}</span>
      </div>
      {present.length > 0 && (
        <p className="desk-entry__present">
          {text('here')}: {present.join(', ')}
        </p>
      )}
      {badges.length > 0 && (
        <p className="entry__marks">
          {badges.map((badge, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a badge is kept.
            <Fragment key={index}>
              {index > 0 && ' · '}
              {badge}
            </Fragment>
          ))}
        </p>
      )}
      {previousSource !== null && (
        <details className="desk-entry__changed" open={isCurrent}>
          <summary>{text('changed')}</summary>
          <DiffText
            before={previousSource}
            after={plainTextOf(entry.source)}
            locale={desk.sourceLocale}
            dir={from}
          />
        </details>
      )}
      {isWhole ? (
        <div className="desk-entry__pair">
          <p className="segment-field is-read" lang={desk.sourceLocale} dir={from}>
            {plainTextOf(entry.source)}
          </p>
          <div>
            <p className="run-note is-warning">{text('whole')}</p>
            {/* biome-ignore lint/a11y/useSemanticElements: it is read, never typed into. */}
            <div
              className="segment-field is-read"
              lang={desk.locale}
              dir={to}
              role="textbox"
              aria-readonly="true"
              tabIndex={0}
              aria-label={`${text('target')}: ${label}`}
            >
              {plainText(entry.value)}
            </div>
          </div>
        </div>
      ) : (
        rows.map(({ key, source }, index) => (
          <div className="desk-entry__pair" key={key}>
            <SegmentField
              value={source}
              label={`${text('source')}: ${label}${rows.length > 1 ? ` ${index + 1}` : ''}`}
              lang={desk.sourceLocale}
              dir={from}
              isSource
              oneLine={false}
              faces={faces.get(key)}
              {...{ words, findings: ofSegment(findings, key) }}
            />
            <div>
              <SegmentField
                value={kind === 'text' ? encodedPlain(fields[key] ?? '') : (fields[key] ?? '')}
                onChange={mayWrite && !theirs ? edits(key) : undefined}
                label={`${text('target')}: ${label}${rows.length > 1 ? ` ${index + 1}` : ''}`}
                lang={desk.locale}
                dir={to}
                oneLine={kind === 'richText' || entry.oneLine}
                faces={faces.get(key)}
                {...{ words, findings: ofSegment(findings, key) }}
              />
              {kind === 'richText' && mayWrite && (fields[key] ?? '') !== '' && (
                <MissingTags
                  source={source}
                  target={fields[key] ?? ''}
                  faces={faces.get(key)}
                  language={language}
                  onInsert={(tag) => edits(key)(`${fields[key] ?? ''}${tag}`)}
                />
              )}
            </div>
          </div>
        ))
      )}
      <Findings checks={findings} language={language} />
      {theirs && <ConflictNotice {...{ item, store, desk, theirs, onSettled }} />}
      {mine && (
        <section className="desk-conflict">
          <p>
            <strong>{text('mine')}:</strong>
          </p>
          <blockquote lang={desk.locale} dir={to}>
            {plainOfFields(entry, mine)}
          </blockquote>
          <div className="entry__actions">
            <button
              type="button"
              className="workbench-button"
              onClick={() => {
                store.edit(path, mine);
                onSettled();
              }}
            >
              {text('restore')}
            </button>
          </div>
        </section>
      )}
      {note && (
        <p role="alert" className="entry__note">
          {note}
        </p>
      )}
      {isGoing && <p className="entry__marks">{text('going')}</p>}
    </li>
  );
}

/** In brackets, who it was: people or engines. */
function Maker({ names }: { names: readonly (string | undefined)[] }) {
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? (
    <>
      {' '}
      (<bdi>{known.join(', ')}</bdi>)
    </>
  ) : null;
}

/** Findings of a text that is one piece name no segment. */
const ofSegment = (findings: Parameters<typeof Findings>[0]['checks'], key: string) =>
  key === '' ? findings : findings.filter(({ segment }) => segment === key);

type TagProps = {
  source: string;
  target: string;
  faces: ReadonlyMap<string, ChipFace> | undefined;
  language: string;
  onInsert: (tag: string) => void;
};

/** Tags that the translation has lost, each a button that puts it back at the end. */
function MissingTags({ source, target, faces, language, onInsert }: TagProps) {
  const words = chipWords(language);
  const missing = missingTags(source, target);
  if (missing.length === 0) return null;
  return (
    <p className="desk-entry__tags">
      {deskText('missingTags', language)}:{' '}
      {missing.map((tag) => {
        const { sign, name } = words(faceOfTag(tag, faces), !tag.startsWith('</'));
        return (
          <button
            key={tag}
            type="button"
            className="chip"
            aria-label={`${deskText('insertTag', language)}: ${name}`}
            title={name}
            onClick={({ currentTarget }) => {
              const field = currentTarget
                .closest('.desk-entry__pair')
                ?.querySelector<HTMLElement>('.segment-field[contenteditable]');
              flushSync(() => onInsert(tag));
              // The button goes with the tag that was missing: the keyboard goes on in the text.
              if (field) caretToEnd(field);
            }}
          >
            {sign}
          </button>
        );
      })}
    </p>
  );
}
