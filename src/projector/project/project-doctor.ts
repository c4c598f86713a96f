import type { DoctorItem } from '../../contract/index.ts';
import type { RawDocument } from '../compose.ts';
import { withinAny } from './audience.ts';
import { base } from './base.ts';
import { audienceOf, codes, day, localized, number, ref, refs, rows, text } from './common.ts';
import { holdsAt, type Period } from './period.ts';
import type { Project, ProjectContext, Related } from './types.ts';

/** A doctor is in the feed while in a current position at an operating, published clinic. */
export const projectDoctor: Project = (composed, context) => {
  const { doc } = composed;
  const current = rows(doc.positions).flatMap((row) => {
    const clinic = currentClinic(row, context);
    return clinic ? [{ row, clinic }] : [];
  });
  if (current.length === 0) {
    return null;
  }
  const item: DoctorItem = {
    ...base('doctor', composed, context),
    name: localized(doc.name),
    originalName: text(doc.originalName),
    title: localized(doc.title),
    degrees: rows(doc.degrees).map((row) => localized(row.value)),
    specialties: refs(doc.specialties),
    languages: codes(doc.languages),
    positions: current.map(({ row, clinic }) => ({
      clinic: clinic.id,
      role: localized(row.role),
      ...termOf(row),
    })),
    experienceSince: number(doc.experienceSince),
    bio: localized(doc.bio),
    photo: ref(doc.photo),
  };
  const clinics = current.map(({ clinic }) => audienceOf(clinic));
  return { item, audience: withinAny(audienceOf(doc), clinics) };
};

/** The periods of a doctor's positions. */
export const positionTerms = (doc: RawDocument): Period[] => rows(doc.positions).map(termOf);

const termOf = (row: Record<string, unknown>): Period => ({
  from: day(row.from),
  to: day(row.to),
});

function currentClinic(
  row: Record<string, unknown>,
  { now, related }: ProjectContext,
): Related | undefined {
  const clinic = related('clinics', ref(row.clinic) ?? '');
  return clinic?.lifecycle === 'operating' && holdsAt(termOf(row), now) ? clinic : undefined;
}
