import { wordsOf } from '../words/told.ts';

/** What the fields of dates say. */
export const dateText = wordsOf({
  time: { ru: 'Время', en: 'Time' },
  day: { ru: 'День', en: 'Day' },
  timeShape: { ru: 'Время пишется так: 09:00', en: 'A time reads like 09:00' },
  choose: { ru: 'Выберите пояс', en: 'Choose a zone' },
  skipped: {
    ru: 'Часы переводят вперёд: такого времени нет, взято следующее',
    en: 'Clocks are set forward: there is no such time, the next one is taken',
  },
  twice: {
    ru: 'Часы переводят назад: это время бывает дважды, взято первое',
    en: 'Clocks are set back: this time comes twice, the first one is taken',
  },
});
