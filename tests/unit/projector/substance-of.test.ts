import { expect, it } from 'vitest';
import type { ClinicItem } from '../../../src/contract/care.ts';
import { everyone } from '../../../src/feed-log/audience.ts';
import { changesOf } from '../../../src/projector/changes-of.ts';
import { aClinic } from '../../support/feed-items.ts';
import { aLog } from '../../support/feed-log.ts';

const before = aClinic({
  id: 'a',
  beds: 100,
  name: { ru: 'Клиника', ar: 'عيادة' },
  summary: {
    ru: 'Принимают не более 5 мг варфарина в день. Курить нельзя.',
    ar: 'يؤخذ ما لا يزيد عن 5 ملغ من الوارفارين يوميا.',
  },
});

/** What the log notes of a change of a clinic: the `seq` is 2 where something changed. */
function noted(change: Partial<ClinicItem>) {
  const log = aLog();
  for (const item of [before, { ...before, ...change }]) {
    const known = { plain: log.entries().at(-1), machine: undefined };
    const projected = { item, audience: everyone };
    log.append(changesOf(before, { plain: projected, machine: projected }, known));
  }
  return log.entries().at(-1)?.substanceSeqs;
}

const ru = (summary: string) => ({ summary: { ...before.summary, ru: summary } });

it('The projector tells a changed number, unit, bound, negation and medicine of a text, each in its locale', () => {
  expect(noted(ru('Принимают не более 6 мг варфарина в день. Курить нельзя.'))).toEqual({
    texts: { ru: { numbers: 2 } },
  });
  expect(noted(ru('Принимают не более 5 мкг варфарина в день. Курить нельзя.'))).toEqual({
    texts: { ru: { units: 2 } },
  });
  expect(noted(ru('Принимают не менее 5 мг варфарина в день. Курить нельзя.'))).toEqual({
    texts: { ru: { bounds: 2 } },
  });
  expect(noted(ru('Принимают не более 5 мг варфарина в день. Курить можно.'))).toEqual({
    texts: { ru: { negation: 2 } },
  });
  expect(noted(ru('Принимают не более 5 мг метформина в день. Курить нельзя.'))).toEqual({
    texts: { ru: { medicine: 2 } },
  });
  expect(
    noted({ summary: { ...before.summary, ar: 'يؤخذ ما لا يزيد عن 50 ملغ من الوارفارين يوميا.' } }),
  ).toEqual({
    texts: { ar: { numbers: 2 } },
  });
});

it('The projector tells other words from a change in substance, and facts from texts', () => {
  expect(noted(ru('В день принимают не более 5 мг варфарина. Нельзя курить.'))).toEqual({
    texts: { ru: { wording: 2 } },
  });
  expect(noted({ beds: 120 })).toEqual({ texts: {}, facts: 2 });
  expect(noted({ beds: 120, name: { ...before.name, ar: 'مستشفى' } })).toEqual({
    texts: { ar: { wording: 2 } },
    facts: 2,
  });
});

it('The log has no substance of an item that was not there', () => {
  expect(
    aLog(
      ...changesOf(
        before,
        { plain: { item: before, audience: everyone }, machine: null },
        { plain: undefined, machine: undefined },
      ),
    )
      .entries()
      .at(-1)?.substanceSeqs,
  ).toBeUndefined();
});
