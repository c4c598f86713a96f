/** Version 7 UUIDs, as documents have, that are the same in every run. */
const id = (kind: number) => (n: number) =>
  `0190d2c4-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;

export const clinicId = id(1);
export const doctorId = id(2);
export const pictureId = id(3);
export const specialtyId = id(4);
