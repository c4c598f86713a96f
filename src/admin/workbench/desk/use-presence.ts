import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Present } from '../../../../translations/desk/presence.ts';
import type { Desk } from '../../../../translations/desk/types.ts';
import { request } from '../../request.ts';

/** Three signs in the time after which somebody counts as gone, and a rest on a text before the first. */
const EVERY_MS = 10_000;
const REST_MS = 300;

/** Tells others which text of the document this person has in hand, and who of them is at which. */
export function usePresence(desk: Desk, path: string): readonly Present[] {
  const { config } = useConfig();
  const [others, setOthers] = useState<readonly Present[]>([]);
  const address = `${config.routes.api}/translations/presence`;
  const { collection, document: id, locale } = desk;

  useEffect(() => {
    if (path === '') return;
    const ending = new AbortController();
    const tell = async () => {
      // A page in the background has nobody before it.
      if (document.visibilityState !== 'visible') return;
      const body = { collection, document: id, locale, path };
      const { signal } = ending;
      const answer = await request<{ others: Present[] }>(address, { body, signal });
      if (answer.ok && !signal.aborted) setOthers(answer.data.others);
    };
    const soon = setTimeout(() => void tell(), REST_MS);
    const timer = setInterval(() => void tell(), EVERY_MS);
    const again = () => void tell();
    document.addEventListener('visibilitychange', again);
    return () => {
      ending.abort();
      clearTimeout(soon);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [address, collection, id, locale, path]);

  useEffect(() => {
    const body = JSON.stringify({ collection, document: id, locale, path: null });
    // A page that is left can wait for no answer.
    const leave = () =>
      navigator.sendBeacon(address, new Blob([body], { type: 'application/json' }));
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [address, collection, id, locale]);

  return others;
}
