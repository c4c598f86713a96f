import { builder } from './builder.ts';
import './scalars.ts';
import './types/item.ts';
import './types/clinic.ts';
import './types/doctor.ts';
import './types/destination.ts';
import './types/specialty.ts';
import './query/clinics.ts';
import './query/doctors.ts';
import './query/destinations.ts';
import './query/specialties.ts';
import './query/node.ts';
import './query/changes.ts';

/** The public schema: what sites may ask, resolved by synchronous reads of memory. */
export const schema = builder.toSchema();

export type { FeedContext } from './context.ts';
export { feedVersion } from './version.ts';
