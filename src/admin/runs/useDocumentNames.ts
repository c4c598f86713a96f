'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { request } from '../request.ts';

type Named = { id: string | number; displayTitle?: string | null; filename?: string | null };

/** What documents of a collection are called; their ids until that is known. */
export function useDocumentNames(
  collection: string,
  ids: readonly string[],
): (id: string) => string {
  const { config } = useConfig();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(ids)].sort().join(',');
  const base = `${config.routes.api}/${collection}`;

  useEffect(() => {
    if (!wanted) return;
    const ending = new AbortController();
    const query = new URLSearchParams([
      ['where[id][in]', wanted],
      ['select[displayTitle]', 'true'],
      ['select[filename]', 'true'],
      ['depth', '0'],
      ['draft', 'true'],
      ['limit', '100'],
    ]);
    const ask = async () => {
      const answer = await request<{ docs: Named[] }>(`${base}?${query}`, ending);
      if (!answer.ok) return;
      setNames(
        new Map(
          answer.data.docs.map(({ id, displayTitle, filename }) => [
            String(id),
            displayTitle || filename || String(id),
          ]),
        ),
      );
    };
    void ask();
    return () => ending.abort();
  }, [base, wanted]);

  return (id) => names.get(id) ?? id;
}
