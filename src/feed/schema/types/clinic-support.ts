import type { ClinicItem } from '../../items/index.ts';
import { builder } from '../builder.ts';
import { Halal } from '../enums/index.ts';

export const ClinicSupport = builder.objectRef<ClinicItem['support']>('ClinicSupport');

ClinicSupport.implement({
  description: 'What a clinic does for patients from abroad.',
  fields: (t) => ({
    visaInvitation: t.exposeBoolean('visaInvitation'),
    invitationLeadDays: t.exposeInt('invitationLeadDays', { nullable: true }),
    secondOpinion: t.exposeBoolean('secondOpinion'),
    secondOpinionDays: t.exposeInt('secondOpinionDays', { nullable: true }),
    telemedicine: t.exposeBoolean('telemedicine'),
    airportTransfer: t.exposeBoolean('airportTransfer'),
    companionStay: t.exposeBoolean('companionStay'),
    halal: t.field({
      type: Halal,
      nullable: true,
      resolve: ({ halal }) => Halal.known(halal),
    }),
    prayerRoom: t.exposeBoolean('prayerRoom'),
    sameGenderDoctor: t.exposeBoolean('sameGenderDoctor'),
    remoteAftercare: t.exposeBoolean('remoteAftercare'),
    internationalOffice: t.exposeBoolean('internationalOffice'),
  }),
});
