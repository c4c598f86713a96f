import { useEffect, useState } from 'react';
import type { Finding } from '../../../../translations/checks/types.ts';
import type { Locale } from '../../../../translations/locales.ts';
import type { DeskItem } from './desk-store.ts';
import { sameFields } from './fields.ts';

/** A pause in typing, after which the checks look again. */
const PAUSE_MS = 200;

/** What the checks find in what stands in the editor; of a text that nobody touches what the server found. */
export function useLiveFindings(
  { entry, fields, saved }: DeskItem,
  locales: { source: Locale; locale: Locale },
): readonly Finding[] {
  const [found, setFound] = useState<{ fields: DeskItem['fields']; findings: Finding[] }>();
  const isEdited = !sameFields(fields, saved);
  const { source, locale } = locales;

  useEffect(() => {
    if (!isEdited) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      // The checks' tables of words are not needed before somebody types.
      const { liveFindings } = await import('./live-findings.ts');
      const findings = liveFindings(entry, fields, { source, locale });
      if (!isOver) setFound({ fields, findings });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [entry, fields, isEdited, source, locale]);

  return isEdited && found ? found.findings : entry.checks;
}
