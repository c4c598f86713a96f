import type { LogType } from '../../../src/contract/index.ts';
import { changesOf } from '../../../src/projector/changes-of.ts';
import type { RawDocument } from '../../../src/projector/compose.ts';
import { projectionOf } from '../../../src/projector/projections.ts';
import { createSchedule, spanOf } from '../../../src/projector/schedule.ts';
import type { TestLog } from '../../support/feed-log.ts';

const first = Date.parse('2026-01-01T00:00:00.000Z');
const hourMs = 3_600_000;
const collection = 'offers';

/** The start of a day, counted from the first of the calendar. */
const dayOf = (day: number) => new Date(first + day * 24 * hourMs).toISOString();

/** An offer that holds from one day to another, the last included. */
export type Offer = { from: number; to: number; price: number };

/**
 * Offers, a clock, and the projector that brings them to a log: at once where one is written, and
 * by its schedule alone where time makes the difference.
 */
export function anOfferCalendar(log: TestLog) {
  const offers = new Map<string, Offer>();
  let schedule = createSchedule();
  let hours = 0;
  const now = () => new Date(first + hours * hourMs);

  function project(id: string): void {
    const projection = projectionOf(collection);
    const offer = offers.get(id);
    if (!projection || !offer) throw new Error(`There is no offer ${id}`);
    const context = { now: now(), related: (of: string) => published[of] };
    const doc = documentOf(id, offer);
    const inLog = (type: LogType) =>
      log.entries().find((entry) => entry.id === id && entry.type === type);
    const plain = projection.project({ doc, translations: {} }, context);
    const known = { plain: inLog('offer'), machine: inLog('offer~machine') };
    log.append(changesOf({ id, type: 'offer' }, { plain, machine: null }, known));
    schedule.note({ collection, id }, spanOf(projection, doc, context));
  }

  return {
    write(id: string, offer: Offer): void {
      offers.set(id, offer);
      project(id);
    },
    /** Hours go by; fewer than none when somebody sets the clock back. */
    pass(passed: number): void {
      hours += passed;
    },
    /** Serves what has come due. */
    serveDue(): void {
      for (const { id } of schedule.takeDue(now())) project(id);
    },
    /** Another worker takes over, whose schedule a full sweep fills. */
    takeOver(): void {
      schedule = createSchedule();
      for (const id of offers.keys()) project(id);
    },
    /** The ids of the offers that hold now, by their days alone. */
    holding(): string[] {
      const day = Math.floor(hours / 24);
      return [...offers].filter(([, { from, to }]) => from <= day && day <= to).map(([id]) => id);
    },
  };
}

const published: Record<string, { id: string } & Record<string, unknown>> = {
  clinics: { id: 'c', lifecycle: 'operating', country: 'RU' },
  procedures: { id: 'p' },
};

const documentOf = (id: string, { from, to, price }: Offer): RawDocument => ({
  id,
  sourceLocale: 'ru',
  procedure: 'p',
  clinic: 'c',
  priceFrom: price,
  currency: 'RUB',
  validFrom: dayOf(from),
  validTo: dayOf(to),
});
