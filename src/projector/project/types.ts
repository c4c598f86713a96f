import type { Audience, FeedItem } from '../../contract/index.ts';
import type { Composed, RawDocument } from '../compose.ts';
import type { Period } from './period.ts';

/** A related document, as far as projections need it; published ones only. */
export type Related = Record<string, unknown> & { id: string };

export type ProjectContext = {
  /** The moment that “current” and “valid” are judged at. */
  now: Date;
  /** A published document of another collection; undefined when there is none. */
  related: (collection: string, id: string) => Related | undefined;
  /** Every published disclaimer. */
  disclaimers?: readonly Related[];
};

export type Projected = { item: FeedItem; audience: Audience };

/** Makes a feed item of a published document; null when the document must not be in the feed. */
export type Project = (composed: Composed, context: ProjectContext) => Projected | null;

/** The periods that a document's item depends on, those that are over as well. */
export type PeriodsOf = (doc: RawDocument, context: ProjectContext) => Period[];
