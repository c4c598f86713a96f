import type { ActiveFault, Fault, FaultOptions, TranslateRequest } from './types.ts';

/** The faults that a stub has now. */
export function faultList(initial: ActiveFault[]) {
  let faults = initial.map((fault) => ({ ...fault }));
  return {
    /** Replaces all faults by one, or by none. */
    set: (fault: Fault | null, options: FaultOptions = {}) => {
      faults = fault ? [{ fault, ...options }] : [];
    },
    /** The faults that concern a request; each is used up by one request. */
    take: ({ texts, target }: TranslateRequest): ActiveFault[] => {
      const isOf = (code = target) => code.toLowerCase() === target.toLowerCase();
      const concerned = faults.filter(
        ({ when, target: of, times = Number.POSITIVE_INFINITY }) =>
          times > 0 && isOf(of) && (!when || texts.some(when)),
      );
      for (const fault of concerned) if (fault.times !== undefined) fault.times -= 1;
      return concerned;
    },
  };
}
