import type { PayloadRequest } from 'payload';
import type { FocalPoint } from '../image/crop-around.ts';

type Data = Record<string, unknown>;

/**
 * The focal point that a request asks for, in whole percent; undefined where it names none.
 *
 * The admin sends it in the query, others in the data. It is taken out of the query: Payload would
 * otherwise fetch the stored file over HTTP to resize it, which is done here. 0 becomes 1, since
 * Payload takes 0 for absent.
 */
export function takeFocalPoint(req: PayloadRequest, data: Data): FocalPoint | undefined {
  const edits = asData(req.query?.uploadEdits);
  if (req.query) delete req.query.uploadEdits;
  const asked = asData(edits.focalPoint);
  const x = percent(asked.x ?? data.focalX);
  const y = percent(asked.y ?? data.focalY);
  return x === undefined || y === undefined ? undefined : { x, y };
}

function asData(value: unknown): Data {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function percent(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = Math.round(Number(value));
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, 1), 100);
}
