import type { PublicType } from '../items/index.ts';
import { localizedPathsOf } from './leaves.ts';

type Holder = Record<string, unknown>;
type Visit = (holder: Holder, name: string) => void;

const stepsOf = new Map<PublicType, readonly (readonly string[])[]>();

/** Goes to where each localized text of an item is, in an order that is always the same. */
export function visitLeafPlaces(item: object, type: PublicType, visit: Visit): void {
  const paths = stepsOf.get(type) ?? localizedPathsOf(type).map((path) => path.split('.'));
  stepsOf.set(type, paths);
  for (const steps of paths) walk(item, steps, 0, visit);
}

function walk(holder: unknown, steps: readonly string[], at: number, visit: Visit): void {
  if (typeof holder !== 'object' || holder === null) return;
  const step = steps[at] ?? '';
  const isLast = at === steps.length - 1;
  if (!step.endsWith('[]')) {
    if (isLast) visit(holder as Holder, step);
    else walk((holder as Holder)[step], steps, at + 1, visit);
    return;
  }
  const list = (holder as Holder)[step.slice(0, -2)];
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    if (isLast) visit(list as unknown as Holder, String(index));
    else walk(list[index], steps, at + 1, visit);
  }
}
