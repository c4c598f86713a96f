import type { EntryRuleItem } from '../../contract/index.ts';
import { base } from './base.ts';
import { audienceOf, day, localizedList, number, text } from './common.ts';
import { holdsAt } from './period.ts';
import { validity } from './project-offer.ts';
import type { Project } from './types.ts';

/** A rule is in the feed while it is in force; it belongs to the country that one enters. */
export const projectEntryRule: Project = (composed, context) => {
  const { doc } = composed;
  if (!holdsAt(validity(doc), context.now)) {
    return null;
  }
  const item: EntryRuleItem = {
    ...base('entryRule', composed, context),
    sourceCountry: String(doc.sourceCountry),
    destinationCountry: String(doc.destinationCountry),
    purpose: String(doc.purpose),
    regime: String(doc.regime),
    maxDays: number(doc.maxDays),
    invitationBy: text(doc.invitationBy),
    documents: localizedList(doc.documents),
    officialUrl: String(doc.officialUrl),
    validFrom: day(doc.validFrom) ?? '',
    validTo: day(doc.validTo),
  };
  return { item, audience: { ...audienceOf(doc), countries: [item.destinationCountry] } };
};
