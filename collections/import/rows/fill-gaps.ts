import { isBlank } from '../values/read-value.ts';
import { type Data, isData } from './data.ts';

/**
 * Adds defaults to what a row says, for fields that neither the row nor the document has a value in,
 * also within groups. What somebody has filled in is never replaced by a default.
 */
export function fillGaps(
  data: Data,
  { defaults, existing }: { defaults: Data; existing: Data },
): Data {
  const filled = { ...data };
  for (const [name, value] of Object.entries(defaults)) {
    const [own, stored] = [data[name], existing[name]];
    if (isData(value)) {
      const inner = fillGaps(isData(own) ? own : {}, {
        defaults: value,
        existing: isData(stored) ? stored : {},
      });
      if (Object.keys(inner).length > 0) filled[name] = inner;
    } else if (isBlank(own) && isBlank(stored)) {
      filled[name] = value;
    }
  }
  return filled;
}
