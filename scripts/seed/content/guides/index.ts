import { journey } from './journey.ts';
import { other } from './other.ts';

export const guides = [...journey, ...other];
