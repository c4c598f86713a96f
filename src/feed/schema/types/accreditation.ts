import type { ClinicItem } from '../../../contract/index.ts';
import { builder } from '../builder.ts';
import { AccreditationStatus, SchemeKind } from '../enums/index.ts';
import { type Part, partText } from '../served.ts';

type Shape = ClinicItem['accreditations'][number];

export const Accreditation = builder.objectRef<Part<Shape>>('Accreditation');

Accreditation.implement({
  fields: (t) => ({
    schemeCode: t.string({ resolve: ({ part }) => part.schemeCode }),
    schemeName: t.string({
      nullable: true,
      resolve: partText<Shape>(({ schemeName }) => schemeName),
    }),
    schemeKind: t.field({
      type: SchemeKind,
      nullable: true,
      resolve: ({ part }) => SchemeKind.known(part.schemeKind ?? ''),
    }),
    issuer: t.string({ nullable: true, resolve: partText<Shape>(({ issuer }) => issuer) }),
    registryUrl: t.string({
      nullable: true,
      description: 'The register in which anybody can look it up.',
      resolve: ({ part }) => part.registryUrl,
    }),
    number: t.string({ nullable: true, resolve: ({ part }) => part.number }),
    scope: t.string({ nullable: true, resolve: partText<Shape>(({ scope }) => scope) }),
    validFrom: t.field({ type: 'Date', resolve: ({ part }) => part.validFrom }),
    validTo: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.validTo }),
    status: t.field({
      type: AccreditationStatus,
      nullable: true,
      resolve: ({ part }) => AccreditationStatus.known(part.status),
    }),
    isValidNow: t.boolean({
      description: 'Active, and today (UTC) is within its dates, the last day included.',
      resolve: ({ part }) => isValidOn(part, new Date().toISOString().slice(0, 10)),
    }),
    evidenceUrl: t.string({ resolve: ({ part }) => part.evidenceUrl }),
  }),
});

/** @param day ISO 8601. */
function isValidOn({ status, validFrom, validTo }: Shape, day: string): boolean {
  const hasEnded = validTo !== null && validTo.slice(0, 10) < day;
  return status === 'active' && validFrom.slice(0, 10) <= day && !hasEnded;
}
