import type { PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { takeFocalPoint } from '../../../media/hooks/take-focal-point.ts';

const asking = (query: Record<string, unknown> = {}) => ({ query }) as unknown as PayloadRequest;

describe('the focal point of a request', () => {
  it('comes from the query before the data, as whole percent', () => {
    const req = asking({ uploadEdits: { focalPoint: { x: '12.4', y: 80 } } });
    expect(takeFocalPoint(req, { focalX: 1, focalY: 1 })).toEqual({ x: 12, y: 80 });
    expect(takeFocalPoint(asking(), { focalX: 33, focalY: 66 })).toEqual({ x: 33, y: 66 });
  });

  it('is taken out of the query, so that Payload does not fetch the file', () => {
    const req = asking({ uploadEdits: { crop: { x: 0 }, focalPoint: { x: 1, y: 2 } }, depth: 1 });
    takeFocalPoint(req, {});
    expect(req.query).toEqual({ depth: 1 });
  });

  it.each([
    [
      { focalX: 0, focalY: 0 },
      { x: 1, y: 1 },
    ],
    [
      { focalX: -5, focalY: 900 },
      { x: 1, y: 100 },
    ],
    [{ focalX: 'left', focalY: 5 }, undefined],
    [{ focalX: 5 }, undefined],
    [{ focalX: null, focalY: null }, undefined],
  ])('%j means %j', (data, point) => {
    expect(takeFocalPoint(asking(), data)).toEqual(point);
  });
});
