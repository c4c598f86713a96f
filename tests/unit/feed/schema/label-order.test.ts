import { expect, it } from 'vitest';
import type { SiteItem } from '../../../../src/contract/index.ts';
import type { Reading } from '../../../../src/feed/locale/reading.ts';
import { byValue } from '../../../../src/feed/paging/order.ts';
import { createReplica, type Replica } from '../../../../src/feed/replica/replica.ts';
import { type Condition, every, where } from '../../../../src/feed/replica/select.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { sortedByLabel } from '../../../../src/feed/schema/query/label-order.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

/** More than are sorted anew each time. */
const count = 2_300;

const reading: Reading = { requested: 'en', chain: ['en', 'ru'], allowed: ['ru', 'en'] };
const collator = new Intl.Collator('en', { numeric: true });
const order = {
  name: 'NAME_ASC',
  isDescending: false,
  compare: byValue(false, (one, other) => collator.compare(String(one), String(other))),
};

const named = (n: number, name: string) =>
  aClinic({ id: `c${n}`, beds: n % 2, name: n % 3 === 0 ? { ru: name } : { ru: name, en: name } });

const clinic = (n: number, name: string, country = 'RU'): LogChange =>
  publish(named(n, name), { audience: inCountry(country) });

const edition = (n: number, name: string): LogChange => ({
  ...publish({ ...named(n, name), name: { ru: 'без машины', 'en~machine': name } } as never),
  type: 'clinic~machine',
});

/** The ids in order, of all or of what meets a condition. */
function sortedIn(replica: Replica, site: SiteItem, condition: Condition): string[] {
  const asker = { view: createViews()(replica, site), reading };
  const rows = sortedByLabel({ type: 'clinic', asker, condition, order }, 'clinic.name');
  return rows.map(({ place: [, id] }) => id);
}

it('a list in the order of a text follows the log, as one that is sorted anew', () => {
  const log = aLog(...Array.from({ length: count }, (_, n) => clinic(n, `Clinic ${n % 700}`)));
  const replica = createReplica(log.epoch());
  replica.apply(log.entries());
  const sites = [aSite(), aSite({ countries: ['RU'] }), aSite({ machineTexts: true })];
  const conditions = [every([]), where.facet('clinic.beds', 1), where.id('c7')];
  const steps: LogChange[][] = [
    [],
    [clinic(7, 'Aardvark'), clinic(9, 'Zebra'), withdraw({ id: 'c11', type: 'clinic' })],
    [clinic(12, 'Clinic 5', 'KR'), edition(13, 'Middle'), clinic(count, 'Brand new')],
    [clinic(12, 'Clinic 5'), withdraw({ id: 'c13', type: 'clinic' }), clinic(11, 'Back again')],
    Array.from({ length: 600 }, (_, n) => clinic(n, `Moved ${n % 50}`)),
  ];
  for (const step of steps) {
    replica.apply(log.append(step));
    const anew = createReplica(log.epoch());
    anew.apply(log.entries());
    for (const site of sites) {
      for (const condition of conditions) {
        const ids = sortedIn(replica, site, condition);
        expect(ids).toEqual(sortedIn(anew, site, condition));
        expect(ids.length).toBeGreaterThan(0);
      }
    }
  }
});
