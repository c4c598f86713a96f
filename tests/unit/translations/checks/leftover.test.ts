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

/** The last words of a text left in its language, and what may stand there all the same. */
runCases(leftover, [
  ['Повязку меняют ежедневно.', 'The dressing is changed ежедневно.', ['ru', 'en'], 1],
  ['Повязку меняют ежедневно.', 'Der Verband wird ежедневно gewechselt.', ['ru', 'de'], 1],
  ['Клиника «Здоровье»', 'The clinic «Здоровье»', ['ru', 'en'], 0],
  ['Врач Иванов', 'Dr Ivanov (Иванов)', ['ru', 'en'], 0],
  ['يغير الضماد كل يوم.', 'The dressing is changed كل يوم.', ['ar', 'en'], 1],
  ['يغير الضماد كل يوم.', 'پانسمان هر روز عوض می‌شود.', ['ar', 'fa'], 0],
  ['پانسمان هر روز عوض می‌شود.', 'The dressing عوض می‌شود.', ['fa', 'en'], 1],
  ['每天更换敷料。', 'Le pansement est 每天更换。', ['zh-Hans', 'fr'], 1],
  ['每天更换敷料。', 'ガーゼは毎日交換します。', ['zh-Hans', 'ja'], 0],
  ['请每天检查伤口敷料。', '毎日请每天检查伤口。', ['zh-Hans', 'ja'], 1],
  ['患者住院8天。', 'Le patient reste 住院8天。', ['zh-Hans', 'fr'], 1],
  ['肾脏检查', 'Kidney (肾脏检查) examination', ['zh-Hans', 'en'], 0],
  ['붕대를 매일 교체합니다.', 'Pansuman 매일 교체합니다.', ['ko', 'tr'], 1],
  ['붕대를 매일 교체합니다.', '敷料매일 교체합니다。', ['ko', 'zh-Hans'], 1],
  ['包帯は毎日取り替えます。', '繃带取り替えます。', ['ja', 'zh-Hans'], 1],
  ['包帯は毎日取り替えます。', 'The dressing 取り替えます。', ['ja', 'en'], 1],
  ['Pansuman her gün değiştirilir.', 'Le pansement est değiştirilir.', ['tr', 'fr'], 1],
  ['Pansuman her gün değiştirilir.', 'Bog‘lam har kuni almashtiriladi.', ['tr', 'uz'], 0],
  ['Bog‘lam har kuni o‘zgartiriladi.', 'Der Verband wird o‘zgartiriladi.', ['uz', 'de'], 1],
  ['Băng được thay mỗi ngày.', 'Le pansement được thay mỗi ngày.', ['vi', 'fr'], 1],
  ['Der Verband bleibt bis zum Abend.', 'The dressing bleibt bis zum Abend.', ['de', 'en'], 1],
  ['le pansement de la plaie', 'the dressing de la plaie', ['fr', 'en'], 1],
  [
    'Staphylococcus aureus: growth in vitro',
    'Staphylococcus aureus, in vitro sınandı',
    ['en', 'tr'],
    0,
  ],
  ['amoxicillin, clarithromycin', 'amoxicillin và clarithromycin', ['en', 'vi'], 0],
  ['Ameliyattan önce varfarin almayın.', 'Operatsiyadan oldin varfarin ichmang.', ['tr', 'uz'], 0],
  ['Kuniga 36 dollar; ovqat narxga kiradi.', '36 dollars, ovqat narxga kiradi.', ['uz', 'en'], 1],
  ['Hastaya varfarin reçete etmeyin.', 'Do not varfarin reçete etmeyin.', ['tr', 'en'], 1],
  [
    'amoxicillin, doxycycline, metronidazole verilir',
    'amoxicillin, doxycycline, metronidazole beriladi',
    ['tr', 'uz'],
    0,
  ],
  ['valsartan, losartan verilir', 'valsartan, losartan beriladi', ['tr', 'uz'], 0],
  ['thiazide, theophylline', 'thiazide, theophylline và nước', ['en', 'vi'], 0],
  ['The patient has pneumonia.', 'Le patient a une pneumonie.', ['en', 'fr'], 0],
]);
