import { type Broken, isEmpty } from './check.ts';

/** A picture that shows a patient needs the consent's reference and expiry. */
export function consentGiven(value: unknown, depictsPatient: unknown): Broken {
  return depictsPatient === true && isEmpty(value) ? { key: 'consent' } : null;
}
