'use client';

import { useEffect, useState } from 'react';
import type { Needing } from '../../../collections/references/needed-by.ts';
import { request } from '../request.ts';

/** The documents that refer to one; `null` while that is asked, `failed` where there is no answer. */
export type NeededBy = Needing[] | 'failed' | null;

/** Asks which documents refer to the one at an address of the REST API, whenever `isAsked`. */
export function useNeededBy(address: string, isAsked: boolean): NeededBy {
  const [neededBy, setNeededBy] = useState<NeededBy>(null);
  useEffect(() => {
    if (!isAsked) return;
    setNeededBy(null);
    const ending = new AbortController();
    void request<{ documents: Needing[] }>(`${address}/needed-by`, ending).then((answer) => {
      if (!ending.signal.aborted) setNeededBy(answer.ok ? answer.data.documents : 'failed');
    });
    return () => ending.abort();
  }, [address, isAsked]);
  return neededBy;
}
