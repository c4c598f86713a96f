import { expect, it } from 'vitest';
import { createTurns } from '../../../src/in-turn.ts';

it('works of one key run one after another in their order, also after one that fails, and others beside them', async () => {
  const inTurn = createTurns();
  const told: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([
    inTurn('a', work('a1', true)),
    inTurn('a', work('a2')),
    inTurn('b', work('b')),
  ]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  const ofA = told.filter((each) => each.startsWith('a'));
  expect(ofA).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
  expect(told.indexOf('b begins')).toBeLessThan(told.indexOf('a2 begins'));
});
