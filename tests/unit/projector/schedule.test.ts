import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSchedule } from '../../../src/projector/schedule.ts';

const document = (id: string) => ({ collection: 'offers', id });
const at = (time: number) => new Date(time);
const until = (time: number) => ({ from: Number.NEGATIVE_INFINITY, until: time });
const since = (time: number) => ({ from: time, until: Number.POSITIVE_INFINITY });

it('the schedule gives out each document once, at its latest moment, the earliest first', () => {
  const schedule = createSchedule();
  schedule.note(document('b'), until(20));
  schedule.note(document('a'), until(10));
  schedule.note(document('c'), until(5));
  schedule.note(document('c'), until(30));
  schedule.note(document('d'), until(1));
  schedule.note(document('d'), until(Number.POSITIVE_INFINITY));
  expect(schedule.takeDue(at(9))).toEqual([]);
  expect(schedule.takeDue(at(20))).toEqual([document('a'), document('b')]);
  expect(schedule.takeDue(at(20))).toEqual([]);
  expect(schedule.takeDue(at(40))).toEqual([document('c')]);
});

it('the schedule gives out what has begun too early when the clock is set back', () => {
  const schedule = createSchedule();
  schedule.note(document('begun'), since(10));
  schedule.note(document('over'), { from: 5, until: 20 });
  expect(schedule.takeDue(at(15))).toEqual([]);
  expect(schedule.takeDue(at(10))).toEqual([]);
  expect(schedule.takeDue(at(9))).toEqual([document('begun')]);
  expect(schedule.takeDue(at(4))).toEqual([document('over')]);
  expect(schedule.takeDue(at(40))).toEqual([]);
});

it('the schedule gives out exactly the documents whose span does not hold, whichever way the clock goes', () => {
  const time = fc.integer({ min: 0, max: 20 });
  const note = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    from: fc.option(time, { nil: Number.NEGATIVE_INFINITY }),
    lasts: fc.option(time, { nil: Number.POSITIVE_INFINITY }),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(note, time)), (steps) => {
      const schedule = createSchedule();
      const table = new Map<string, { from: number; until: number }>();
      for (const step of steps) {
        if (typeof step === 'number') {
          const holds = ({ from, until }: { from: number; until: number }) =>
            from <= step && step < until;
          const due = [...table].filter(([, span]) => !holds(span)).map(([id]) => id);
          const taken = schedule.takeDue(at(step)).map(({ id }) => id);
          expect(taken.sort()).toEqual(due.sort());
          for (const id of due) table.delete(id);
        } else {
          const { id, from, lasts } = step;
          const start = Number.isFinite(from) ? from : 0;
          table.set(id, { from, until: start + lasts });
          schedule.note(document(id), { from, until: start + lasts });
        }
      }
    }),
  );
});
