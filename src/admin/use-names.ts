'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { request } from './request.ts';

const fields = ['displayTitle', 'filename', 'name'] as const;
type Named = { id: string | number } & Partial<Record<(typeof fields)[number], string | null>>;

/** What documents or people are called; undefined until that is known. */
export function useNames({
  collection,
  ids,
}: {
  collection: string;
  ids: readonly string[];
}): (id: string) => string | undefined {
  const { config } = useConfig();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(ids)].sort().join(',');
  const base = `${config.routes.api}/${collection}`;

  useEffect(() => {
    if (!wanted) return;
    const ending = new AbortController();
    const query = new URLSearchParams([
      ['where[id][in]', wanted],
      ...fields.map((name) => [`select[${name}]`, 'true']),
      ['depth', '0'],
      ['draft', 'true'],
      ['limit', '100'],
    ]);
    const ask = async () => {
      const answer = await request<{ docs: Named[] }>(`${base}?${query}`, ending);
      if (!answer.ok) return;
      const known = answer.data.docs.flatMap((doc): [string, string][] => {
        const name = fields.map((field) => doc[field]).find(Boolean);
        return name ? [[String(doc.id), name]] : [];
      });
      setNames(new Map(known));
    };
    void ask();
    return () => ending.abort();
  }, [base, wanted]);

  return (id) => names.get(id);
}
