import { factsKorea } from './facts-korea.ts';
import { factsRussia } from './facts-russia.ts';
import { samplesOperating } from './samples-operating.ts';
import { samplesOther } from './samples-other.ts';

export const clinics = [...factsRussia, ...factsKorea, ...samplesOperating, ...samplesOther];
