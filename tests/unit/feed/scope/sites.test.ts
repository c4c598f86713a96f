import { expect, it } from 'vitest';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createSites } from '../../../../src/feed/scope/sites.ts';
import { aSite, keyOf, publish, withdraw } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

const header = (site: string) => `Bearer ${keyOf(site)}`;

function aStore() {
  const log = aLog(publish(aSite({ id: 's1' })), publish(aSite({ id: 's2' })));
  const store = createReplica(log.epoch());
  let asked = 0;
  const counting: typeof store = {
    ...store,
    find: (...args) => {
      asked += 1;
      return store.find(...args);
    },
  };
  const applyAll = () => {
    for (const entry of log.entries()) if (entry.seq > store.seq()) store.apply([entry]);
  };
  applyAll();
  return { store: counting, log, applyAll, asked: () => asked };
}

it('a node looks a site up once in ten seconds, whoever else asks between', () => {
  let now = 1_000_000;
  const { store, asked } = aStore();
  const siteOf = createSites(() => now);
  for (let round = 1; round <= 3; round++) {
    for (let times = 0; times < 20; times++) {
      expect(siteOf(store, header('s1')).site.id).toBe('s1');
      expect(siteOf(store, header('s1')).site.id).toBe('s1');
      expect(siteOf(store, header('s2')).site.id).toBe('s2');
    }
    expect(asked()).toBe(2 * round);
    now += 10_000;
  }
});

it('a node knows nobody whose site is gone, nor who brings no key', () => {
  const { store, log, applyAll } = aStore();
  const siteOf = createSites();
  siteOf(store, header('s1'));
  log.append([withdraw({ id: 's1', type: 'site' })]);
  applyAll();
  const refusal = expect.objectContaining({ code: 'UNAUTHENTICATED' });
  expect(() => siteOf(store, header('s1'))).toThrow(refusal);
  expect(() => siteOf(store, undefined)).toThrow(refusal);
  expect(siteOf(store, header('s2')).site.id).toBe('s2');
  expect(() => siteOf(store, '')).toThrow(refusal);
});
