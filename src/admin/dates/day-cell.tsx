import type { DefaultServerCellComponentProps } from 'payload';
import { dayShown } from './day-shown.ts';

/** In a list: the day itself, the same in every browser. */
export function DayCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{dayShown(cellData instanceof Date ? cellData.toISOString() : cellData)}</span>;
}
