import { limits } from './limits.ts';

/** Whether variables have more within each other than any argument takes. */
export function areTooDeep(variables: unknown, levels: number = limits.variableDepth): boolean {
  if (typeof variables !== 'object' || variables === null) return false;
  if (levels === 0) return true;
  return Object.values(variables).some((each) => areTooDeep(each, levels - 1));
}
