import type { Label } from '../../collections/labels.ts';
import { writeConflictTexts } from '../errors.ts';

/** What somebody is told of a request that cannot be answered. */
export const texts = {
  writeConflict: writeConflictTexts,
  defect: {
    ru: 'На сервере произошла ошибка: повторите попытку, а если она останется, сообщите администратору',
    en: 'Something went wrong on the server: try again, and tell an administrator if it stays',
  },
} as const satisfies Record<string, Label>;
