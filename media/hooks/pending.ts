import type { PayloadRequest } from 'payload';
import type { PreparedImage } from '../prepare-image.ts';

type Pending = {
  /** Checked and not yet written, by file name. */
  prepared: Map<string, PreparedImage>;
  /** Stems written for this request. */
  written: Set<string>;
  /** Stems of documents that are being deleted, by the document's id. */
  deleted: Map<string, string>;
};

// By request, so that what a failed request leaves behind goes with it: by its headers, which the
// copies that writes get of a request have in common with it.
const byRequest = new WeakMap<Headers, Pending>();

/** What the hooks of one request tell each other of files. */
export function pendingOf(req: PayloadRequest): Pending {
  const known = byRequest.get(req.headers);
  if (known) return known;
  const fresh: Pending = { prepared: new Map(), written: new Set(), deleted: new Map() };
  byRequest.set(req.headers, fresh);
  return fresh;
}
