import type { ItemOf, PublicItem, PublicType } from '../items/index.ts';

/** Whether the site can see an item of a type. */
type Sees = (type: PublicType, id: string) => boolean;

/** What of each type is left when what it refers to is out of scope. */
const seen: { [T in PublicType]?: (item: ItemOf<T>, sees: Sees) => ItemOf<T> } = {
  clinic: (clinic, sees) => ({
    ...clinic,
    specialties: all('specialty', clinic.specialties, sees),
    procedures: all('procedure', clinic.procedures, sees),
    operator: one('organization', clinic.operator, sees),
    parent: one('clinic', clinic.parent, sees),
  }),
  doctor: (doctor, sees) => ({
    ...doctor,
    specialties: all('specialty', doctor.specialties, sees),
    positions: doctor.positions.filter(({ clinic }) => sees('clinic', clinic)),
  }),
  destination: (destination, sees) => ({
    ...destination,
    clinics: all('clinic', destination.clinics, sees),
  }),
  specialty: (specialty, sees) => ({
    ...specialty,
    parent: one('specialty', specialty.parent, sees),
  }),
  procedure: (procedure, sees) => ({
    ...procedure,
    specialty: one('specialty', procedure.specialty, sees),
  }),
  package: (stay, sees) => ({
    ...stay,
    destination: one('destination', stay.destination, sees),
    clinic: one('clinic', stay.clinic, sees),
    tourismPartners: all('organization', stay.tourismPartners, sees),
  }),
  organization: (organization, sees) => ({
    ...organization,
    host: one('clinic', organization.host, sees),
    agreements: organization.agreements.map((agreement) => ({
      ...agreement,
      with: one('organization', agreement.with, sees),
    })),
  }),
  aftercareProgramme: (programme, sees) => ({
    ...programme,
    provider: one('clinic', programme.provider, sees),
    homePartners: all('organization', programme.homePartners, sees),
  }),
  telemedicineService: (service, sees) => ({
    ...service,
    provider: one('clinic', service.provider, sees),
  }),
  event: (event, sees) => ({
    ...event,
    organizers: all('organization', event.organizers, sees),
  }),
  guide: (guide, sees) => ({
    ...guide,
    related: guide.related.filter(({ type, id }) => sees(type, id)),
  }),
};

// What a log was written without, before there was such a field, is read as empty.
const one = (type: PublicType, id: string | null | undefined, sees: Sees) =>
  id != null && sees(type, id) ? id : null;

const all = (type: PublicType, ids: readonly string[] | undefined, sees: Sees) =>
  (ids ?? []).filter((id) => sees(type, id));

/** An item without its references to what the site cannot see: not even their number shows. */
export function asSeen<T extends PublicItem>(item: T, sees: Sees): T {
  const reduce = seen[item.type] as unknown as ((item: T, sees: Sees) => T) | undefined;
  return reduce ? reduce(item, sees) : item;
}
