import { plainly } from './plainly.ts';

/**
 * `measure`: never lost, never changed. `time`: never changed; may stand apart from its number
 * (“day 5”, “20 working days”). `money`: a currency.
 */
export type UnitKind = 'measure' | 'time' | 'money';

export type Unit = {
  id: string;
  kind: UnitKind;
  /** Symbols: their case counts (Гр is gray, гр is gram). Patterns, `|` between them. */
  symbols?: string;
  /** Words in any language, in lower case. */
  words?: string;
  /** Words that answer the unit and do not demand it: they have other meanings, too. */
  loose?: string;
  /** Words before the number of one in a row: “day 5”. */
  ordinal?: string;
  /** May stand before its number: $ 5, %50, 百分之五. */
  ahead?: boolean;
};

const L = String.raw`\p{L}*`;

/** Units of measure and of time as the fourteen languages write them. */
export const units: readonly Unit[] = (
  [
    {
      id: 'mg',
      kind: 'measure',
      symbols: 'mg|MG|Mg|мг|МГ',
      words: `milli?gram${L}|милл?играмм?${L}|miligam|毫克|밀리그램|ミリグラム|مجم|ملغم?|مغ|ملجم|م?ملل?[يى]?(?:غ|ج)را?م${L}|ميليغرام${L}|ميليجرام${L}|میلی ?گرم${L}`,
    },
    {
      id: 'mcg',
      kind: 'measure',
      symbols: 'mcg|µg|ug|мкг|MCG|МКГ',
      words: `micro?gram${L}|mi[ck]rogram${L}|mikrogramm?${L}|микрограмм?${L}|микрограм|微克|마이크로그램|マイクログラム|مكغم?|مكجم|ميكرو ?(?:غ|ج)را?م${L}|میکرو ?گرم${L}`,
    },
    {
      id: 'ng',
      kind: 'measure',
      symbols: 'ng|нг',
      words: `nanogram${L}|нанограмм?${L}|纳克|نانوغرام|나노그램|نانوگرم`,
    },
    {
      id: 'kg',
      kind: 'measure',
      symbols: 'kg|Kg|KG|кг|КГ',
      words: `kilogram${L}|килограмм?${L}|kilos?|кило|公斤|千克|킬로그램|キログラム|キロ(?!メ)|كغم?|كجم|كلغ|كيلو ?(?:غ|ج)را?م${L}|كيلو|کیلو ?گرم${L}|ki-lô-gam`,
    },
    {
      id: 'g',
      kind: 'measure',
      // “г.” is a town or a year.
      symbols: 'g|г(?!\\.)|гр',
      words: `grams?|grammes?|gramm?${L}|грамм?${L}|克(?!拉)|그램|グラム|غ|غم|جم|غرام${L}|جرام${L}|گرم`,
    },
    {
      id: 'ml',
      kind: 'measure',
      symbols: 'ml|mL|ML|мл|МЛ|cc',
      words: `milli?lit(?:er|re)${L}|mililit|milliliter${L}|millilitr${L}|mililitr${L}|миллилитр${L}|毫升|밀리리터|ミリリットル|ملل?|ملي?ل?ي?تر${L}|ميلي ?لتر${L}|ملليلتر|میلی ?لیتر${L}`,
    },
    {
      id: 'dl',
      kind: 'measure',
      symbols: 'dl|dL|дл',
      words: `децилитр${L}|deciliter|分升|デシリットル|ديسيلتر|دسی ?لیتر`,
    },
    {
      id: 'l',
      kind: 'measure',
      symbols: 'l|L|л|Л',
      words: `lit(?:er|re)s?|litern?|litr${L}|литр${L}|lít|升|公升|리터|リットル|لتر${L}|ل|ليترا?ت?|لیتر${L}`,
    },
    {
      id: 'iu',
      kind: 'measure',
      symbols: 'IU|UI|IE|I\\.U\\.|МЕ|ME|ЕД|ХБ|XB',
      words: `ед\\.|международн${L} единиц${L}|international units?|unités internationales|internationale einheiten|وحدة دولية|وحدات دولية|国际单位|國際單位|국제 ?단위|国際単位|واحد بین ?المللی|халықаралық бірлік${L}|xalqaro birlik${L}|uluslararası ünite${L}|đơn vị quốc tế|олон улсын нэгж`,
      loose: `единиц${L}|u|units?|unités?|einheiten|وحدة|وحدات|و\\.?د|单位|单元|단위|単位|واحد|бірлік${L}|birlik${L}|ünite${L}|đơn vị|đvqt|нэгж${L}|ед`,
    },
    {
      id: 'Gy',
      kind: 'measure',
      symbols: 'Gy|GY|Гр',
      words: `грей|грэй${L}|gray|戈瑞|戈|그레이|グレイ|غراي|جراي|گری`,
    },
    {
      id: 'cGy',
      kind: 'measure',
      symbols: 'cGy|сГр',
      words: '厘戈瑞|센티그레이|センチグレイ|سنتيغراي',
    },
    {
      id: 'mSv',
      kind: 'measure',
      symbols: 'mSv|MSv|мЗв',
      words: `миллизиверт${L}|millisievert${L}|毫西弗|毫希沃特|밀리시버트|ミリシーベルト|ملي ?سيفرت|ميلي ?سيفرت|مللي ?سيفرت|میلی ?سیورت|milizivert`,
    },
    {
      id: 'µSv',
      kind: 'measure',
      symbols: 'µSv|мкЗв',
      words: '微西弗|마이크로시버트|マイクロシーベルト',
    },
    {
      id: 'MBq',
      kind: 'measure',
      symbols: 'MBq|МБк',
      words: `мегабеккерел${L}|megabecquerel${L}|兆贝可|메가베크렐|メガベクレル|ميغابيكريل|ميجابيكريل|مگابکرل`,
    },
    {
      id: 'GBq',
      kind: 'measure',
      symbols: 'GBq|ГБк',
      words: '吉贝可|기가베크렐|ギガベクレル|غيغابيكريل',
    },
    {
      id: 'mmHg',
      kind: 'measure',
      symbols: 'mm ?Hg|mmHg|мм ?рт\\.? ?ст\\.?',
      words: `毫米汞柱|수은주 ?밀리미터|ミリメートル水銀柱|水銀柱ミリメートル|مم ?زئبقي?|ملم ?زئبقي?|ملليمتر زئبق|میلی ?متر جیوه|мм ?сын\\.? ?бағ\\.?|мм ?м\\.?у\\.?б\\.?|mm ?sim\\.? ?ust\\.?`,
    },
    {
      id: 'mm',
      kind: 'measure',
      symbols: 'mm|мм',
      words: `milli?met(?:er|re)${L}|миллиметр${L}|millimetr${L}|毫米|밀리미터|ミリメートル|ミリ(?![グメリ])|مم|ملم|مليمترات?|ملليمتر${L}|میلی ?متر${L}|mi-li-mét`,
    },
    {
      id: 'cm',
      kind: 'measure',
      symbols: 'cm|см',
      words: `centimet(?:er|re)${L}|zentimeter${L}|santimet(?:re|r)${L}|сантиметр${L}|厘米|公分|센티미터|センチ(?:メートル)?|سم|سنتيمترات?|سانتی ?متر${L}|xen-ti-mét`,
    },
    {
      id: 'm2',
      kind: 'measure',
      symbols: 'm2|м2|кв\\.? ?м|sq\\.? ?m|qm',
      words: `квадратн${L} метр${L}|square met(?:re|er)s?|quadratmeter|mètres? carrés?|平方米|제곱미터|평방미터|平方メートル|مترا? مربعا?|م2|шаршы метр${L}|kvadrat metr${L}|metrekare|mét vuông|ам метр`,
    },
    {
      id: 'km',
      kind: 'measure',
      symbols: 'km|км|Km',
      words: `kilomet(?:er|re)${L}|километр${L}|kilometr${L}|公里|千米|킬로미터|キロメートル|كم|كيلومتر${L}|کیلومتر${L}|cây số|ki-lô-mét|km`,
    },
    {
      id: 'm',
      kind: 'measure', // “на 5-м этаже” is an ordinal.
      symbols: '(?<!-)m|(?<!-)м',
      loose: 'م',
      words: `met(?:er|re)s?|metern?|mètres?|метр${L}|metr(?!i[ck])${L}|mét|米|公尺|미터|メートル|متر|أمتار|مترا`,
    },
    {
      id: 'mmol',
      kind: 'measure',
      symbols: 'mmol|ммоль|ммол',
      words: `миллимол${L}|毫摩尔|밀리몰|ミリモル|مليمول|ملليمول|ميلي ?مول|میلی ?مول`,
    },
    {
      id: 'µmol',
      kind: 'measure',
      symbols: 'µmol|мкмоль|umol',
      words: '微摩尔|마이크로몰|マイクロモル|ميكرومول|میکرومول',
    },
    {
      id: 'mEq',
      kind: 'measure',
      symbols: 'mEq|мэкв|мЭкв',
      words: '毫当量|밀리당량|ミリ当量|ملي مكافئ',
    },
    {
      id: 'kcal',
      kind: 'measure',
      symbols: 'kcal|ккал|Kcal',
      words: `килокалор${L}|kilocalor${L}|kilokalor${L}|千卡|大卡|킬로칼로리|キロカロリー|سعرة حرارية|كيلو ?كالوري|کیلوکالری|calo`,
    },
    {
      id: 'T',
      kind: 'measure',
      symbols: 'T|Т|Тл',
      words: `тесл${L}|tesla|特斯拉|테슬라|テスラ|تسلا`,
    },
    {
      id: 'D',
      kind: 'measure',
      symbols: '(?<= )D|дптр\\.?',
      words: `диоптри${L}|dioptr${L}|диоптр${L}|屈光度|디옵터|ジオプトリー?|ديوبتر|كسيرة|دیوپتر|điốp`,
      loose: '度|도',
    },
    {
      id: 'dB',
      kind: 'measure',
      symbols: 'dB|дБ',
      words: `децибел${L}|decibel${L}|分贝|데시벨|デシベル|ديسيبل|دسی ?بل`,
    },
    {
      id: '°F',
      kind: 'measure',
      symbols: '° ?F|ºF',
      words: `华氏度?|градус${L} (?:по )?фаренгейт${L}|degrees fahrenheit|fahrenheit|фаренгейт${L}|فهرنهايت|درجة فهرنهايت|درجه فارنهايت|فارنهايت|화씨|華氏`,
    },
    {
      id: 'ft',
      kind: 'measure',
      words: `feet|foot|ft|фут(?:а|ов|ы|ам|е|у)?|قدما?|أقدام|英尺|フィート|피트|fuß|pieds?|fit|fut${L}|فوت`,
    },
    {
      id: 'in',
      kind: 'measure',
      words: `inch(?:es)?|дюйм${L}|بوصات|بوصة|英寸|インチ|인치|zoll|pouces?|inç|اينچ`,
    },
    {
      id: 'mile',
      kind: 'measure',
      words: `miles?|мил(?:я|и|ь|ей|ю)|ميلا?|أميال|英里|マイル|마일|meilen?|milles?|mil|dặm|مايل`,
    },
    {
      id: 'lb',
      kind: 'measure',
      symbols: 'lbs?\\.?',
      words: `pounds?(?! sterling)|фунт(?:а|ов|ы)?(?! стерл)|رطلا?|أرطال|磅|パウンド|파운드|pfund|livres?|libre|پوند`,
    },
    {
      id: 'oz',
      kind: 'measure',
      symbols: 'oz\\.?',
      words: `ounces?|унци${L}|أونصة|أوقية|盎司|オンス|온스|unzen?|onces?|ons|اونس`,
    },
    {
      id: 'km2',
      kind: 'measure',
      symbols: 'km2|км2|кв\\.? ?км|sq\\.? ?km|qkm',
      words: `square kilomet(?:re|er)s?|квадратн${L} километр${L}|平方公里|平方千米|كيلومترا?ت? مربع(?:ا|ة)?|quadratkilometer${L}|kilomètres? carrés?|kilometrekare|kilômét vuông|کیلومتر مربع|제곱킬로미터|平方キロメートル`,
    },
    {
      id: '°C',
      kind: 'measure',
      symbols: '° ?[CС]|°',
      words: `градус${L}|degr[eé]+s?${L}|摄氏度|درجة|درجات|درجه|derece${L}|grad|daraja${L}|хэм${L}|độ|oc`,
      loose: '度|도|도씨',
    },
    {
      id: '%',
      kind: 'measure',
      symbols: '%',
      words: `процент${L}|percent|per cent|prozent|pour cent|pour-cent|퍼센트|프로|パーセント|بالمائ?ة|بالمئة|في المائ?ة|في المئة|درصد|пайыз${L}|foiz${L}|хув[ьи]${L}|phần trăm|yüzde|百分之`,
      ahead: true,
    },
    {
      // How often: “three times a day” is not “every three days”.
      id: 'times',
      kind: 'time',
      loose: `раза?|times|fois|mal|kez|kere|defa|lần|marta|mahal|рет|удаа|مرات|بار|[回次](?!目)|회|번(?!째)`,
    },
    {
      id: 'second',
      kind: 'time',
      symbols: 'сек\\.?|sec\\.?',
      words: `секунд${L}|seconds?|secondes?|sekunden?|秒|초|ثانية|ثوان${L}|ثانیه|saniye${L}|soniya${L}|sekund${L}|giây`,
    },
    {
      id: 'minute',
      kind: 'time',
      symbols: 'мин\\.?|min\\.?',
      words: `минут${L}|minutes?|mins?|minuten?|分钟|分鐘|分間|分|분|دقيقة|دقائق|دقیقه|dakika${L}|dk|daqiqa${L}|minut${L}|phút|мин`,
    },
    {
      id: 'hour',
      kind: 'time',
      symbols: 'ч\\.?|h',
      words: `час${L}|hours?|hrs?|heures?|stunden?|std\\.?|stündig${L}|小时|个小时|小時|钟头|点|時間|時|시간|시|ساعات?|ساعة|ساعت|saat${L}|soat${L}|сағат${L}|сағ\\.?|цаг${L}|giờ|tiếng`,
      loose: `uhr|o'clock|a\\.m\\.?|p\\.m\\.?|pm`,
    },
    {
      id: 'week',
      kind: 'time',
      ordinal: 'week|semaine|woche|tuần(?: thứ)?|الأسبوع|هفته',
      symbols: 'нед\\.?',
      words: `недел${L}|weeks?|semaines?|wochen?|wöchig${L}|周|个星期|星期|周间|週間|週|주|أسبوعا?|أسابيع|هفته|hafta${L}|апта${L}|долоо хоног${L}|tuần`,
    },
    {
      id: 'month',
      kind: 'time',
      ordinal: 'month|الشهر|ماه',
      symbols: 'мес\\.?',
      words: `месяц${L}|месячн${L}|months?|mois|monate?n?|monatig${L}|个月|個月|か月|ヶ月|カ月|ヵ月|ケ月|箇月|개월|달|شهرا?|أشهر|شهور|ماه|ماهه|ay(?:lık${L}|dan|daki|da|a|ı|ın|lar${L}|la|dır)?|ай(?:дан|дағы|да|ға|ы|ында|дың|лық|дай)?|oy(?:dan|dagi|da|ga|lik|ni|ning|gacha|lar${L})?|сар${L}|tháng`,
    },
    {
      id: 'day',
      kind: 'time',
      ordinal: 'day|jour|tag|ngày(?: thứ)?|اليوم|روز',
      symbols: 'сут\\.?|дн\\.?',
      words: `дн(?:я|ей|ям|ях|ями|и)|день|дню|дне${L}|сут(?:ок|ки|кам|ками)|суточн${L}|days?|jours?|tage?n?|tägig${L}|天|日間|日|일간|일|يوما?|أيام|روز${L}|gün${L}|күн${L}|тәулік${L}|kun${L}|sutka${L}|хоног${L}|өдөр${L}|өдр${L}|ngày`,
    },
    {
      id: 'year',
      kind: 'time',
      loose: `год${L}|лет${L}|г\\.?|years?|years?-old|ans?|années?|jahre?n?|jährig${L}|岁|歲|歳|才|年間|年|세|살|년|سنة|سنوات|عاما?|أعوام|سال${L}|yıl${L}|yaş${L}|жыл${L}|жас${L}|yil${L}|yosh${L}|жил${L}|нас${L}|он|оны|онд|năm|tuổi`,
    },
  ] satisfies Unit[]
).map(plainUnit);

