import type { Audience, DoctorItem } from '../../feed/items/index.ts';
import {
  audienceOf,
  base,
  codes,
  date,
  localized,
  number,
  ref,
  refs,
  rows,
  text,
} from './common.ts';
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
    ...base(composed),
    type: 'doctor',
    name: localized(doc.name),
    originalName: text(doc.originalName),
    title: localized(doc.title),
    degrees: rows(doc.degrees).map((row) => localized(row.value)),
    specialties: refs(doc.specialties),
    languages: codes(doc.languages),
    positions: current.map(({ row, clinic }) => ({
      clinic: clinic.id,
      role: localized(row.role),
      from: date(row.from),
      to: date(row.to),
    })),
    experienceSince: number(doc.experienceSince),
    bio: localized(doc.bio),
  };
  const clinics = current.map(({ clinic }) => audienceOf(clinic));
  return { item, audience: within(audienceOf(doc), clinics) };
};

function currentClinic(row: Record<string, unknown>, { now, related }: ProjectContext) {
  const clinic = related('clinics', ref(row.clinic) ?? '');
  const from = date(row.from);
  const to = date(row.to);
  const begun = from === null || new Date(from) <= now;
  const over = to !== null && new Date(to) < now;
  return clinic?.lifecycle === 'operating' && begun && !over ? (clinic as Related) : undefined;
}

/** A doctor is seen where at least one of the clinics is: a site's ban on all of them is a ban. */
function within(own: Audience, clinics: Audience[]): Audience {
  const deniedByAll = clinics
    .map(({ denied }) => denied)
    .reduce((all, denied) => all.filter((site) => denied.includes(site)));
  const restricted = clinics.every(({ allowed }) => allowed.length > 0);
  return {
    ...own,
    countries: unique(clinics.flatMap(({ countries }) => countries)),
    allowed:
      own.allowed.length > 0 || !restricted
        ? own.allowed
        : unique(clinics.flatMap(({ allowed }) => allowed)),
    denied: unique([...own.denied, ...deniedByAll]),
  };
}

const unique = (values: string[]): string[] => [...new Set(values)].sort();
