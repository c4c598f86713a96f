import type { SeedRow } from '../values.ts';

/** The articles whose facts are restated, and the label of samples. */
export const sources: SeedRow[] = [
  {
    key: 'source.ftnnews',
    data: {
      title:
        'Статья о медицинском экспорте и Восточном экономическом форуме (без даты; по контексту — 2021 год)',
      publisher: 'FTNnews',
      language: 'en',
    },
  },
  {
    key: 'source.expocentre',
    data: {
      title: 'Сообщение о 2-м Национальном конгрессе по экспорту медицинских услуг',
      publisher: 'EXPOCENTRE AO press service',
      published: '2020-12-08',
      language: 'en',
    },
  },
  {
    key: 'source.tass',
    data: {
      title: 'Сообщение о встрече А. Грушко с послами арабских стран (год определён по контексту)',
      publisher: 'TASS',
      published: '2025-12-08',
      language: 'en',
    },
  },
  {
    key: 'source.incheon-visit',
    data: {
      title: 'Статья о поездке делегации Инчхона в Россию',
      publisher: '이창희 기자',
      published: '2018-07-08',
      language: 'ko',
    },
  },
  {
    key: 'source.kbr',
    data: {
      title: 'Статья о корейских больницах и их проектах в России',
      publisher: 'Korea Biomedical Review',
      published: '2018-06-25',
      language: 'en',
    },
  },
  {
    key: 'source.samples',
    data: {
      title: 'Образцы для демонстрации',
      publisher: 'Polyclinic',
      language: 'ru',
    },
  },
];
