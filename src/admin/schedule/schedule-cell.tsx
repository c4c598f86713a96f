import type { DefaultServerCellComponentProps } from 'payload';
import { cache } from 'react';
import { upcomingSchedules } from '../../scheduling/upcoming.ts';
import { UpcomingList } from './upcoming-list.tsx';

/** One question for all rows of a list. */
const ofCollection = cache(upcomingSchedules);

/** In a list: what is scheduled for a document. */
export async function ScheduleCell({
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const all = await ofCollection(payload, collectionSlug);
  return <UpcomingList upcoming={all.filter(({ document }) => document === String(rowData.id))} />;
}
