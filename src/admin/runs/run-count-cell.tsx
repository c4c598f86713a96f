import type { DefaultServerCellComponentProps } from 'payload';
import { queuedIn, type Run } from '../../../translations/runs/run.ts';
import { amount } from '../words/amounts.ts';
import { isOver } from './is-over.ts';
import { runText } from './texts.ts';

type Row = Pick<Run, 'id' | 'status' | 'droppedCount'>;

/** In the list of runs: how many records of all are done. */
export async function RunCountCell({
  cellData,
  rowData,
  i18n,
  payload,
}: DefaultServerCellComponentProps) {
  const { id, status, droppedCount } = rowData as Row;
  const all = Number(cellData ?? 0);
  const left = isOver({ status }) ? (droppedCount ?? 0) : await queuedIn(payload, String(id));
  const [done, total] = [Math.max(all - left, 0), all].map((n) => amount(n, i18n.language));
  const isWhole = isOver({ status }) && left === 0;
  return <span>{isWhole ? total : `${done} ${runText('ofAll', i18n.language)} ${total}`}</span>;
}
