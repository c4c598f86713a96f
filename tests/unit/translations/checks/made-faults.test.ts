import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** The same text in every language, and the words whose exchange makes a fault of it. */
type Kind = {
  checks: RegExp;
  texts: Readonly<Record<Locale, readonly [text: string, was: string, is: string]>>;
};

const kinds: Record<string, Kind> = {
  'a denial that is dropped': {
    checks: /^negation/,
    texts: {
      ru: ['Нельзя садиться за руль после наркоза.', 'Нельзя', 'Можно'],
      en: ['You must not drive after the anaesthetic.', 'must not', 'may'],
      ar: ['لا يجوز القيادة بعد التخدير.', 'لا يجوز', 'يجوز'],
      'zh-Hans': ['麻醉后不得驾驶。', '不得', '可以'],
      ko: ['마취 후에는 운전하지 마십시오.', '운전하지 마십시오', '운전하십시오'],
      ja: ['麻酔の後は運転しないでください。', '運転しないで', '運転して'],
      kk: ['Наркоздан кейін көлік жүргізуге болмайды.', 'болмайды', 'болады'],
      uz: ['Narkozdan keyin mashina haydash mumkin emas.', 'mumkin emas', 'mumkin'],
      vi: ['Không được lái xe sau khi gây mê.', 'Không được', 'Được'],
      mn: ['Мэдээ алдуулалтын дараа жолоо барьж болохгүй.', 'болохгүй', 'болно'],
      fr: ['Ne conduisez pas après l’anesthésie.', 'Ne conduisez pas', 'Conduisez'],
      de: ['Nach der Narkose dürfen Sie nicht Auto fahren.', 'dürfen Sie nicht', 'dürfen Sie'],
      tr: ['Narkozdan sonra araç kullanmayın.', 'kullanmayın', 'kullanın'],
      fa: ['پس از بیهوشی رانندگی نکنید.', 'نکنید', 'کنید'],
    },
  },
  'one medicine for another': {
    checks: /^drugNames/,
    texts: {
      ru: ['При боли дают ибупрофен.', 'ибупрофен', 'парацетамол'],
      en: ['Ibuprofen is given for pain.', 'Ibuprofen', 'Paracetamol'],
      ar: ['يُعطى إيبوبروفين للألم.', 'إيبوبروفين', 'باراسيتامول'],
      'zh-Hans': ['疼痛时给予布洛芬。', '布洛芬', '对乙酰氨基酚'],
      ko: ['통증에는 이부프로펜을 투여합니다.', '이부프로펜을', '파라세타몰을'],
      ja: ['痛みにはイブプロフェンを投与します。', 'イブプロフェン', 'パラセタモール'],
      kk: ['Ауырғанда ибупрофен беріледі.', 'ибупрофен', 'парацетамол'],
      uz: ['Og‘riqda ibuprofen beriladi.', 'ibuprofen', 'paratsetamol'],
      vi: ['Khi đau dùng ibuprofen.', 'ibuprofen', 'paracetamol'],
      mn: ['Өвдвөл ибупрофен өгнө.', 'ибупрофен', 'парацетамол'],
      fr: ['On donne de l’ibuprofène contre la douleur.', 'de l’ibuprofène', 'du paracétamol'],
      de: ['Bei Schmerzen wird Ibuprofen gegeben.', 'Ibuprofen', 'Paracetamol'],
      tr: ['Ağrı için ibuprofen verilir.', 'ibuprofen', 'parasetamol'],
      fa: ['برای درد ایبوپروفن داده می‌شود.', 'ایبوپروفن', 'پاراستامول'],
    },
  },
  'an interval in words': {
    checks: /^number/,
    texts: {
      ru: ['Капли закапывают каждые шесть часов.', 'шесть', 'восемь'],
      en: ['The drops are used every six hours.', 'six', 'eight'],
      ar: ['تستعمل القطرات كل ست ساعات.', ' ست ', ' ثماني '],
      'zh-Hans': ['每六小时滴一次眼药水。', '六', '八'],
      ko: ['점안액은 여섯 시간마다 넣습니다.', '여섯', '여덟'],
      ja: ['点眼薬は六時間ごとに使います。', '六', '八'],
      kk: ['Тамшы әр алты сағат сайын тамызылады.', 'алты', 'сегіз'],
      uz: ['Tomchi har olti soatda tomiziladi.', 'olti', 'sakkiz'],
      vi: ['Nhỏ thuốc mắt mỗi sáu giờ.', 'sáu', 'tám'],
      mn: ['Дуслыг зургаан цаг тутам дусаана.', 'зургаан', 'найман'],
      fr: ['Les gouttes sont instillées toutes les six heures.', 'six', 'huit'],
      de: ['Die Tropfen werden alle sechs Stunden gegeben.', 'sechs', 'acht'],
      tr: ['Damla her altı saatte bir damlatılır.', 'altı', 'sekiz'],
      fa: ['قطره هر شش ساعت چکانده می‌شود.', 'شش', 'هشت'],
    },
  },
  'a unit behind a number in words': {
    checks: /^units/,
    texts: {
      ru: ['Повязку снимают через три дня.', 'дня', 'недели'],
      en: ['The bandage is taken off after three days.', 'days', 'weeks'],
      ar: ['يُنزع الضماد بعد ثلاثة أيام.', 'أيام', 'أسابيع'],
      'zh-Hans': ['三天后取下绷带。', '天', '周'],
      ko: ['붕대는 3일 후에 풉니다.', '3일', '3주'],
      ja: ['包帯は三日後に外します。', '日', '週間'],
      kk: ['Таңғыш үш күннен кейін алынады.', 'күннен', 'аптадан'],
      uz: ['Bog‘lam uch kundan keyin olinadi.', 'kundan', 'haftadan'],
      vi: ['Tháo băng sau ba ngày.', 'ngày', 'tuần'],
      mn: ['Боолтыг гурван өдрийн дараа авна.', 'өдрийн', 'сарын'],
      fr: ['Le bandage est retiré après trois jours.', 'jours', 'semaines'],
      de: ['Der Verband wird nach drei Tagen abgenommen.', 'Tagen', 'Wochen'],
      tr: ['Bandaj üç gün sonra çıkarılır.', 'gün', 'hafta'],
      fa: ['باند پس از سه روز برداشته می‌شود.', 'روز', 'هفته'],
    },
  },
  'two numbers in each other’s place': {
    checks: /^(?:numberOrder|units)/,
    texts: {
      ru: ['В отделении 12 врачей и 30 медсестёр.', '12 врачей и 30', '30 врачей и 12'],
      en: ['The ward has 12 doctors and 30 nurses.', '12 doctors and 30', '30 doctors and 12'],
      ar: ['في القسم 12 طبيبا و30 ممرضة.', '12 طبيبا و30', '30 طبيبا و12'],
      'zh-Hans': ['科室有12名医生和30名护士。', '12名医生和30', '30名医生和12'],
      ko: ['병동에는 의사 12명과 간호사 30명이 있습니다.', '12명과 간호사 30', '30명과 간호사 12'],
      ja: ['病棟には医師12人と看護師30人がいます。', '12人と看護師30', '30人と看護師12'],
      kk: ['Бөлімшеде 12 дәрігер мен 30 мейіргер бар.', '12 дәрігер мен 30', '30 дәрігер мен 12'],
      uz: ['Bo‘limda 12 shifokor va 30 hamshira bor.', '12 shifokor va 30', '30 shifokor va 12'],
      vi: ['Khoa có 12 bác sĩ và 30 y tá.', '12 bác sĩ và 30', '30 bác sĩ và 12'],
      mn: ['Тасагт 12 эмч, 30 сувилагч бий.', '12 эмч, 30', '30 эмч, 12'],
      fr: [
        'Le service compte 12 médecins et 30 infirmières.',
        '12 médecins et 30',
        '30 médecins et 12',
      ],
      de: ['Die Station hat 12 Ärzte und 30 Schwestern.', '12 Ärzte und 30', '30 Ärzte und 12'],
      tr: ['Serviste 12 doktor ve 30 hemşire var.', '12 doktor ve 30', '30 doktor ve 12'],
      fa: ['بخش 12 پزشک و 30 پرستار دارد.', '12 پزشک و 30', '30 پزشک و 12'],
    },
  },
  'a bound that is turned': {
    checks: /^(?:comparators|opposites)/,
    texts: {
      ru: ['Принимайте не более 3 таблеток в день.', 'не более', 'не менее'],
      en: ['Take no more than 3 tablets a day.', 'no more than', 'no less than'],
      ar: ['تناول ما لا يزيد عن 3 أقراص يوميا.', 'ما لا يزيد عن', 'ما لا يقل عن'],
      'zh-Hans': ['每天最多服用3片。', '最多', '至少'],
      ko: ['하루에 최대 3정을 복용하십시오.', '최대', '최소'],
      ja: ['1日に最大3錠を服用してください。', '最大', '最低'],
      kk: ['Күніне ең көбі 3 таблетка ішіңіз.', 'ең көбі', 'кемінде'],
      uz: ['Kuniga ko‘pi bilan 3 tabletka iching.', 'ko‘pi bilan', 'kamida'],
      vi: ['Uống tối đa 3 viên mỗi ngày.', 'tối đa', 'tối thiểu'],
      mn: ['Өдөрт хамгийн ихдээ 3 шахмал уугаарай.', 'хамгийн ихдээ', 'хамгийн багадаа'],
      fr: ['Prenez au maximum 3 comprimés par jour.', 'au maximum', 'au minimum'],
      de: ['Nehmen Sie höchstens 3 Tabletten am Tag.', 'höchstens', 'mindestens'],
      tr: ['Günde en fazla 3 tablet alın.', 'en fazla', 'en az'],
      fa: ['روزانه حداکثر 3 قرص مصرف کنید.', 'حداکثر', 'حداقل'],
    },
  },
  'a frequency in words': {
    checks: /^(?:number|opposites)/,
    texts: {
      ru: ['Мазь наносят дважды в день.', 'дважды', 'трижды'],
      en: ['The ointment is applied twice a day.', 'twice', 'three times'],
      ar: ['يوضع المرهم مرتين يوميا.', 'مرتين', 'ثلاث مرات'],
      'zh-Hans': ['药膏每天涂两次。', '两', '三'],
      ko: ['연고는 하루에 두 번 바릅니다.', '두', '세'],
      ja: ['軟膏は一日に二回塗ります。', '二', '三'],
      kk: ['Жақпа күніне екі рет жағылады.', 'екі', 'үш'],
      uz: ['Malham kuniga ikki marta surtiladi.', 'ikki', 'uch'],
      vi: ['Bôi thuốc mỡ ngày hai lần.', 'hai', 'ba'],
      mn: ['Тосыг өдөрт хоёр удаа түрхэнэ.', 'хоёр', 'гурван'],
      fr: ['La pommade est appliquée deux fois par jour.', 'deux', 'trois'],
      de: ['Die Salbe wird zweimal täglich aufgetragen.', 'zweimal', 'dreimal'],
      tr: ['Merhem günde iki kez sürülür.', 'iki', 'üç'],
      fa: ['پماد روزی دو بار مالیده می‌شود.', 'دو', 'سه'],
    },
  },
  'a bracket that is dropped': {
    checks: /^brackets/,
    texts: {
      ru: ['Возьмите документы (паспорт и полис).', ' (паспорт и полис)', ''],
      en: ['Bring your papers (passport and policy).', ' (passport and policy)', ''],
      ar: ['أحضر أوراقك (جواز السفر والتأمين).', ' (جواز السفر والتأمين)', ''],
      'zh-Hans': ['请带上证件（护照和保单）。', '（护照和保单）', ''],
      ko: ['서류(여권과 보험증)를 가져오십시오.', '(여권과 보험증)', ''],
      ja: ['書類（旅券と保険証）をお持ちください。', '（旅券と保険証）', ''],
      kk: ['Құжаттарыңызды (төлқұжат пен полис) әкеліңіз.', ' (төлқұжат пен полис)', ''],
      uz: ['Hujjatlaringizni (pasport va polis) olib keling.', ' (pasport va polis)', ''],
      vi: ['Mang theo giấy tờ (hộ chiếu và bảo hiểm).', ' (hộ chiếu và bảo hiểm)', ''],
      mn: ['Бичиг баримтаа (паспорт, даатгал) авчирна уу.', ' (паспорт, даатгал)', ''],
      fr: ['Apportez vos papiers (passeport et assurance).', ' (passeport et assurance)', ''],
      de: ['Bringen Sie Ihre Papiere (Pass und Police) mit.', ' (Pass und Police)', ''],
      tr: ['Belgelerinizi (pasaport ve poliçe) getirin.', ' (pasaport ve poliçe)', ''],
      fa: ['مدارک خود (گذرنامه و بیمه) را بیاورید.', ' (گذرنامه و بیمه)', ''],
    },
  },
  'a sentence that is dropped': {
    checks: /^sentences/,
    texts: {
      ru: [
        'Пейте больше воды. Оставайтесь в постели до утра.',
        ' Оставайтесь в постели до утра.',
        '',
      ],
      en: ['Drink plenty of water. Stay in bed until morning.', ' Stay in bed until morning.', ''],
      ar: ['اشرب الكثير من الماء. ابق في السرير حتى الصباح.', ' ابق في السرير حتى الصباح.', ''],
      'zh-Hans': ['请多喝水。早晨之前请卧床休息。', '早晨之前请卧床休息。', ''],
      ko: ['물을 많이 드십시오. 아침까지 누워 계십시오.', ' 아침까지 누워 계십시오.', ''],
      ja: [
        '水を多めに飲んでください。朝まで横になっていてください。',
        '朝まで横になっていてください。',
        '',
      ],
      kk: ['Суды көп ішіңіз. Таңға дейін төсекте жатыңыз.', ' Таңға дейін төсекте жатыңыз.', ''],
      uz: ['Ko‘proq suv iching. Tonggacha yotoqda yoting.', ' Tonggacha yotoqda yoting.', ''],
      vi: [
        'Hãy uống nhiều nước. Hãy nằm trên giường đến sáng.',
        ' Hãy nằm trên giường đến sáng.',
        '',
      ],
      mn: ['Ус их уугаарай. Өглөө хүртэл хэвтээрэй.', ' Өглөө хүртэл хэвтээрэй.', ''],
      fr: [
        'Buvez beaucoup d’eau. Restez au lit jusqu’au matin.',
        ' Restez au lit jusqu’au matin.',
        '',
      ],
      de: [
        'Trinken Sie viel Wasser. Bleiben Sie bis zum Morgen im Bett.',
        ' Bleiben Sie bis zum Morgen im Bett.',
        '',
      ],
      tr: ['Bol su için. Sabaha kadar yatakta kalın.', ' Sabaha kadar yatakta kalın.', ''],
      fa: ['آب زیاد بنوشید. تا صبح در رختخواب بمانید.', ' تا صبح در رختخواب بمانید.', ''],
    },
  },
  'a code in place of a sign': {
    checks: /^entities/,
    texts: {
      ru: ['Цель лечения: HbA1c < 7 %.', '<', '&lt;'],
      en: ['The aim is HbA1c < 7%.', '<', '&lt;'],
      ar: ['الهدف هو HbA1c < 7 %.', '<', '&lt;'],
      'zh-Hans': ['治疗目标为HbA1c < 7%。', '<', '&lt;'],
      ko: ['치료 목표는 HbA1c < 7%입니다.', '<', '&lt;'],
      ja: ['治療目標はHbA1c < 7%です。', '<', '&lt;'],
      kk: ['Емнің мақсаты: HbA1c < 7 %.', '<', '&lt;'],
      uz: ['Davolash maqsadi: HbA1c < 7 %.', '<', '&lt;'],
      vi: ['Mục tiêu điều trị: HbA1c < 7%.', '<', '&lt;'],
      mn: ['Эмчилгээний зорилго: HbA1c < 7 %.', '<', '&lt;'],
      fr: ['L’objectif est HbA1c < 7 %.', '<', '&lt;'],
      de: ['Das Ziel ist HbA1c < 7 %.', '<', '&lt;'],
      tr: ['Tedavinin hedefi HbA1c < %7.', '<', '&lt;'],
      fa: ['هدف درمان HbA1c < 7 % است.', '<', '&lt;'],
    },
  },
};

const found = (source: string, target: string, locales: readonly [Locale, Locale]) =>
  runChecks(anInput(source, target, locales)).map(({ check, severity }) => `${check} ${severity}`);

describe.each(Object.entries(kinds))('%s', (_, { checks, texts }) => {
  it.each(localeTags)('is found in a translation to %s, and no error in the right one', (to) => {
    const [target, was, is] = texts[to];
    const broken = target.replace(was, is);
    expect(broken).not.toBe(target);
    const faults = localeTags
      .filter((from) => from !== to)
      .flatMap((from) => {
        const [source] = texts[from];
        const before = found(source, target, [from, to]);
        const fresh = found(source, broken, [from, to]).filter((one) => !before.includes(one));
        return [
          ...before.filter((one) => one.endsWith('error')).map((one) => `${from}: ${one}`),
          ...(fresh.some((one) => checks.test(one)) ? [] : [`${from}: missed`]),
        ];
      });
    expect(faults).toEqual([]);
  });
});
