import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  graceDays,
  planTidying,
  quarantineDays,
  type Seen,
} from '../../../media/files/plan-tidying.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const at = (days: number) => new Date(start + days * day);
const nothingSeen: Seen = { unreferenced: {}, quarantined: {} };

/** A folder that is looked at again and again, as `sweepMedia` does it. */
function aFolder(stems: readonly string[]) {
  const stored = new Set(stems);
  const quarantined = new Set<string>();
  const removed = new Set<string>();
  let seen = nothingSeen;
  return {
    stored,
    quarantined,
    removed,
    look(days: number, referenced: Iterable<string>, confirmed = false) {
      const look = {
        stored: [...stored],
        quarantined: [...quarantined],
        referenced: new Set(referenced),
      };
      const plan = planTidying({ now: at(days), look, seen, confirmed });
      for (const stem of plan.bringBack) {
        quarantined.delete(stem);
        stored.add(stem);
      }
      for (const stem of plan.setAside) {
        stored.delete(stem);
        quarantined.add(stem);
      }
      for (const stem of plan.remove) {
        quarantined.delete(stem);
        removed.add(stem);
      }
      seen = plan.seen;
      return plan;
    },
  };
}

const many = Array.from({ length: 100 }, (_, n) => `upload-${n}`);
const named = (count: number) => many.slice(0, count);

describe('an upload that no document names', () => {
  it('goes into quarantine after the grace, and for good after quarantine', () => {
    const folder = aFolder(many);
    const documents = named(99);
    expect(folder.look(0, documents).waiting).toEqual(['upload-99']);
    expect(folder.look(graceDays - 0.1, documents).setAside).toEqual([]);
    expect(folder.look(graceDays, documents).setAside).toEqual(['upload-99']);
    expect(folder.look(graceDays + quarantineDays - 0.1, documents).remove).toEqual([]);
    expect(folder.look(graceDays + quarantineDays, documents).remove).toEqual(['upload-99']);
    expect(folder.stored).toEqual(new Set(documents));
  });

  it('waits from when it is first seen so, and anew after a document has named it', () => {
    const folder = aFolder(many);
    folder.look(0, named(99));
    folder.look(graceDays - 1, many);
    folder.look(graceDays, named(99));
    expect(folder.look(graceDays + 1, named(99)).setAside).toEqual([]);
    expect(folder.look(2 * graceDays, named(99)).setAside).toEqual(['upload-99']);
  });

  it('comes back out of quarantine when a document names it again', () => {
    const folder = aFolder(many);
    folder.look(0, named(99));
    folder.look(graceDays, named(99));
    expect(folder.quarantined).toEqual(new Set(['upload-99']));
    expect(folder.look(graceDays + quarantineDays, many).bringBack).toEqual(['upload-99']);
    expect(folder.stored.size).toBe(100);
  });

  it('waits anew when the clock was set back before it was first seen', () => {
    const folder = aFolder(many);
    folder.look(1000, named(99));
    folder.look(0, named(99));
    expect(folder.look(graceDays - 1, named(99)).setAside).toEqual([]);
    expect(folder.look(graceDays, named(99)).setAside).toEqual(['upload-99']);
  });
});

describe('many uploads that no document names', () => {
  it('stay where they are until a person confirms', () => {
    const folder = aFolder(many);
    for (const days of [0, 10, 100, 1000]) {
      expect(folder.look(days, named(90))).toMatchObject({ setAside: [], isTooMuch: true });
    }
    expect(folder.look(1001, named(90), true).setAside).toHaveLength(10);
  });

  it('are not taken in small portions either', () => {
    const folder = aFolder(many);
    folder.look(0, named(96));
    expect(folder.look(7, named(96)).setAside).toHaveLength(4);
    folder.look(7.1, named(92));
    expect(folder.look(13, named(92))).toMatchObject({ isTooMuch: true, setAside: [] });
    expect(folder.quarantined.size).toBe(4);
  });

  it('leave quarantine for good a few at a time, the oldest first', () => {
    const folder = aFolder(many);
    folder.look(0, named(80));
    folder.look(10, named(80), true);
    expect(folder.quarantined.size).toBe(20);
    expect(folder.look(10 + quarantineDays, named(80)).remove).toHaveLength(5);
    expect(folder.look(10 + quarantineDays, named(80)).remove).toHaveLength(4);
  });
});

it('the tidying of media never removes what a document names, nor takes more than a twentieth at once unasked', () => {
  const history = fc.array(
    fc.record({
      days: fc.double({ min: 0.01, max: 60, noNaN: true }),
      isBack: fc.boolean(),
      documents: fc.subarray(named(40)),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(history, (looks) => {
      const folder = aFolder(named(40));
      let now = 100;
      for (const { days, isBack, documents } of looks) {
        now += isBack ? -days : days;
        const present = documents.filter((stem) => !folder.removed.has(stem));
        const plan = folder.look(now, present);
        expect(plan.setAside.length).toBeLessThanOrEqual(2);
        expect(plan.remove.length).toBeLessThanOrEqual(2);
        for (const stem of present) expect(folder.stored.has(stem)).toBe(true);
        const left = folder.stored.size + folder.quarantined.size + folder.removed.size;
        expect(left).toBe(40);
      }
    }),
  );
});
