import { describe, expect, it } from 'vitest';
import { createAnswer, momentOf } from '../../../../src/feed/cache/answer.ts';
import { createAnswers } from '../../../../src/feed/cache/answers.ts';
import type { Dependencies } from '../../../../src/feed/cache/dependencies.ts';
import { createSiteStates } from '../../../../src/feed/cache/site-state.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aDoctor,
  aSite,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

const russian = inCountry('RU');
const korean = inCountry('KR');
const none: Dependencies = { types: new Set(), items: new Set(), everything: false, within: [] };
const clinics: Dependencies = { ...none, types: new Set(['clinic']) };
const clinicA: Dependencies = { ...none, items: new Set(['clinic/a']) };
const withClinicA: Dependencies = { ...none, within: [{ ...none, within: [clinicA] }] };

/** One kept answer of a Russian site, made from what is said. */
function aKept(
  dependencies: Dependencies,
  { site = aSite({ countries: ['RU'] }), maxBytes = 1e6 } = {},
) {
  const log = aLog(publish(site), publish(aClinic({ id: 'a' }), { audience: russian }));
  const store = createReplica(log.epoch());
  for (const entry of log.entries()) store.apply([entry]);
  let now = Date.parse('2026-03-01T23:00:00Z');
  const answers = createAnswers({ maxBytes, clock: () => now });
  const state = createSiteStates()(store, site);
  const call = { id: 1, usesLanguage: false };
  const moment = momentOf(state, now);
  const body = Buffer.from('{"data":{}}');
  const answer = createAnswer({ body, dependencies, usesLanguage: false, moment });
  answers.keep(call, state, undefined, answer);
  return {
    answer,
    answers,
    state,
    isKeptAfter(...changes: LogChange[]) {
      for (const entry of log.append(changes)) store.apply([entry]);
      return answers.find(call, state, undefined) !== undefined;
    },
    later(milliseconds: number) {
      now += milliseconds;
    },
  };
}

const anotherA = aClinic({ id: 'a', beds: 9 });

describe('a kept answer', () => {
  it('is dropped when something of a type that it lists is published or withdrawn for its site', () => {
    const b = publish(aClinic({ id: 'b' }), { audience: russian });
    expect(aKept(clinics).isKeptAfter(b)).toBe(false);
    expect(aKept(clinics).isKeptAfter(withdraw({ id: 'a', type: 'clinic' }))).toBe(false);
    expect(aKept(clinics).isKeptAfter(publish(anotherA, { audience: korean }))).toBe(false);
  });

  it('outlives what its site does not see, and what it was not made from', () => {
    const elsewhere = publish(aClinic({ id: 'b' }), { audience: korean });
    const doctor = publish(aDoctor(), { audience: russian });
    const edition: LogChange = { ...publish(anotherA), type: 'clinic~machine' };
    expect(aKept(clinics).isKeptAfter(elsewhere, doctor, edition)).toBe(true);
    const sibling = publish(aClinic({ id: 'b' }), { audience: russian });
    for (const dependencies of [clinicA, withClinicA]) {
      expect(aKept(dependencies).isKeptAfter(sibling)).toBe(true);
      expect(aKept(dependencies).isKeptAfter(publish(anotherA, { audience: russian }))).toBe(false);
    }
  });

  it('goes with the machine edition where the site takes those', () => {
    const site = aSite({ machineTexts: true });
    const edition: LogChange = { ...publish(anotherA), type: 'clinic~machine' };
    expect(aKept(clinics, { site }).isKeptAfter(edition)).toBe(false);
    expect(aKept(clinicA, { site }).isKeptAfter(edition)).toBe(false);
  });

  it('of the log itself holds only until anything moves', () => {
    const ofLog: Dependencies = { ...none, everything: true };
    expect(aKept(ofLog).isKeptAfter()).toBe(true);
    expect(aKept(ofLog).isKeptAfter(publish(aDoctor(), { audience: korean }))).toBe(false);
  });

  it('ends with the day, since some facts hold until a day', () => {
    const kept = aKept(none);
    kept.later(59 * 60_000);
    expect(kept.isKeptAfter()).toBe(true);
    kept.later(60_000);
    expect(kept.isKeptAfter()).toBe(false);
  });

  it('gives way to newer ones within a number of bytes', () => {
    const { answers, answer, state } = aKept(none, { maxBytes: 10_000 });
    for (let n = 0; n < 100; n++) {
      answers.keep({ id: n + 10, usesLanguage: false }, state, undefined, answer);
    }
    expect(answers.bytes()).toBeLessThanOrEqual(10_000);
    expect(answers.find({ id: 109, usesLanguage: false }, state, undefined)).toBe(answer);
    expect(answers.find({ id: 11, usesLanguage: false }, state, undefined)).toBeUndefined();
  });

  it('is one for each locale asked for, where that mattered', () => {
    const { answers, answer, state } = aKept(none);
    const call = { id: 2, usesLanguage: false };
    answers.keep(call, state, 'en-GB', { ...answer, usesLanguage: true });
    expect(answers.find(call, state, 'en;q=0.5, xx')).toBeDefined();
    expect(answers.find(call, state, 'ko')).toBeUndefined();
  });
});
