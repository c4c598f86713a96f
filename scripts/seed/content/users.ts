import type { SeedRow } from '../values.ts';

/** Accounts for a demonstration. Passwords are made when the account is, one for each database. */
export const users: SeedRow[] = [
  {
    key: 'user.admin',
    data: {
      email: 'admin@polyclinic.example',
      name: 'Администратор (образец)',
      roles: ['admin'],
      interfaceLanguage: 'ru',
    },
  },
  {
    key: 'user.editor',
    data: {
      email: 'editor@polyclinic.example',
      name: 'Редактор (образец)',
      roles: ['editor'],
      interfaceLanguage: 'ru',
    },
  },
  {
    key: 'user.translator',
    data: {
      email: 'translator@polyclinic.example',
      name: 'Переводчик (образец)',
      roles: ['translator'],
      workingLocales: ['ar', 'en'],
      interfaceLanguage: 'ru',
    },
  },
  {
    key: 'user.reviewer',
    data: {
      email: 'reviewer@polyclinic.example',
      name: 'Рецензент (образец)',
      roles: ['reviewer'],
      workingLocales: ['ar', 'en', 'ko'],
      interfaceLanguage: 'en',
    },
  },
];
