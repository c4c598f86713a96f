import type { ClinicItem } from '../../feed/items/index.ts';
import {
  airports,
  audienceOf,
  base,
  codes,
  date,
  flag,
  geoPoint,
  group,
  list,
  localized,
  number,
  ref,
  refs,
  rows,
  text,
} from './common.ts';
import type { Project, ProjectContext } from './types.ts';

/** A closed clinic is a tombstone. */
export const projectClinic: Project = (composed, context) => {
  const { doc } = composed;
  if (doc.lifecycle === 'closed') {
    return null;
  }
  const item: ClinicItem = {
    ...base(composed),
    type: 'clinic',
    name: localized(doc.name),
    originalName: text(doc.originalName),
    kind: String(doc.kind),
    lifecycle: String(doc.lifecycle),
    summary: localized(doc.summary),
    description: localized(doc.description),
    address: localized(doc.address),
    city: localized(doc.city),
    country: String(doc.country),
    subdivision: text(doc.subdivision),
    location: geoPoint(doc.location),
    airports: airports(doc.airports),
    specialties: refs(doc.specialties),
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
    contacts: rows(doc.contacts).map((row) => ({
      kind: String(row.kind),
      value: String(row.value),
      languages: list(row.languages).map(String),
    })),
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
    const validFrom = date(row.validFrom);
    const validTo = date(row.validTo);
    const valid =
      row.status === 'active' &&
      validFrom !== null &&
      new Date(validFrom) <= now &&
      (validTo === null || new Date(validTo) >= now);
    if (!scheme || !valid) {
      return [];
    }
    return {
      schemeCode: String(scheme.code),
      number: text(row.number),
      scope: localized(row.scope),
      validFrom,
      validTo,
      status: 'active' as const,
      evidenceUrl: String(row.evidenceUrl),
    };
  });
}
