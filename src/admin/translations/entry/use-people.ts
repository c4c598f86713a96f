'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { request } from '../../request.ts';
import type { Mentionable } from './mentions.ts';

const nobody: readonly Mentionable[] = [];

/** Those who work in a locale, once they are asked for; nobody until they are known. */
export function usePeople(locale: string, isAsked: boolean): readonly Mentionable[] {
  const { config } = useConfig();
  const [found, setFound] = useState<{ of: string; people: Mentionable[] }>();
  const address = `${config.routes.api}/translations/people?${new URLSearchParams({ locale })}`;

  useEffect(() => {
    if (!isAsked) return;
    const ending = new AbortController();
    const ask = async () => {
      const answer = await request<{ people: Mentionable[] }>(address, { signal: ending.signal });
      if (answer.ok) setFound({ of: address, people: answer.data.people });
    };
    void ask();
    return () => ending.abort();
  }, [address, isAsked]);

  return found?.of === address ? found.people : nobody;
}
