import type { Payload } from 'payload';
import { mayTranslate } from '../../review/may-translate.ts';
import { exchangeIdOf } from '../exchange-id.ts';
import type { Reason } from '../plan/outcomes.ts';
import type { ExchangeId, IncomingUnit } from '../types.ts';
import { exchangeInstallation } from './export-documents.ts';
import { importDocument } from './import-document.ts';
import { type ExchangeReport, refuse, type UnitImport } from './report.ts';

/**
 * Takes the texts of a file in, document by document. What is refused has a reason of its own; the
 * rest goes on. Written texts wait for review as those of whoever imports them; nothing is emptied.
 */
export async function importUnits(
  payload: Payload,
  incoming: readonly IncomingUnit[],
  asked: UnitImport,
): Promise<ExchangeReport> {
  const report: ExchangeReport = {
    dryRun: asked.dryRun,
    counts: { unchanged: 0, changed: 0, conflict: 0, refused: 0, approved: 0, taken: 0 },
    units: [],
    finished: true,
  };
  const installation = await exchangeInstallation(payload);
  const files = new Map<string, IncomingUnit[]>();
  for (const unit of incoming) {
    const units = files.get(unit.original);
    if (units) units.push(unit);
    else files.set(unit.original, [unit]);
  }
  let done = 0;
  for (const [original, units] of files) {
    if (asked.signal?.aborted) {
      report.finished = false;
      break;
    }
    const id = exchangeIdOf(original);
    const reason = refusalOf(id, installation, asked);
    if (id && reason === null) await importDocument(payload, { id, units, asked, report });
    else for (const unit of units) refuse(report, unit, reason ?? 'NOT_OURS');
    done += 1;
    asked.progress?.(done, files.size);
  }
  return report;
}

function refusalOf(
  id: ExchangeId | null,
  installation: string,
  { by, only }: UnitImport,
): Reason | null {
  if (!id) return 'NOT_OURS';
  if (id.installation !== installation) return 'OTHER_INSTALLATION';
  const isOther = only && (id.collection !== only.collection || id.document !== only.document);
  if (isOther) return 'OTHER_DOCUMENT';
  return by && !mayTranslate(by, id.locale) ? 'NOT_YOURS' : null;
}
