import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectOffer } from '../../../src/projector/project/travel.ts';
import { projectionOf } from '../../../src/projector/projections.ts';
import { always, spanOf } from '../../../src/projector/schedule.ts';

type Doc = Record<string, unknown> & { id: string };

const clinic = { id: 'c', lifecycle: 'operating', country: 'KR' };
const procedure = { id: 'p' };
const june = new Date('2026-06-01T00:00:00.000Z');

function project(offer: object, others: Record<string, Doc> = {}, now = june) {
  const published: Record<string, Doc> = { clinics: clinic, procedures: procedure, ...others };
  const doc = {
    id: 'o',
    sourceLocale: 'ru' as const,
    procedure: 'p',
    clinic: 'c',
    priceFrom: 100,
    currency: 'KRW',
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2026-12-31T00:00:00.000Z',
    ...offer,
  };
  const related = (collection: string, id: string) =>
    published[collection]?.id === id ? published[collection] : undefined;
  const context = { now, related };
  const projection = projectionOf('offers');
  return {
    projected: projectOffer({ doc, translations: {} }, context),
    span: projection ? spanOf(projection, doc, context) : always,
  };
}

describe('projectOffer', () => {
  it('is in the country of its clinic', () => {
    const { projected } = project({});
    expect(projected?.item).toMatchObject({ procedure: 'p', clinic: 'c', price: { from: 100 } });
    expect(projected?.audience.countries).toEqual(['KR']);
  });

  it('is not without its clinic or its procedure, or with a closed clinic', () => {
    expect(project({ clinic: 'x' }).projected).toBeNull();
    expect(project({ procedure: 'x' }).projected).toBeNull();
    expect(project({}, { clinics: { ...clinic, lifecycle: 'closed' } }).projected).toBeNull();
  });

  it('is seen by nobody who may not see the clinic', () => {
    const governance = { sitesAllowed: ['s1', 's2'], sitesDenied: ['s3'] };
    const { projected } = project(
      { governance: { sitesAllowed: ['s2', 's4'] } },
      { clinics: { ...clinic, governance } },
    );
    expect(projected?.audience).toMatchObject({ allowed: ['s2'], denied: ['s3'] });
    const apart = { clinics: { ...clinic, governance: { sitesAllowed: ['s9'] } } };
    expect(project({ governance: { sitesAllowed: ['s2'] } }, apart).projected).toBeNull();
  });

  it('holds for its span, whichever way the clock goes', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 10)}T00:00:00.000Z`);
    const moment = fc.date({
      min: new Date('2025-06-01'),
      max: new Date('2027-06-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, day, moment, moment, (validFrom, validTo, now, later) => {
        const { projected, span } = project({ validFrom, validTo }, {}, now);
        const within = Math.max(span.from, Math.min(+later, span.until - 1));
        expect(project({ validFrom, validTo }, {}, new Date(within)).projected).toEqual(projected);
      }),
    );
    const [begins, ends] = [Date.parse('2026-01-01'), Date.parse('2027-01-01')];
    expect(project({}, {}, new Date('2025-12-31')).span).toEqual({ ...always, until: begins });
    expect(project({}, {}, june).span).toEqual({ from: begins, until: ends });
    expect(project({}, {}, new Date(ends)).span).toEqual({ ...always, from: ends });
  });
});
