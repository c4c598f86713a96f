import { acceptedFormats } from '../../../media/formats.ts';
import { limits, sizeDetails } from '../../../media/limits.ts';
import { type RefusalReason, refusalMessage } from '../../../media/refusals.ts';

type ChosenFile = Pick<File, 'name' | 'size' | 'type'>;

/**
 * Why a chosen file would be refused, as far as that can be told without reading it, in the reader's
 * language; null where the server has to look. Browsers do not know the type of every file: then its
 * extension counts.
 */
export function refusalOfFile(file: ChosenFile, language: string): string | null {
  const refused = reasonOf(file);
  return refused && `${file.name}: ${refusalMessage(refused.reason, refused.details, language)}`;
}

type Refused = { reason: RefusalReason; details: Record<string, string | number> };

function reasonOf({ name, size, type }: ChosenFile): Refused | null {
  if (size === 0) return { reason: 'empty', details: {} };
  if (size > limits.bytes) return { reason: 'tooLarge', details: sizeDetails(size) };
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  const isAccepted = acceptedFormats.some(({ mimeType, extensions }) =>
    type ? mimeType === type : extensions.some((known) => known === extension),
  );
  if (isAccepted || (!type && extension === undefined)) return null;
  if (type && !type.startsWith('image/')) return { reason: 'notAnImage', details: {} };
  const found = (extension ?? type.replace('image/', '')).toUpperCase();
  return { reason: 'formatNotAccepted', details: { found } };
}
