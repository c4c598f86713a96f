import type { PublicItem, PublicType } from '../items/index.ts';

/** Whether the site can see an item of a type. */
type Sees = (type: PublicType, id: string) => boolean;

/** What of each type is left when what it refers to is out of scope. */
const seen: {
  [T in PublicType]: (item: Extract<PublicItem, { type: T }>, sees: Sees) => typeof item;
} = {
  clinic: (clinic, sees) => ({
    ...clinic,
    specialties: clinic.specialties.filter((id) => sees('specialty', id)),
    parent: clinic.parent !== null && sees('clinic', clinic.parent) ? clinic.parent : null,
  }),
  doctor: (doctor, sees) => ({
    ...doctor,
    specialties: doctor.specialties.filter((id) => sees('specialty', id)),
    positions: doctor.positions.filter(({ clinic }) => sees('clinic', clinic)),
  }),
  destination: (destination, sees) => ({
    ...destination,
    clinics: destination.clinics.filter((id) => sees('clinic', id)),
  }),
  specialty: (specialty, sees) => ({
    ...specialty,
    parent:
      specialty.parent !== null && sees('specialty', specialty.parent) ? specialty.parent : null,
  }),
};

/** An item without its references to what the site cannot see: not even their number shows. */
export function asSeen<T extends PublicItem>(item: T, sees: Sees): T {
  const reduce = seen[item.type] as unknown as (item: T, sees: Sees) => T;
  return reduce(item, sees);
}
