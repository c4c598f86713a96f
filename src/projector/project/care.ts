import type { LanguageOffered } from '../../contract/common.ts';
import type {
  AftercareProgrammeItem,
  ClinicItem,
  DoctorItem,
  ProcedureItem,
  SpecialtyItem,
  TelemedicineServiceItem,
} from '../../contract/index.ts';
import { hostsOf, withinAll, withinAny } from './audience.ts';
import { base } from './base.ts';
import { holdsAt, type Period } from './period.ts';
import * as r from './read.ts';
import type { PeriodsOf, Project, ProjectContext } from './types.ts';

/** A closed clinic is a tombstone. */
export const projectClinic: Project = (composed, context) => {
  const { doc } = composed;
  if (doc.lifecycle === 'closed') return null;
  const item: ClinicItem = {
    ...base('clinic', composed, context),
    ...r.read(doc, {
      name: r.words,
      originalName: r.text,
      kind: String,
      lifecycle: String,
      summary: r.words,
      description: r.richText,
      gallery: r.refs,
      address: r.words,
      city: r.words,
      country: String,
      subdivision: r.text,
      location: r.geoPoint,
      airports: r.airports,
      specialties: r.refs,
      procedures: r.refs,
      operator: r.ref,
      parent: r.ref,
      beds: r.number,
      foundedYear: r.number,
      patientsPerYear: r.number,
      languages: r.rowsOf({
        language: String,
        mode: r.oneOf<LanguageOffered['mode']>,
        free: r.flag,
      }),
      support: r.groupOf({
        visaInvitation: r.flag,
        invitationLeadDays: r.number,
        secondOpinion: r.flag,
        secondOpinionDays: r.number,
        telemedicine: r.flag,
        airportTransfer: r.flag,
        companionStay: r.flag,
        halal: (value) => (r.text(value) ?? 'none') as ClinicItem['support']['halal'],
        prayerRoom: r.flag,
        sameGenderDoctor: r.flag,
        remoteAftercare: r.flag,
        internationalOffice: r.flag,
      }),
      insurers: r.codes,
      paymentMethods: r.codes,
      contacts: r.contacts,
    }),
    accreditations: accreditations(doc.accreditations, context),
  };
  return { item, audience: r.audienceOf(doc) };
};

/** Accreditations that hold at the moment: not withdrawn, begun and not over. */
function accreditations(
  value: unknown,
  { now, related }: ProjectContext,
): ClinicItem['accreditations'] {
  return r.rows(value).flatMap((row) => {
    const scheme = related('schemes', r.ref(row.scheme) ?? '');
    const { from, to } = validity(row);
    if (!scheme || row.status !== 'active' || from === null || !holdsAt({ from, to }, now)) {
      return [];
    }
    return {
      schemeCode: String(scheme.code),
      schemeName: r.words(scheme.name),
      issuer: r.words(scheme.issuer),
      schemeKind: r.text(scheme.kind),
      registryUrl: r.text(scheme.registryUrl),
      number: r.text(row.number),
      scope: r.words(row.scope),
      validFrom: from,
      validTo: to,
      status: 'active' as const,
      evidenceUrl: String(row.evidenceUrl),
    };
  });
}

/** The days that an accreditation, a price or a rule holds for. */
export const validity = (row: r.Row): Period => ({
  from: r.day(row.validFrom),
  to: r.day(row.validTo),
});

export const accreditationTerms: PeriodsOf = (doc) => r.rows(doc.accreditations).map(validity);

/** A doctor is in the feed while in a current position at an operating, published clinic. */
export const projectDoctor: Project = (composed, context) => {
  const { doc } = composed;
  const { now, related } = context;
  const current = r.rows(doc.positions).flatMap((row) => {
    const clinic = related('clinics', r.ref(row.clinic) ?? '');
    return clinic?.lifecycle === 'operating' && holdsAt(termOf(row), now) ? [{ row, clinic }] : [];
  });
  if (current.length === 0) return null;
  const item: DoctorItem = {
    ...base('doctor', composed, context),
    ...r.read(doc, {
      name: r.words,
      originalName: r.text,
      title: r.words,
      degrees: r.localizedList,
      specialties: r.refs,
      languages: r.codes,
      experienceSince: r.number,
      bio: r.richText,
      photo: r.ref,
    }),
    positions: current.map(({ row, clinic }) => ({
      clinic: clinic.id,
      role: r.words(row.role),
      ...termOf(row),
    })),
  };
  const clinics = current.map(({ clinic }) => r.audienceOf(clinic));
  return { item, audience: withinAny(r.audienceOf(doc), clinics) };
};

/** The period of a doctor's position. */
const termOf = (row: r.Row): Period => ({ from: r.day(row.from), to: r.day(row.to) });

export const positionTerms: PeriodsOf = (doc) => r.rows(doc.positions).map(termOf);

export const projectSpecialty: Project = (composed, context) => {
  const { doc } = composed;
  const item: SpecialtyItem = {
    ...base('specialty', composed, context),
    ...r.read(doc, {
      code: String,
      name: r.words,
      parent: r.ref,
      schemaOrg: r.text,
      fhirServiceType: r.text,
      synonyms: r.localizedList,
    }),
  };
  return { item, audience: r.audienceOf(doc) };
};

export const projectProcedure: Project = (composed, context) => {
  const { doc } = composed;
  const item: ProcedureItem = {
    ...base('procedure', composed, context),
    ...r.read(doc, {
      code: String,
      name: r.words,
      kind: r.text,
      specialty: r.ref,
      summary: r.words,
      description: r.richText,
      indications: r.words,
      contraindications: r.words,
      preparation: r.words,
      recovery: r.words,
      stayDays: r.number,
      flyAfterDays: r.number,
      codings: r.rowsOf({ system: String, code: String, display: r.text }),
    }),
    lastReviewed: r.lastReviewed(doc),
  };
  return { item, audience: r.audienceOf(doc) };
};

/** A programme of a clinic is in the feed where the clinic is. */
export const projectAftercare: Project = (composed, context) => {
  const { doc } = composed;
  const hosts = hostsOf(doc, { clinic: 'provider' }, context);
  const audience = hosts && withinAll(r.audienceOf(doc), hosts);
  if (!audience) return null;
  const item: AftercareProgrammeItem = {
    ...base('aftercareProgramme', composed, context),
    ...r.read(doc, {
      name: r.words,
      provider: r.ref,
      steps: r.localizedList,
      remote: r.flag,
      durationDays: r.number,
      homePartners: r.refs,
      countries: r.codes,
    }),
    lastReviewed: r.lastReviewed(doc),
  };
  return { item, audience };
};

/** A service is in the feed until it is closed, and where its clinic is. */
export const projectTelemedicine: Project = (composed, context) => {
  const { doc } = composed;
  const hosts = doc.lifecycle === 'closed' ? null : hostsOf(doc, { clinic: 'provider' }, context);
  const audience = hosts && withinAll(r.audienceOf(doc), hosts);
  if (!audience) return null;
  const item: TelemedicineServiceItem = {
    ...base('telemedicineService', composed, context),
    ...r.read(doc, {
      name: r.words,
      provider: r.ref,
      kind: r.text,
      lifecycle: String,
      sites: r.localizedList,
      languages: r.codes,
    }),
  };
  return { item, audience };
};