/** Currencies. Codes and signs stand on either side of the amount. */
export const currencies: readonly Unit[] = (
  [
    {
      id: 'RUB',
      symbols: '₽|RUB|RUR',
      words: `руб\\.?|рубл${L}|r[ou]+bles?|rubel|рубль|卢布|루블|ルーブル|روبل${L}|rubl${L}|ruble${L}|rúp`,
    },
    {
      id: 'USD',
      symbols: 'US ?\\$|\\$|USD',
      words: `долл\\.?|доллар${L}|u\\.?s\\.? dollars?|dollars?|美元|美金|달러|米?ドル|دولارا?ت?|دلار${L}|aqsh dollar${L}|dollar${L}|dolar${L}|đô la|đô-la`,
    },
    {
      id: 'EUR',
      symbols: '€|EUR',
      words: `евро${L}|euros?|euro${L}|欧元|유로|ユーロ|يورو|یورو|yevro|avro|еуро`,
    },
    {
      id: 'GBP',
      symbols: '£|GBP',
      words: 'фунт\\p{L}* стерлингов|pounds? sterling|英镑|파운드|ポンド',
    },
    {
      id: 'KZT',
      symbols: '₸|KZT',
      words: `тг\\.?|тенге|теңге${L}|tenge${L}|坚戈|텡게|텐게|テンゲ|تنغي|تينغ|تنگه`,
    },
    { id: 'KRW', symbols: '₩|KRW', words: `вон(?:а|ы)?|won|韩元|韩圆|원|ウォン|وون` },
    { id: 'CNY', symbols: 'CNY|RMB', words: `юан${L}|yuan|人民币|위안|人民元|元|يوان|یوان` },
    { id: 'JPY', symbols: 'JPY', loose: '¥', words: `иен${L}|йен${L}|yen|日元|日圆|엔|円|ين|ین` },
    { id: 'UZS', symbols: 'UZS', words: `сум(?:ов|а|ы)?|so'm${L}|苏姆|숨|スム|سوم` },
    {
      id: 'MNT',
      symbols: '₮|MNT',
      words: `тугрик${L}|төгрөг${L}|tugrik${L}|tögrög|图格里克|투그릭|トゥグルグ`,
    },
    { id: 'VND', symbols: '₫|VND', words: 'донг(?:ов|а)?|dong|đồng|越南盾|ドン', loose: '동' },
    { id: 'TRY', symbols: '₺|TRY|TL', words: `лир(?:а|ы)?|lira${L}|里拉|리라|リラ|ليرة|لیر` },
    {
      id: 'AED',
      symbols: 'AED',
      words: `дирхам${L}|dirhams?|迪拉姆|디르함|ディルハム|درهما?|درهم`,
    },
    { id: 'IRR', symbols: 'IRR', words: 'риал\\p{L}*|rials?|ریال|تومان' },
  ] satisfies Omit<Unit, 'kind'>[]
).map((row) => plainUnit({ ...row, kind: 'money', ahead: true }));

/** The patterns in the spelling of `plainly`, so that they meet the texts that went through it. */
function plainUnit(unit: Unit): Unit {
  const tidy = (pattern?: string) => (pattern === undefined ? undefined : plainly(pattern));
  return {
    ...unit,
    symbols: tidy(unit.symbols),
    words: tidy(unit.words),
    loose: tidy(unit.loose),
    ordinal: tidy(unit.ordinal),
  };
}
