import type { Label } from '../../collections/labels.ts';

/** What somebody is told of a request that cannot be answered. */
export const texts = {
  writeConflict: {
    ru: 'Документ в тот же миг менял кто-то ещё, и ничего не записано: повторите попытку',
    en: 'Somebody else wrote to this at the same moment, and nothing was written: try again',
  },
  defect: {
    ru: 'На сервере произошла ошибка: повторите попытку, а если она останется, сообщите администратору',
    en: 'Something went wrong on the server: try again, and tell an administrator if it stays',
  },
} as const satisfies Record<string, Label>;
