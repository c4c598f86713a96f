import { surgery } from './surgery.ts';
import { therapy } from './therapy.ts';

export const procedures = [...surgery, ...therapy];
