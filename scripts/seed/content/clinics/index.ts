import { factsKorea } from './factsKorea.ts';
import { factsRussia } from './factsRussia.ts';
import { samplesOperating } from './samplesOperating.ts';
import { samplesOther } from './samplesOther.ts';

export const clinics = [...factsRussia, ...factsKorea, ...samplesOperating, ...samplesOther];
