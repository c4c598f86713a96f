import { facts } from './facts.ts';
import { samples } from './samples.ts';

export const doctors = [...facts, ...samples];
