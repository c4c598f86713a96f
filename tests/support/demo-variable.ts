/** Where a process finds what the demo said of itself; apart from `demo.ts`, which reads it at import. */
export const DEMO_VARIABLE = 'POLYCLINIC_DEMO';
