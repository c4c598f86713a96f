'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { ReportUnit } from '../../../translations/exchange/run/report.ts';
import { type Problem, request } from '../request.ts';

/** A report as the server answers it; a memory's and a glossary's rows are told by their counts alone. */
export type ImportReport = {
  kind: 'texts' | 'memory' | 'glossary';
  dryRun: boolean;
  counts: Record<string, number>;
  units: ReportUnit[];
  more: number;
};

export type ImportState =
  | { status: 'none' | 'reading' | 'importing' }
  | { status: 'planned' | 'done'; report: ImportReport }
  | { status: 'failed'; problem: Problem };

type Choice = { take: readonly string[]; approve: boolean };

/** A file on its way in: first what it would change, then the change. */
export function useImport() {
  const { config } = useConfig();
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<ImportState>({ status: 'none' });

  const send = async (chosen: File, { take, approve }: Choice, dryRun: boolean) => {
    setState({ status: dryRun ? 'reading' : 'importing' });
    const query = new URLSearchParams({
      name: chosen.name.replace(/\.[^.]*$/, '').slice(0, 100) || 'file',
      dryRun: String(dryRun),
      approve: String(approve),
      ...(take.length > 0 && { take: take.join(',') }),
    });
    const address = `${config.routes.api}/translations/import?${query}`;
    const answer = await request<ImportReport>(address, { file: chosen });
    setState(
      answer.ok
        ? { status: dryRun ? 'planned' : 'done', report: answer.data }
        : { status: 'failed', problem: answer },
    );
  };

  return {
    state,
    /** Reads a file and says what it would change. */
    choose: async (chosen: File | null) => {
      setFile(chosen);
      if (chosen) await send(chosen, { take: [], approve: false }, true);
      else setState({ status: 'none' });
    },
    /** Imports the file that was chosen. */
    apply: async (choice: Choice) => {
      if (file) await send(file, choice, false);
    },
  };
}
