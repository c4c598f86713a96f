import { describe, expect, it } from 'vitest';
import { deploymentFault } from '../../../src/feed-log/deployment-fault.ts';

const faultOf = (wanted: string | undefined, ...hellos: object[]) =>
  deploymentFault({ wanted, hellos });

describe('a MongoDB deployment', () => {
  it.each([
    ['a member of the set that the address names', 'rs0', [{ setName: 'rs0' }]],
    ['a member of a set when the address names none', undefined, [{ setName: 'rs0' }]],
    ['one member of the set among strangers', 'rs0', [{}, { setName: 'x' }, { setName: 'rs0' }]],
    ['the router of a sharded cluster', undefined, [{ msg: 'isdbgrid' }]],
    ['a member of a set that is not initiated yet', 'rs0', [{ isreplicaset: true }]],
    ['a silence, which is no answer', 'rs0', []],
  ])('is not refused for %s', (_, wanted, hellos) => {
    expect(faultOf(wanted, ...hellos)).toBeUndefined();
  });

  it('is refused when its server is in no replica set', () => {
    expect(faultOf('rs0', {})).toMatch(/runs alone.*--replSet/);
    expect(faultOf(undefined, {})).toMatch(/runs alone/);
  });

  it('is refused when its servers are of another set, with the names of both', () => {
    expect(faultOf('rs0', { setName: 'prod' }, {})).toMatch(/replicaSet=rs0.*set “prod”/);
  });
});
