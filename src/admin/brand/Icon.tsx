import { Mark } from './Mark.tsx';

/** At the start of the path on top of every page. */
export function Icon() {
  return <Mark size={18} />;
}
