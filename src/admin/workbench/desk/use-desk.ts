import { useAuth, useConfig } from '@payloadcms/ui';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import { createDesk, type DeskAnswer, type DeskState, type DeskStore } from './desk-store.ts';
import { deskText } from './desk-texts.ts';
import { createDrafts } from './drafts.ts';

/** A pause in typing, after which it is saved, and between two tries to reach the server. */
const TYPING_MS = 1_500;
const RETRY_MS = 3_000;

/**
 * The editor's texts, saved on their own; what is typed outlives the page.
 *
 * @returns with them `retry`, which sends at once what waits for the server.
 */
export function useDesk(
  desk: Desk,
  language: string,
): { store: DeskStore; state: DeskState; retry: () => void } {
  const { config } = useConfig();
  const user = String(useAuth().user?.id ?? '');
  const { api } = config.routes;
  const { collection, document: id, locale, entries } = desk;
  const { store, retry } = useMemo(() => {
    let goOn = () => {};
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const store = createDesk({
      entries,
      locale,
      user,
      language: language === 'ru' ? 'ru' : 'en',
      failed: deskText('failed', language),
      drafts: createDrafts(
        typeof localStorage === 'undefined' ? undefined : localStorage,
        `${collection}:${id}:${locale}`,
      ),
      ask: (operation, body) =>
        post(`${api}/translations/${operation}`, { collection, document: id, locale, ...body }),
      pause: () =>
        new Promise((resolve) => {
          const timer = setTimeout(go, RETRY_MS);
          window.addEventListener('online', go, { once: true });
          goOn = go;
          function go() {
            clearTimeout(timer);
            window.removeEventListener('online', go);
            resolve();
          }
        }),
      later: (name, act) => {
        clearTimeout(timers.get(name));
        timers.set(name, setTimeout(act, TYPING_MS));
      },
    });
    return { store, retry: () => goOn() };
  }, [api, collection, id, locale, entries, user, language]);
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);

  useEffect(() => {
    // What was typed before and did not get through goes on.
    void store.saveAll();
    const leave = (event: BeforeUnloadEvent) => {
      if (store.state().pending > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [store]);

  return { store, state, retry };
}

async function post(address: string, body: object): Promise<DeskAnswer> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json().catch(() => ({})) };
  } catch {
    return { status: 0, body: {} };
  }
}
