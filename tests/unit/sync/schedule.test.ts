import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSchedule } from '../../../src/sync/schedule.ts';

const document = (id: string) => ({ collection: 'offers', id });
const at = (time: number) => new Date(time);

it('gives out each document once, at its latest moment, the earliest first', () => {
  const schedule = createSchedule();
  schedule.note(document('b'), at(20));
  schedule.note(document('a'), at(10));
  schedule.note(document('c'), at(5));
  schedule.note(document('c'), at(30));
  schedule.note(document('d'), at(1));
  schedule.note(document('d'), null);
  expect(schedule.takeDue(at(9))).toEqual([]);
  expect(schedule.takeDue(at(20))).toEqual([document('a'), document('b')]);
  expect(schedule.takeDue(at(20))).toEqual([]);
  expect(schedule.takeDue(at(40))).toEqual([document('c')]);
});

it('is what a plain table of moments is', () => {
  const note = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    time: fc.option(fc.integer({ min: 0, max: 20 })),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(note, fc.integer({ min: 0, max: 20 }))), (steps) => {
      const schedule = createSchedule();
      const table = new Map<string, number>();
      for (const step of steps) {
        if (typeof step === 'number') {
          const due = [...table].filter(([, time]) => time <= step).map(([id]) => id);
          const taken = schedule.takeDue(at(step)).map(({ id }) => id);
          expect(taken.sort()).toEqual(due.sort());
          for (const id of due) table.delete(id);
        } else {
          schedule.note(document(step.id), step.time === null ? null : at(step.time));
          if (step.time === null) table.delete(step.id);
          else table.set(step.id, step.time);
        }
      }
    }),
  );
});
