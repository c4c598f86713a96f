import type { RawDocument } from './compose.ts';
import { consentsOf } from './project/images.ts';
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
  const periods = [...(periodsOf?.(doc, context) ?? []), ...consentsOf(doc, context)];
  const ahead = periods.flatMap(boundariesOf).filter((moment) => moment > context.now.getTime());
  return ahead.length > 0 ? new Date(Math.min(...ahead)) : null;
}
