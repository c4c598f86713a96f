'use client';

import { getTranslation } from '@payloadcms/translations';
import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import { mayApprove } from '../../../../translations/review/may-approve.ts';
import { mayTranslate } from '../../../../translations/review/may-translate.ts';
import { plainOf } from '../../../../translations/segments/plain-of.ts';
import { tagProblem } from '../../../../translations/segments/tag-problem.ts';
import { escapeText } from '../../../../translations/segments/tags/entities.ts';
import { labelOf } from '../../translations/label-of.ts';
import { useNames } from '../../use-names.ts';
import { amount } from '../../words/amounts.ts';
import { languageName } from '../../words/language-name.ts';
import { AssignOne } from '../assign-one.tsx';
import { DeskActions } from './desk-actions.tsx';
import { type DeskText, deskText } from './desk-texts.ts';
import { insertAtCaret } from './dom-text.ts';
import { EntryCard } from './entry-card.tsx';
import { sameFields } from './fields.ts';
import { HelpSheet } from './help-sheet.tsx';
import { type Command, commandOf } from './keys.ts';
import { Preview } from './preview.tsx';
import { SaveState } from './save-state.tsx';
import { SidePanel, useMatches } from './side-panel.tsx';
import { nextTerm, termsOf } from './terms-of.ts';
import { useDesk } from './use-desk.ts';
import { usePresence } from './use-presence.ts';
import { equalTo, isOpen, nextOpen } from './where-next.ts';

export type DeskProps = {
  desk: Desk;
  collectionName: string;
  /** Id path of the text to begin with; null for the first one that waits. */
  first: string | null;
  /** Addresses; the documents' are null at the ends of the queue. */
  links: { queue: string; form: string; previous: string | null; next: string | null };
};

