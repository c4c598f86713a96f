import { type PayloadRequest, ValidationError } from 'payload';
import { ImageRefused, refusalMessage } from '../refusals.ts';

/** A refusal as Payload reports it: at the field `file`, in the language of the reader. */
export function fileError(error: unknown, req: PayloadRequest): unknown {
  if (!(error instanceof ImageRefused)) return error;
  const message = refusalMessage(error.reason, error.details, req.i18n?.language);
  const label = { ru: 'Файл', en: 'File' };
  return new ValidationError({ errors: [{ path: 'file', label, message }], req }, req.t);
}
