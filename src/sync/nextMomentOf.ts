import type { RawDocument } from './compose.ts';
import { boundariesOf } from './project/period.ts';
import type { ProjectContext } from './project/types.ts';
import type { Projection } from './projections.ts';

/**
 * The next moment at which a document's item changes by itself, as a period that it depends on
 * begins or is over; null when there is none ahead.
 */
export function nextMomentOf(
  { periodsOf }: Pick<Projection, 'periodsOf'>,
  doc: RawDocument,
  context: ProjectContext,
): Date | null {
  const ahead = (periodsOf?.(doc, context) ?? [])
    .flatMap(boundariesOf)
    .filter((moment) => moment > context.now.getTime());
  return ahead.length > 0 ? new Date(Math.min(...ahead)) : null;
}
