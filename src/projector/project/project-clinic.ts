import type { ClinicItem } from '../../contract/index.ts';
import type { RawDocument } from '../compose.ts';
import { base } from './base.ts';
import {
  airports,
  audienceOf,
  codes,
  contacts,
  day,
  flag,
  geoPoint,
  group,
  localized,
  number,
  ref,
  refs,
  rows,
  text,
} from './common.ts';
import { holdsAt, type Period } from './period.ts';
import type { Project, ProjectContext } from './types.ts';

/** A closed clinic is a tombstone. */
export const projectClinic: Project = (composed, context) => {
  const { doc } = composed;
  if (doc.lifecycle === 'closed') {
    return null;
  }
  const item: ClinicItem = {
    ...base('clinic', composed, context),
    name: localized(doc.name),
    originalName: text(doc.originalName),
    kind: String(doc.kind),
    lifecycle: String(doc.lifecycle),
    summary: localized(doc.summary),
    description: localized(doc.description),
    gallery: refs(doc.gallery),
    address: localized(doc.address),
    city: localized(doc.city),
    country: String(doc.country),
    subdivision: text(doc.subdivision),
    location: geoPoint(doc.location),
    airports: airports(doc.airports),
    specialties: refs(doc.specialties),
    procedures: refs(doc.procedures),
    operator: ref(doc.operator),
    parent: ref(doc.parent),
    beds: number(doc.beds),
    foundedYear: number(doc.foundedYear),
    patientsPerYear: number(doc.patientsPerYear),
    languages: rows(doc.languages).map((row) => ({
      language: String(row.language),
      mode: row.mode as ClinicItem['languages'][number]['mode'],
      free: flag(row.free),
    })),
    support: support(doc.support),
    accreditations: accreditations(doc.accreditations, context),
    insurers: codes(doc.insurers),
    paymentMethods: codes(doc.paymentMethods),
    contacts: contacts(doc.contacts),
  };
  return { item, audience: audienceOf(doc) };
};

function support(value: unknown): ClinicItem['support'] {
  const row = group(value);
  return {
    visaInvitation: flag(row.visaInvitation),
    invitationLeadDays: number(row.invitationLeadDays),
    secondOpinion: flag(row.secondOpinion),
    secondOpinionDays: number(row.secondOpinionDays),
    telemedicine: flag(row.telemedicine),
    airportTransfer: flag(row.airportTransfer),
    companionStay: flag(row.companionStay),
    halal: (text(row.halal) ?? 'none') as ClinicItem['support']['halal'],
    prayerRoom: flag(row.prayerRoom),
    sameGenderDoctor: flag(row.sameGenderDoctor),
    remoteAftercare: flag(row.remoteAftercare),
    internationalOffice: flag(row.internationalOffice),
  };
}

/** Accreditations that hold at the moment: not withdrawn, begun and not over. */
function accreditations(
  value: unknown,
  { now, related }: ProjectContext,
): ClinicItem['accreditations'] {
  return rows(value).flatMap((row) => {
    const scheme = related('schemes', ref(row.scheme) ?? '');
    const { from, to } = termOf(row);
    if (!scheme || row.status !== 'active' || from === null || !holdsAt({ from, to }, now)) {
      return [];
    }
    return {
      schemeCode: String(scheme.code),
      schemeName: localized(scheme.name),
      issuer: localized(scheme.issuer),
      schemeKind: text(scheme.kind),
      registryUrl: text(scheme.registryUrl),
      number: text(row.number),
      scope: localized(row.scope),
      validFrom: from,
      validTo: to,
      status: 'active' as const,
      evidenceUrl: String(row.evidenceUrl),
    };
  });
}

/** The periods of a clinic's accreditations. */
export const accreditationTerms = (doc: RawDocument): Period[] =>
  rows(doc.accreditations).map(termOf);

const termOf = (row: Record<string, unknown>): Period => ({
  from: day(row.validFrom),
  to: day(row.validTo),
});
