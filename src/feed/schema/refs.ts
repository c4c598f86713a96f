import type {
  AftercareProgrammeItem,
  ClinicItem,
  DestinationItem,
  DoctorItem,
  EntryRuleItem,
  EventItem,
  GuideItem,
  OfferItem,
  OrganizationItem,
  PackageItem,
  ProcedureItem,
  SpecialtyItem,
  StatisticItem,
  TelemedicineServiceItem,
} from '../../contract/index.ts';
import { builder } from './builder.ts';
import type { Served } from './served.ts';

/** The types that refer to each other; each is implemented in a file of its own. */
export const Item = builder.interfaceRef<Served>('Item');
export const Clinic = builder.objectRef<Served<ClinicItem>>('Clinic');
export const Doctor = builder.objectRef<Served<DoctorItem>>('Doctor');
export const Destination = builder.objectRef<Served<DestinationItem>>('Destination');
export const Specialty = builder.objectRef<Served<SpecialtyItem>>('Specialty');
export const Procedure = builder.objectRef<Served<ProcedureItem>>('Procedure');
export const Offer = builder.objectRef<Served<OfferItem>>('Offer');
export const Package = builder.objectRef<Served<PackageItem>>('Package');
export const Organization = builder.objectRef<Served<OrganizationItem>>('Organization');
export const EntryRule = builder.objectRef<Served<EntryRuleItem>>('EntryRule');
export const AftercareProgramme =
  builder.objectRef<Served<AftercareProgrammeItem>>('AftercareProgramme');
export const TelemedicineService =
  builder.objectRef<Served<TelemedicineServiceItem>>('TelemedicineService');
export const Event = builder.objectRef<Served<EventItem>>('Event');
export const Statistic = builder.objectRef<Served<StatisticItem>>('Statistic');
export const Guide = builder.objectRef<Served<GuideItem>>('Guide');

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
export const ProcedureConnection = builder.connectionObject({
  type: Procedure,
  name: 'ProcedureConnection',
});
export const OfferConnection = builder.connectionObject({
  type: Offer,
  name: 'OfferConnection',
});
export const PackageConnection = builder.connectionObject({
  type: Package,
  name: 'PackageConnection',
});
export const OrganizationConnection = builder.connectionObject({
  type: Organization,
  name: 'OrganizationConnection',
});
export const EntryRuleConnection = builder.connectionObject({
  type: EntryRule,
  name: 'EntryRuleConnection',
});
export const AftercareProgrammeConnection = builder.connectionObject({
  type: AftercareProgramme,
  name: 'AftercareProgrammeConnection',
});
export const TelemedicineServiceConnection = builder.connectionObject({
  type: TelemedicineService,
  name: 'TelemedicineServiceConnection',
});
export const EventConnection = builder.connectionObject({
  type: Event,
  name: 'EventConnection',
});
export const StatisticConnection = builder.connectionObject({
  type: Statistic,
  name: 'StatisticConnection',
});
export const GuideConnection = builder.connectionObject({
  type: Guide,
  name: 'GuideConnection',
});
