import type { PublicType } from '../items/index.ts';
import { isNode, typeOf } from './node.ts';
import { cardTarget, itemTarget } from './targets.ts';

/** A copy of rich texts in which nothing tells of the items that a site cannot see. */
export function redactTargets(
  texts: unknown,
  sees: (type: PublicType, id: string) => boolean,
): unknown {
  const redact = (_: string, value: unknown) => {
    if (!isNode(value)) return value;
    const target = typeOf(value) === 'block' ? cardTarget(value) : itemTarget(value);
    return target && !sees(target.type, target.id) ? { ...value, fields: null } : value;
  };
  return texts === undefined ? undefined : JSON.parse(JSON.stringify(texts, redact));
}
