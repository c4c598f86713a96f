import { expect, it } from 'vitest';
import { changedCollections } from '../../../src/projector/outbox.ts';

const settings = (...collectionRules: object[]) => ({ collectionRules });
const rule = (collectionSlug: string, more: object = {}) => ({
  collectionSlug,
  serveMachine: false,
  withdrawChanged: false,
  ...more,
});

it('names the collections of the feed of which something else is served now', () => {
  const before = settings(rule('clinics', { serveMachine: true }), rule('doctors'));
  const after = settings(rule('doctors', { withdrawChanged: true }), rule('guides'));
  expect(changedCollections(before, after).sort()).toEqual(['clinics', 'doctors']);
});

it('names none when the rules only came in another order, or draft other languages', () => {
  const one = rule('clinics', { serveMachine: true });
  const other = rule('doctors', { withdrawChanged: true });
  expect(
    changedCollections(settings(one, other), settings(other, { ...one, draftLanguages: ['ar'] })),
  ).toEqual([]);
  expect(changedCollections(undefined, settings(rule('clinics')))).toEqual([]);
});
