import type { ServerProps } from 'payload';
import { upcomingSchedules } from '../../scheduling/upcoming.ts';
import { Scheduling } from './scheduling.tsx';

type Props = ServerProps & { id?: number | string; collectionSlug: string };

/** On a document: what is scheduled for it, and where more is planned. */
export async function DocumentSchedule({ id, collectionSlug, payload }: Props) {
  if (id === undefined) return null;
  const document = String(id);
  const all = await upcomingSchedules(payload, collectionSlug);
  const known = all.filter((each) => each.document === document);
  return <Scheduling collection={collectionSlug} document={document} known={known} />;
}
