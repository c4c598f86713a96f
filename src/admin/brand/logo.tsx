import { Mark } from './mark.tsx';

/** Above the sign-in form. */
export function Logo() {
  return (
    <div className="brand-logo">
      <Mark size={44} />
      <span>Polyclinic</span>
    </div>
  );
}
