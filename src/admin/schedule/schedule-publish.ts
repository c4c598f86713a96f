import {
  type SchedulePublishHandlerArgs,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { PayloadRequest, ServerFunction } from 'payload';
import { canEditContent } from '../../../collections/access/can-edit-content.ts';
import { tryPublish } from '../../scheduling/dry-run.ts';
import { refusedFields } from '../../scheduling/reasons.ts';
import { scheduleText } from './texts.ts';

/**
 * Payload's scheduling, which refuses at once what would fail at its time: a publication of a document
 * that cannot be published as it is, or by somebody who may not.
 */
export const schedulePublish: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  const { deleteID, doc, req, type } = args;
  if (deleteID || !doc) return schedulePublishHandler(args);
  const { language } = req.i18n;
  if (!canEditContent({ req })) return { error: scheduleText('notAllowed', language) };
  const error = type === 'unpublish' ? null : await refusalOf(req, doc);
  return error ? { error } : schedulePublishHandler(args);
};

type Document = NonNullable<SchedulePublishHandlerArgs['doc']>;

async function refusalOf(req: PayloadRequest, doc: Document): Promise<string | null> {
  try {
    await tryPublish(req, { collection: doc.relationTo, id: doc.value });
    return null;
  } catch (error) {
    const fields = refusedFields(error);
    if (fields.length === 0) throw error;
    return `${scheduleText('refused', req.i18n.language)}: ${fields.join('; ')}`;
  }
}
