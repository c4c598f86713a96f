import type { SeedRow } from '../values.ts';

const chain = (...locales: string[]) => locales.map((locale) => ({ locale }));

/** Consumers of the feed. None exists; each is a case that the feed has to get right. */
export const sites: SeedRow[] = [
  {
    key: 'site.riyadh',
    data: {
      name: 'Посольство — Эр-Рияд',
      kind: 'embassy',
      country: 'SA',
      active: true,
      servedLocales: ['ar', 'en', 'ru'],
      defaultLocale: 'ar',
      fallbackChain: chain('en', 'ru'),
    },
  },
  {
    key: 'site.far-east',
    data: {
      name: 'Портал медицинского экспорта Дальнего Востока',
      kind: 'regional',
      country: 'RU',
      active: true,
      defaultLocale: 'ru',
    },
  },
  {
    key: 'site.seoul',
    data: {
      name: 'Партнёр — Сеул',
      kind: 'partner',
      country: 'KR',
      active: true,
      servedLocales: ['ko', 'en', 'ru'],
      defaultLocale: 'ko',
      fallbackChain: chain('en', 'ru'),
      allowedTypes: ['clinic', 'doctor', 'specialty', 'procedure', 'destination', 'offer'],
    },
  },
  {
    key: 'site.berlin',
    data: {
      name: 'Посольство — Берлин',
      kind: 'embassy',
      country: 'DE',
      active: true,
      servedLocales: ['de', 'en', 'ru'],
      defaultLocale: 'de',
      fallbackChain: chain('en', 'ru'),
    },
  },
  {
    key: 'site.ministry',
    data: {
      name: 'Министерство — витрина показателей',
      kind: 'ministry',
      country: 'RU',
      active: true,
      servedLocales: ['ru', 'en'],
      defaultLocale: 'ru',
      allowedTypes: ['statistic', 'guide', 'organization'],
      allowedCountries: ['RU'],
      rateLimit: 120,
    },
  },
];
