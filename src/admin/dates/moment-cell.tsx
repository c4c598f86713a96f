import type { DefaultServerCellComponentProps } from 'payload';
import { momentShown } from './moment-shown.ts';

/** In a list: the time on the clocks of its own zone, which is named. */
export function MomentCell({ cellData, field, rowData }: DefaultServerCellComponentProps) {
  const named: unknown = field.admin?.custom?.zone;
  const zone = (typeof named === 'string' && rowData?.[named]) || 'UTC';
  return <span>{momentShown(cellData, String(zone))}</span>;
}
