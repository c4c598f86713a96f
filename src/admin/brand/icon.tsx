import { Mark } from './mark.tsx';

/** At the start of the path on top of every page. */
export function Icon() {
  return <Mark size={18} />;
}
