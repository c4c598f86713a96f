import type { ClinicItem, DestinationItem, DoctorItem, SpecialtyItem } from '../items/index.ts';
import { builder } from './builder.ts';
import type { Served } from './served.ts';

/** The types that refer to each other; each is implemented in a file of its own. */
export const Item = builder.interfaceRef<Served>('Item');
export const Clinic = builder.objectRef<Served<ClinicItem>>('Clinic');
export const Doctor = builder.objectRef<Served<DoctorItem>>('Doctor');
export const Destination = builder.objectRef<Served<DestinationItem>>('Destination');
export const Specialty = builder.objectRef<Served<SpecialtyItem>>('Specialty');

export const ClinicConnection = builder.connectionObject({
  type: Clinic,
  name: 'ClinicConnection',
});
export const DoctorConnection = builder.connectionObject({
  type: Doctor,
  name: 'DoctorConnection',
});
export const DestinationConnection = builder.connectionObject({
  type: Destination,
  name: 'DestinationConnection',
});
export const SpecialtyConnection = builder.connectionObject({
  type: Specialty,
  name: 'SpecialtyConnection',
});
