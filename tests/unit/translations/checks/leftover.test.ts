import { leftover } from '../../../../translations/checks/leftover.ts';
import { runCases } from './cases.ts';

const ru = 'Пациент остаётся в клинике пять дней, затем его выписывают домой.';

runCases(leftover, [
  [ru, 'The patient stays in the clinic for five days and is then discharged.', ['ru', 'en'], 0],
  [ru, 'The patient stays in the clinic, затем его выписывают домой.', ['ru', 'en'], 1],
  [ru, 'يبقى المريض في المستشفى، затем его выписывают домой.', ['ru', 'ar'], 1],
  [ru, 'بیمار در بیمارستان می‌ماند، затем его выписывают домой.', ['ru', 'fa'], 1],
  [ru, '患者住院，затем его выписывают домой。', ['ru', 'zh-Hans'], 1],
  [ru, '환자는 입원하며 затем его выписывают домой.', ['ru', 'ko'], 1],
  [
    'The patient is then sent home with a letter.',
    'Le patient rentre, sent home with a letter.',
    ['en', 'fr'],
    1,
  ],
  [
    'The patient is then sent home with a letter.',
    'Der Patient geht, sent home with a letter.',
    ['en', 'de'],
    1,
  ],
  [
    'The patient is then sent home with a letter.',
    'Hasta gider, sent home with a letter.',
    ['en', 'tr'],
    1,
  ],
  [
    'Accredited by Joint Commission International',
    'Аккредитация Joint Commission International',
    ['en', 'ru'],
    0,
  ],
  ['手术后患者需要住院观察两天', 'Пациент 需要住院观察两天', ['zh-Hans', 'ru'], 1],
]);
