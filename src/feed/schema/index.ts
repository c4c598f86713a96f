import { publicTypes } from '../../contract/index.ts';
import { builder } from './builder.ts';
import { typeNames } from './global-id.ts';
import { keepFields } from './kept-fields.ts';
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
import './query/node.ts';
import './query/changes.ts';
import './types/manifest.ts';
import './query/search.ts';
import { servedTypes } from './served.ts';

const classes = new Map(publicTypes.map((type) => [typeNames[type] as string, servedTypes[type]]));

/** The public schema: what sites may ask, resolved by synchronous reads of node. */
export const schema = keepFields(builder.toSchema(), (name) => classes.get(name));

export type { FeedContext } from './context.ts';
export { feedVersion } from './sdl.ts';
