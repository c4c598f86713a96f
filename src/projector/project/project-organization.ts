import type { OrganizationItem } from '../../contract/index.ts';
import type { RawDocument } from '../compose.ts';
import { base } from './base.ts';
import { audienceOf, codes, contacts, day, localized, ref, rows, text } from './common.ts';
import { holdsAt, type Period } from './period.ts';
import type { Project } from './types.ts';

/** A closed organization is a tombstone; agreements are served while they are in force. */
export const projectOrganization: Project = (composed, context) => {
  const { doc } = composed;
  if (doc.lifecycle === 'closed') {
    return null;
  }
  const item: OrganizationItem = {
    ...base('organization', composed, context),
    name: localized(doc.name),
    kind: String(doc.kind),
    lifecycle: text(doc.lifecycle),
    registrationNumber: text(doc.registrationNumber),
    host: ref(doc.host),
    country: String(doc.country),
    city: localized(doc.city),
    serves: codes(doc.serves),
    languages: codes(doc.languages),
    contacts: contacts(doc.contacts),
    openingHours: text(doc.openingHours),
    agreements: rows(doc.agreements)
      .filter((row) => holdsAt(term(row), context.now))
      .map((row) => ({
        title: localized(row.title),
        with: ref(row.with),
        signed: day(row.signed),
        validTo: day(row.validTo),
      })),
  };
  return { item, audience: audienceOf(doc) };
};

/** The periods of the agreements of an organization. */
export const agreementTerms = (doc: RawDocument): Period[] => rows(doc.agreements).map(term);

const term = (row: Record<string, unknown>): Period => ({
  from: day(row.signed),
  to: day(row.validTo),
});
