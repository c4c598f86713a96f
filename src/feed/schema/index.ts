import { withParts } from '../parts/schema.ts';
import { builder } from './builder.ts';
import './scalars.ts';
import './types/item.ts';
import './types/clinic.ts';
import './types/doctor.ts';
import './types/destination.ts';
import './types/specialty.ts';
import './types/procedure.ts';
import './types/offer.ts';
import './types/package.ts';
import './types/organization.ts';
import './types/entry-rule.ts';
import './types/aftercare-programme.ts';
import './types/telemedicine-service.ts';
import './types/event.ts';
import './types/statistic.ts';
import './types/guide.ts';
import './query/clinics.ts';
import './query/doctors.ts';
import './query/destinations.ts';
import './query/specialties.ts';
import './query/procedures.ts';
import './query/offers.ts';
import './query/packages.ts';
import './query/organizations.ts';
import './query/entry-rules.ts';
import './query/aftercare-programmes.ts';
import './query/telemedicine-services.ts';
import './query/events.ts';
import './query/statistics.ts';
import './query/guides.ts';
import './query/node.ts';
import './query/changes.ts';
import './query/manifest.ts';
import './query/search.ts';

/** The public schema: what sites may ask, resolved by synchronous reads of memory. */
export const schema = builder.toSchema();

/** The same with what it takes to answer in parts; nobody is shown it. */
export const schemaInParts = withParts(builder.toSchema());

export type { FeedContext } from './context.ts';
export { feedVersion } from './version.ts';
