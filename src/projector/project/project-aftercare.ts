import type { AftercareProgrammeItem } from '../../contract/index.ts';
import { withinAll } from './audience.ts';
import { base } from './base.ts';
import {
  audienceOf,
  codes,
  flag,
  lastReviewed,
  localized,
  localizedList,
  number,
  ref,
  refs,
} from './common.ts';
import { hostsOf } from './hosts.ts';
import type { Project } from './types.ts';

/** A programme of a clinic is in the feed where the clinic is. */
export const projectAftercare: Project = (composed, context) => {
  const { doc } = composed;
  const hosts = hostsOf(doc, { clinic: 'provider' }, context);
  const audience = hosts && withinAll(audienceOf(doc), hosts);
  if (!audience) {
    return null;
  }
  const item: AftercareProgrammeItem = {
    ...base('aftercareProgramme', composed, context),
    name: localized(doc.name),
    provider: ref(doc.provider),
    steps: localizedList(doc.steps),
    remote: flag(doc.remote),
    durationDays: number(doc.durationDays),
    homePartners: refs(doc.homePartners),
    countries: codes(doc.countries),
    lastReviewed: lastReviewed(doc),
  };
  return { item, audience };
};
