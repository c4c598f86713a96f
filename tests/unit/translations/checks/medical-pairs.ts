import type { Locale } from '../../../../translations/locales.ts';

/** A medical text with a correct translation, and where its parts are, for breaking them. */
export type MedicalPair = {
  locales: readonly [Locale, Locale];
  source: string;
  target: string;
  /** The unit “mg” as the target writes it, and its “mcg”. */
  mg: readonly [string, string];
  /** The words of the target that deny, and what is left of them when they do not. */
  denial: readonly [string, string];
};

const ru =
  'Не принимайте <g1>метформин</g1> за 48 часов до исследования. Доза <k2>МРТ-1</k2> — не более 75 мг в день.';

/** One text in every language; the dose has its unit, a bound, a negation and two tags. */
export const medicalPairs: readonly MedicalPair[] = [
  {
    locales: ['ru', 'en'],
    source: ru,
    target:
      'Do not take <g1>metformin</g1> for 48 hours before the scan. The <k2>МРТ-1</k2> dose is no more than 75 mg a day.',
    mg: ['mg', 'mcg'],
    denial: ['Do not take', 'Take'],
  },
  {
    locales: ['ru', 'ar'],
    source: ru,
    target:
      'لا تتناول <g1>ميتفورمين</g1> قبل الفحص بمدة 48 ساعة. جرعة <k2>МРТ-1</k2> لا تزيد على 75 مغ في اليوم.',
    mg: ['مغ', 'مكغ'],
    denial: ['لا تتناول', 'تناول'],
  },
  {
    locales: ['ru', 'zh-Hans'],
    source: ru,
    target: '检查前48小时内不要服用<g1>二甲双胍</g1>。<k2>МРТ-1</k2>的剂量每天不超过75毫克。',
    mg: ['毫克', '微克'],
    denial: ['不要服用', '服用'],
  },
  {
    locales: ['ru', 'ko'],
    source: ru,
    target:
      '검사 48시간 전부터 <g1>메트포르민</g1>을 복용하지 마십시오. <k2>МРТ-1</k2> 용량은 하루 75mg 이하입니다.',
    mg: ['mg', 'mcg'],
    denial: ['복용하지 마십시오', '복용하십시오'],
  },
  {
    locales: ['ru', 'fa'],
    source: ru,
    target:
      '۴۸ ساعت پیش از آزمایش <g1>متفورمین</g1> مصرف نکنید. مقدار <k2>МРТ-1</k2> حداکثر ۷۵ میلی‌گرم در روز است.',
    mg: ['میلی‌گرم', 'میکروگرم'],
    denial: ['مصرف نکنید', 'مصرف کنید'],
  },
  {
    locales: ['ru', 'fr'],
    source: ru,
    target:
      'Ne prenez pas de <g1>metformine</g1> pendant les 48 heures précédant l’examen. La dose de <k2>МРТ-1</k2> est de 75 mg par jour au maximum.',
    mg: ['mg', 'µg'],
    denial: ['Ne prenez pas de', 'Prenez de la'],
  },
  {
    locales: ['ru', 'de'],
    source: ru,
    target:
      'Nehmen Sie 48 Stunden vor der Untersuchung kein <g1>Metformin</g1> ein. Die Dosis von <k2>МРТ-1</k2> beträgt höchstens 75 mg pro Tag.',
    mg: ['mg', 'µg'],
    denial: ['kein <g1>', 'das <g1>'],
  },
  {
    locales: ['ru', 'ja'],
    source: ru,
    target:
      '検査の48時間前から<g1>メトホルミン</g1>を服用しないでください。<k2>МРТ-1</k2>の用量は1日75mg以下です。',
    mg: ['mg', 'μg'],
    denial: ['服用しないでください', '服用してください'],
  },
  {
    locales: ['ru', 'kk'],
    source: ru,
    target:
      'Тексеруге дейін 48 сағат бойы <g1>метформин</g1> қабылдамаңыз. <k2>МРТ-1</k2> дозасы — күніне 75 мг-нан аспайды.',
    mg: ['мг', 'мкг'],
    denial: ['қабылдамаңыз', 'қабылдаңыз'],
  },
  {
    locales: ['ru', 'uz'],
    source: ru,
    target:
      'Tekshiruvdan 48 soat oldin <g1>metformin</g1> qabul qilmang. <k2>МРТ-1</k2> dozasi kuniga 75 mg dan oshmasligi kerak.',
    mg: ['mg', 'mkg'],
    denial: ['qilmang', 'qiling'],
  },
  {
    locales: ['ru', 'tr'],
    source: ru,
    target:
      'İncelemeden 48 saat önce <g1>metformin</g1> almayınız. <k2>МРТ-1</k2> dozu günde en fazla 75 mg’dır.',
    mg: ['mg', 'mcg'],
    denial: ['almayınız', 'alınız'],
  },
  {
    locales: ['ru', 'vi'],
    source: ru,
    target:
      'Không dùng <g1>metformin</g1> trong vòng 48 giờ trước khi chụp. Liều <k2>МРТ-1</k2> không quá 75 mg mỗi ngày.',
    mg: ['mg', 'mcg'],
    denial: ['Không dùng', 'Dùng'],
  },
  {
    locales: ['ru', 'mn'],
    source: ru,
    target:
      'Шинжилгээнээс 48 цагийн өмнө <g1>метформин</g1> уухгүй. <k2>МРТ-1</k2>-ийн тун өдөрт 75 мг-аас ихгүй байна.',
    mg: ['мг', 'мкг'],
    denial: ['уухгүй', 'ууна'],
  },
  {
    locales: ['en', 'ru'],
    source:
      'Do not take <g1>metformin</g1> for 48 hours before the scan. The <k2>MRI-1</k2> dose is no more than 75 mg a day.',
    target:
      'Не принимайте <g1>метформин</g1> за 48 часов до исследования. Доза <k2>MRI-1</k2> — не более 75 мг в день.',
    mg: ['мг', 'мкг'],
    denial: ['Не принимайте', 'Принимайте'],
  },
  {
    locales: ['ko', 'ru'],
    source:
      '검사 48시간 전부터 <g1>메트포르민</g1>을 복용하지 마십시오. <k2>MRI-1</k2> 용량은 하루 75mg 이하입니다.',
    target:
      'Не принимайте <g1>метформин</g1> за 48 часов до исследования. Доза <k2>MRI-1</k2> — не более 75 мг в день.',
    mg: ['мг', 'мкг'],
    denial: ['Не принимайте', 'Принимайте'],
  },
];
