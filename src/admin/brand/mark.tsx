import { drawing } from './drawing.ts';

/** The mark alone. It is the same in the light and the dark theme. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      role="img"
      aria-label="Polyclinic"
    >
      <rect width={drawing.size} height={drawing.size} rx={drawing.corner} fill={drawing.colour} />
      {drawing.petals.map((petal) => (
        <rect key={`${petal.x} ${petal.y}`} {...petal} rx={drawing.petalCorner} fill="#fff" />
      ))}
    </svg>
  );
}
