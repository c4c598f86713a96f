import type { Span } from '../feed-log/marks.ts';
import type { RawDocument } from './compose.ts';
import { consentsOf } from './project/images.ts';
import { boundariesOf } from './project/period.ts';
import type { ProjectContext } from './project/types.ts';
import type { Projection } from './projections.ts';

/** The span of what time does not change. */
export const always: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * The time for which a document's item holds as it is projected now: it changes by itself as a
 * period that it depends on begins or is over.
 */
export function spanOf(
  { periodsOf }: Pick<Projection, 'periodsOf'>,
  doc: RawDocument,
  context: ProjectContext,
): Span {
  const now = context.now.getTime();
  const periods = [...(periodsOf?.(doc, context) ?? []), ...consentsOf(doc, context)];
  const moments = periods.flatMap(boundariesOf);
  return {
    from: Math.max(always.from, ...moments.filter((moment) => moment <= now)),
    until: Math.min(always.until, ...moments.filter((moment) => moment > now)),
  };
}
