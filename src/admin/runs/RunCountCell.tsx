import type { DefaultServerCellComponentProps } from 'payload';
import { queuedIn } from '../../../translations/runs/run.ts';
import { amount } from '../words/amounts.ts';
import { isOver } from './isOver.ts';
import { runText } from './texts.ts';

/** In the list of runs: how many records of all are done. */
export async function RunCountCell({
  cellData,
  rowData,
  i18n,
  payload,
}: DefaultServerCellComponentProps) {
  const { id, status } = rowData as { id: string | number; status: 'running' | 'done' };
  const all = Number(cellData ?? 0);
  const queued = isOver({ status }) ? 0 : await queuedIn(payload, String(id));
  const [done, total] = [Math.max(all - queued, 0), all].map((n) => amount(n, i18n.language));
  return (
    <span>
      {isOver({ status }) ? total : `${done} ${runText('ofAll', i18n.language)} ${total}`}
    </span>
  );
}
