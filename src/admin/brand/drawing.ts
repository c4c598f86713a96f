/** The mark: four wards around a court, which together are a cross. On a grid of 32 by 32. */
export const drawing = {
  size: 32,
  corner: 8,
  colour: '#0b7a75',
  petals: [
    { x: 12.5, y: 5, width: 7, height: 9 },
    { x: 12.5, y: 18, width: 7, height: 9 },
    { x: 5, y: 12.5, width: 9, height: 7 },
    { x: 18, y: 12.5, width: 9, height: 7 },
  ],
  petalCorner: 2.5,
} as const;
