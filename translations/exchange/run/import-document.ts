import type { Payload } from 'payload';
import { readRecords, recordKey } from '../../records/change-record.ts';
import { hasErrors, type LeafValue, type TranslationEntry } from '../../records/entry.ts';
import { readSource, type Source } from '../../records/read-source.ts';
import { inStep } from '../../records/transitions/in-step.ts';
import { later } from '../../records/transitions/later.ts';
import { isSeen } from '../../records/transitions/refusal.ts';
import { hasText } from '../../records/value.ts';
import { writeTexts } from '../../records/write-texts.ts';
import { plainText } from '../../records/written-segments.ts';
import { approve } from '../../review/approve.ts';
import { mayApprove } from '../../review/may-approve.ts';
import { idOf } from '../../review/may-translate.ts';
import { refusals } from '../../review/messages.ts';
import { segmentsOf } from '../../segments/segments-of.ts';
import { untilWritten } from '../../until-written.ts';
import { planUnit, refusedUnit, type UnitPlan } from '../plan/plan-unit.ts';
import type { ExchangeId, IncomingUnit } from '../types.ts';
import { type ExchangeReport, refuse, type UnitImport } from './report.ts';

type Planned = { unit: IncomingUnit; plan: UnitPlan; entry: TranslationEntry | undefined };

/** Somebody wrote one of the texts between the plan and the write. */
class Changed extends Error {}

/**
 * Takes the texts of one document in. They are planned anew when somebody writes the same texts
 * meanwhile, so that a text that was changed here is a conflict and never overwritten.
 */
export async function importDocument(
  payload: Payload,
  given: {
    id: ExchangeId;
    units: readonly IncomingUnit[];
    asked: UnitImport;
    report: ExchangeReport;
  },
): Promise<void> {
  const { id, units, asked, report } = given;
  const source = await readSource(payload, id, { draft: true });
  const reason = !source ? 'NO_DOCUMENT' : source.locale === id.locale ? 'OWN_LANGUAGE' : null;
  if (!source || reason) {
    for (const unit of units) refuse(report, unit, reason ?? 'NO_DOCUMENT');
    return;
  }
  const planned = await untilWritten('These translations are', async () => {
    const plans = await plansOf(payload, id, units);
    return asked.dryRun || (await write(payload, id, { plans, asked })) ? plans : false;
  });
  const after = asked.dryRun ? [] : await entriesOf(payload, id, source);
  const refused = await approveFinal(payload, id, { planned, after, asked, report });
  for (const each of planned) tell(report, each, { source, asked, after, refused });
}

async function entriesOf(
  payload: Payload,
  id: ExchangeId,
  source: Source,
): Promise<readonly TranslationEntry[]> {
  const name = recordKey(id);
  const record = (await readRecords(payload, [name])).get(name);
  return inStep(record?.entries ?? [], source.leaves);
}

/** Beside the source as it is now: read after the record, as every write does. */
async function plansOf(
  payload: Payload,
  id: ExchangeId,
  units: readonly IncomingUnit[],
): Promise<Planned[]> {
  const name = recordKey(id);
  const record = (await readRecords(payload, [name])).get(name);
  const source = await readSource(payload, id, { draft: true });
  const leaves = source?.leaves ?? new Map();
  const entries = new Map(
    inStep(record?.entries ?? [], leaves).map((entry) => [entry.path, entry]),
  );
  const seen = new Set<string>();
  return units.map((unit) => {
    const { path } = unit;
    const entry = entries.get(path);
    const isTwice = seen.has(path);
    seen.add(path);
    const here = { leaf: leaves.get(path), entry, locale: id.locale };
    return { unit, entry, plan: isTwice ? refusedUnit('REPEATED') : planUnit(unit, here) };
  });
}

const isTaken = ({ plan: { token } }: Planned, { take }: UnitImport): boolean =>
  token !== null && (take === 'all' || take.has(token));

const isWritten = (planned: Planned, asked: UnitImport): boolean =>
  planned.plan.outcome === 'changed' || isTaken(planned, asked);

/** @returns false when somebody changed one of the texts meanwhile. */
async function write(
  payload: Payload,
  id: ExchangeId,
  { plans, asked }: { plans: readonly Planned[]; asked: UnitImport },
): Promise<boolean> {
  const written = plans.filter((each) => isWritten(each, asked));
  if (written.length === 0) return true;
  const texts = written.flatMap(({ plan, entry, unit }) =>
    entry ? [{ path: unit.path, kind: entry.kind, value: plan.value }] : [],
  );
  const seen = new Map(written.map(({ unit, plan }) => [unit.path, plan.seen]));
  const latest = [...seen.values()].reduce((a, b) => (a > b ? a : b), '');
  const expect = (entries: readonly TranslationEntry[]) => {
    if (entries.some((entry) => !isSeen(entry, seen.get(entry.path)))) throw new Changed();
  };
  try {
    await writeTexts(payload, id, texts, {
      origin: 'import',
      by: idOf(asked.by),
      at: later(latest, new Date().toISOString()),
      mayWithdraw: false,
      expect,
    });
    return true;
  } catch (error) {
    if (error instanceof Changed) return false;
    throw error;
  }
}

/** @returns why texts were not approved, by path. */
async function approveFinal(
  payload: Payload,
  id: ExchangeId,
  {
    planned,
    after,
    asked,
    report,
  }: {
    planned: readonly Planned[];
    after: readonly TranslationEntry[];
    asked: UnitImport;
    report: ExchangeReport;
  },
): Promise<ReadonlyMap<string, { ru: string; en: string }>> {
  const paths = planned.filter(({ plan }) => plan.isApprovable).map(({ unit }) => unit.path);
  if (!asked.approve || paths.length === 0) return new Map();
  if (asked.by && !mayApprove(asked.by, id.locale)) {
    return new Map(paths.map((path) => [path, refusals.FORBIDDEN]));
  }
  if (asked.dryRun) {
    report.counts.approved += paths.length;
    return new Map();
  }
  const seen = Object.fromEntries(after.map(({ path, at }) => [path, at]));
  const { approved, refused } = await approve(payload, id, { by: asked.by, paths, seen });
  report.counts.approved += approved.length;
  return new Map(refused.map(({ path, message }) => [path, message]));
}

function tell(
  report: ExchangeReport,
  planned: Planned,
  {
    source,
    asked,
    after,
    refused,
  }: {
    source: Source;
    asked: UnitImport;
    after: readonly TranslationEntry[];
    refused: ReadonlyMap<string, { ru: string; en: string }>;
  },
): void {
  const { unit, plan, entry } = planned;
  const { outcome, reason, message, value } = plan;
  const taken = isTaken(planned, asked);
  const notApproved = refused.get(unit.path) ?? null;
  report.counts[outcome] += 1;
  report.counts.taken += taken ? 1 : 0;
  if (outcome === 'unchanged' && !notApproved) return;
  const now = after.find(({ path }) => path === unit.path);
  const isDone = isWritten(planned, asked) && !asked.dryRun;
  report.units.push({
    token: plan.token,
    line: unit.line,
    title: source.title,
    path: unit.path,
    outcome,
    reason,
    message,
    taken,
    before: plainOrNull(entry?.value ?? null),
    after: plainOrNull(value),
    errors: isDone && now && hasErrors(now.checks) ? errorsIn(now) : 0,
    notApproved,
  });
}

const errorsIn = ({ checks }: TranslationEntry): number =>
  checks.filter(({ severity }) => severity === 'error').length;

const plainOrNull = (value: LeafValue | null): string | null =>
  hasText(value) ? plainText(segmentsOf(value)) : null;
