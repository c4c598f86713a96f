import type { TelemedicineServiceItem } from '../../contract/index.ts';
import { withinAll } from './audience.ts';
import { base } from './base.ts';
import { audienceOf, codes, localized, localizedList, ref, text } from './common.ts';
import { hostsOf } from './hosts.ts';
import type { Project } from './types.ts';

/** A service is in the feed until it is closed, and where its clinic is. */
export const projectTelemedicine: Project = (composed, context) => {
  const { doc } = composed;
  const hosts = doc.lifecycle === 'closed' ? null : hostsOf(doc, { clinic: 'provider' }, context);
  const audience = hosts && withinAll(audienceOf(doc), hosts);
  if (!audience) {
    return null;
  }
  const item: TelemedicineServiceItem = {
    ...base('telemedicineService', composed, context),
    name: localized(doc.name),
    provider: ref(doc.provider),
    kind: text(doc.kind),
    lifecycle: String(doc.lifecycle),
    sites: localizedList(doc.sites),
    languages: codes(doc.languages),
  };
  return { item, audience };
};
