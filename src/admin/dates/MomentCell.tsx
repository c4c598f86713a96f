import type { DefaultServerCellComponentProps } from 'payload';
import { wallTimeOf } from '../../../collections/rules/moments.ts';
import { dayShown } from './dayShown.ts';

/** In a list: the time on the clocks of its own zone, which is named. */
export function MomentCell({ cellData, field, rowData }: DefaultServerCellComponentProps) {
  const named: unknown = field.admin?.custom?.zone;
  const zone = (typeof named === 'string' && rowData?.[named]) || 'UTC';
  const wall = cellData ? wallTimeOf(cellData, String(zone)) : '';
  return <span>{wall && `${dayShown(wall)} ${wall.slice(-5)} (${zone})`}</span>;
}
