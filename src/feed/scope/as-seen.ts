import type { ItemOf, PublicItem, PublicType } from '../items/index.ts';

/** Whether the site can see an item of a type. */
type Sees = (type: PublicType, id: string) => boolean;

/** What is left of each type’s references when something is out of scope. */
const seen: { [T in PublicType]?: (item: ItemOf<T>, sees: Sees) => Partial<ItemOf<T>> } = {
  clinic: (clinic, sees) => ({
    specialties: all('specialty', clinic.specialties, sees),
    procedures: all('procedure', clinic.procedures, sees),
    operator: one('organization', clinic.operator, sees),
    parent: one('clinic', clinic.parent, sees),
  }),
  doctor: (doctor, sees) => ({
    specialties: all('specialty', doctor.specialties, sees),
    positions: only(doctor.positions, ({ clinic }) => sees('clinic', clinic)),
  }),
  destination: (destination, sees) => ({
    clinics: all('clinic', destination.clinics, sees),
  }),
  specialty: (specialty, sees) => ({
    parent: one('specialty', specialty.parent, sees),
  }),
  procedure: (procedure, sees) => ({
    specialty: one('specialty', procedure.specialty, sees),
  }),
  offer: (offer, sees) => ({
    procedure: one('procedure', offer.procedure, sees) ?? '',
    clinic: one('clinic', offer.clinic, sees) ?? '',
  }),
  package: (stay, sees) => ({
    destination: one('destination', stay.destination, sees),
    clinic: one('clinic', stay.clinic, sees),
    tourismPartners: all('organization', stay.tourismPartners, sees),
  }),
  organization: (organization, sees) => ({
    host: one('clinic', organization.host, sees),
    agreements: organization.agreements.map((agreement) => ({
      ...agreement,
      with: one('organization', agreement.with, sees),
    })),
  }),
  aftercareProgramme: (programme, sees) => ({
    provider: one('clinic', programme.provider, sees),
    homePartners: all('organization', programme.homePartners, sees),
  }),
  telemedicineService: (service, sees) => ({
    provider: one('clinic', service.provider, sees),
  }),
  event: (event, sees) => ({
    organizers: all('organization', event.organizers, sees),
  }),
  guide: (guide, sees) => ({
    related: only(guide.related, ({ type, id }) => sees(type, id)),
  }),
};

// What a log was written without, before there was such a field, is read as empty.
const one = (type: PublicType, id: string | null | undefined, sees: Sees) =>
  id != null && sees(type, id) ? id : null;

const all = (type: PublicType, ids: string[] | undefined, sees: Sees) =>
  only(ids ?? [], (id) => sees(type, id));

/** The list itself when nothing is left out, so that most items need not be copied. */
function only<T>(list: T[], isSeen: (one: T) => boolean): T[] {
  return list.every(isSeen) ? list : list.filter(isSeen);
}

/** An item without its references to what the site cannot see: not even their number shows. */
export function asSeen<T extends PublicItem>(item: T, sees: Sees): T {
  const reduce = seen[item.type] as unknown as ((item: T, sees: Sees) => Partial<T>) | undefined;
  if (!reduce) return item;
  const left = reduce(item, sees);
  for (const name in left) if (left[name] !== item[name]) return { ...item, ...left };
  return item;
}