/** All texts of a document in one locale, for the keyboard alone. */
export function DeskPage({ desk, collectionName, first, links }: DeskProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { user } = useAuth();
  const { getEntityConfig } = useConfig();
  const router = useRouter();
  const text = (key: DeskText) => deskText(key, language);
  const { store, state, retry } = useDesk(desk, language);
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState({ path: desk.entries[0]?.path ?? '', segment: '' });
  const [isHelping, setHelping] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const { items } = state;
  const item = items.find(({ entry }) => entry.path === current.path) ?? items[0];
  const mayWrite = mayTranslate(user, desk.locale);
  const mayJudge = mayApprove(user, desk.locale);
  // A plain text is one field; the memory knows its lines, of which the first is the most.
  const firstSegment = item?.entry.segments[0]?.key ?? '';
  const segment = item?.entry.kind === 'text' ? firstSegment : current.segment || firstSegment;
  const matches = useMatches(desk, item?.entry.path ?? '', segment);
  const others = usePresence(desk, item?.entry.path ?? '');
  const personOf = useNames({
    collection: 'users',
    ids: [
      ...others.map(({ user }) => user),
      ...items.flatMap(({ entry: { by, approvedBy } }) => [by, approvedBy]),
    ].filter((id) => id !== null),
  });
  const present = others.flatMap(({ user, path }) => {
    const name = personOf(user);
    return name ? [{ name, path }] : [];
  });

  const fields = getEntityConfig({ collectionSlug: desk.collection })?.fields ?? [];
  const paths = desk.entries.map(({ path }) => path);
  const translate = (label: unknown) =>
    String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n));
  const nameOf = (path: string) => labelOf({ path, paths, fields, translate });

  const cardOf = (path: string) =>
    list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  const targetsOf = (path: string) => [
    ...(cardOf(path)?.querySelectorAll<HTMLElement>('.desk-entry__pair > div .segment-field') ??
      []),
  ];
  const goTo = (path: string | null | undefined) => {
    if (!path) return;
    setCurrent({ path, segment: '' });
    targetsOf(path)[0]?.focus();
    cardOf(path)?.scrollIntoView({ block: 'nearest' });
  };
  const step = (by: number) => {
    const at = items.findIndex(({ entry }) => entry.path === item?.entry.path);
    goTo(items[at + by]?.entry.path);
  };
  /** To the next text that waits; from the last one to the next document, when this one is sent. */
  const goOn = async (from: string, sent: Promise<unknown>, written = false) => {
    const next = nextOpen(items, from, { written });
    if (next) return goTo(next);
    await sent;
    const isRefused = store.state().items.some(({ note, theirs }) => note || theirs);
    if (links.next && !isRefused) router.push(links.next);
  };

  const { connection } = state;
  const lastConnection = useRef(connection);
  // The button to sign in again goes when that is done, and the focus with it: back to the text in hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the server answers again, and at no other time.
  useEffect(() => {
    const isBack = lastConnection.current === 'signedOut' && connection === 'ok';
    lastConnection.current = connection;
    if (!isBack || !item || document.activeElement !== document.body) return;
    const at = item.entry.segments.findIndex(({ key }) => key === segment);
    targetsOf(item.entry.path)[Math.max(at, 0)]?.focus();
  }, [connection]);

  // The text that was asked for, or the first that waits, has the keyboard from the start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the document is opened.
  useEffect(() => {
    const asked = items.find(({ entry }) => entry.path === first);
    goTo((asked ?? items.find(isOpen) ?? items[0])?.entry.path);
  }, [store]);
  useEffect(() => {
    if (links.next) router.prefetch(links.next);
  }, [router, links.next]);

  /** The field that has the focus, or the first of the text in hand. */
  const fieldInHand = () => {
    const all = item ? targetsOf(item.entry.path) : [];
    const at = Math.max(all.indexOf(document.activeElement as HTMLElement), 0);
    return { element: all[at], key: item?.entry.kind === 'text' ? '' : segment };
  };
  const put = (encoded: string) => {
    if (!item || !mayWrite || item.theirs) return;
    const { key, element } = fieldInHand();
    const isPlain = item.entry.kind === 'text';
    store.edit(item.entry.path, {
      ...item.fields,
      [key]: isPlain ? plainOf(encoded) : encoded,
    });
    element?.focus();
  };
  const sourceInHand = () => {
    if (!item) return '';
    return item.entry.kind === 'text'
      ? escapeText(String(item.entry.source))
      : (item.entry.segments.find(({ key }) => key === segment)?.source ?? '');
  };
  const insertMatch = (target: string) => {
    const isFit = item?.entry.kind === 'text' || tagProblem(sourceInHand(), target) === null;
    put(isFit ? target : escapeText(plainOf(target)));
  };
  const insertTerm = (term: string) => {
    const { element } = fieldInHand();
    if (element && mayWrite) insertAtCaret(element, term);
  };

  const run = (command: Command) => {
    if (!item) return;
    const { path } = item.entry;
    switch (command.name) {
      case 'approveAndNext': {
        if (!mayJudge) return run({ name: 'saveAndNext' });
        const isEdited = !sameFields(item.fields, item.saved);
        const waits = isOpen(item) && (item.entry.value !== null || isEdited);
        const sent = waits || isEdited ? store.approve([path]) : Promise.resolve();
        return void goOn(path, sent, true);
      }
      case 'saveAndNext':
        return void goOn(path, mayWrite ? store.submit(path) : Promise.resolve());
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'copySource':
        return put(sourceInHand());
      case 'term': {
        const term = nextTerm(
          termsOf(item.entry, segment),
          Object.values(item.fields).map(plainOf).join('\n'),
        );
        return term ? insertTerm(term) : undefined;
      }
      case 'match': {
        const match = matches[command.index];
        return match ? insertMatch(match.target) : undefined;
      }
      case 'help':
        return setHelping(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    // The keys of a form are its own: in a reason for a rejection nothing is approved.
    if (target.closest('input:not([type="radio"]), textarea, select, dialog')) return;
    const command = commandOf(event, target.isContentEditable);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  /** A button that goes when it is pressed takes the focus with it; the keys stay. */
  const onKeyOfNobody = useEffectEvent((event: KeyboardEvent) => {
    if (event.target === document.body) onKeyDown(event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyOfNobody(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const left = items.filter(isOpen).length;
  const equal = item ? equalTo(items, item.entry.path) : [];
  const troubled = items.find(({ note, theirs }) => note !== null || theirs !== null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole page; each has a button, too.
    <div className="desk" onKeyDown={({ nativeEvent }) => onKeyDown(nativeEvent)}>
      <header className="desk__head">
        <div>
          <h1 id="desk-title">
            <bdi>{desk.title}</bdi>
          </h1>
          <p className="desk__about">
            {collectionName} · {languageName(desk.sourceLocale, language)} →{' '}
            {languageName(desk.locale, language)} · {text('left')}: {amount(left, language)} /{' '}
            {amount(items.length, language)}
          </p>
          <AssignOne
            collection={desk.collection}
            document={desk.document}
            locale={desk.locale}
            now={{ user: desk.assignee, due: desk.due }}
          />
        </div>
        <nav className="desk__links" aria-labelledby="desk-title">
          <Link href={links.queue} prefetch={false}>
            {text('back')}
          </Link>
          <Link href={links.form} prefetch={false}>
            {text('form')}
          </Link>
          {links.previous && (
            <Link href={links.previous} prefetch={false} rel="prev">
              ← {text('previousDocument')}
            </Link>
          )}
          {links.next && (
            <Link href={links.next} prefetch={false} rel="next">
              {text('nextDocument')} →
            </Link>
          )}
          <button
            type="button"
            className="workbench-button"
            aria-pressed={isPreviewing}
            onClick={() => setPreviewing(!isPreviewing)}
          >
            {text('showPreview')}
          </button>
          <button type="button" className="workbench-button" onClick={() => setHelping(true)}>
            {text('help')} <kbd>?</kbd>
          </button>
        </nav>
      </header>
      <div className="desk__status">
        <SaveState state={state} language={language} onSignedIn={retry} />
        <p className="desk__present" role="status">
          {present.length > 0 && (
            <>
              {text('alsoHere')}:{' '}
              {present.map(({ name, path }) => `${name} — ${nameOf(path)}`).join(', ')}
            </>
          )}
        </p>
        {troubled && troubled !== item && (
          <p className="desk__trouble" role="alert">
            {text('trouble')}: {nameOf(troubled.entry.path)}{' '}
            <button
              type="button"
              className="workbench-button"
              onClick={() => goTo(troubled.entry.path)}
            >
              {text('toTrouble')}
            </button>
          </p>
        )}
        {left === 0 && items.length > 0 && <p role="status">{text('done')}</p>}
      </div>
      {!mayWrite && <p className="run-note">{text('notYours')}</p>}
      {items.length === 0 && <p>{text('empty')}</p>}
      <div className="desk__columns">
        <ol
          ref={list}
          className="desk__entries translation-panel"
          onFocus={({ target }) => {
            const card = target.closest<HTMLElement>('[data-path]');
            const path = card?.dataset.path;
            if (!path) return;
            const at = targetsOf(path).indexOf(target);
            const keys = items.find(({ entry }) => entry.path === path)?.entry.segments ?? [];
            setCurrent({ path, segment: keys[Math.max(at, 0)]?.key ?? '' });
          }}
        >
          {items.map((each) => (
            <EntryCard
              key={each.entry.path}
              {...{ desk, store, mayWrite, personOf }}
              item={each}
              label={nameOf(each.entry.path)}
              isCurrent={each === item}
              onSettled={() => goTo(each.entry.path)}
              present={present.flatMap(({ name, path }) =>
                path === each.entry.path ? [name] : [],
              )}
            />
          ))}
        </ol>
        {item && (
          <div className="desk__side">
            <DeskActions
              {...{ desk, item, store, equal, language }}
              label={nameOf(item.entry.path)}
              powers={{ translates: mayWrite, approves: mayJudge }}
              onCommand={run}
            />
            {isPreviewing ? (
              <Preview {...{ desk, items, nameOf }} current={item.entry.path} onGoTo={goTo} />
            ) : (
              <SidePanel
                {...{ desk, item, store, segment, mayWrite, matches }}
                onMatch={({ target }) => insertMatch(target)}
                onTerm={insertTerm}
              />
            )}
          </div>
        )}
      </div>
      <HelpSheet isOpen={isHelping} onClose={() => setHelping(false)} />
    </div>
  );
}
