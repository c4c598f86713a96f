import type { Locale } from '../../locales.ts';

/**
 * Number words that mean a number and nothing else, as `value pattern` lines: they are held to the
 * other side, while the wider table of `numberWords` only excuses figures. One is absent: most
 * languages have it as an article, too.
 */
type CountWords = {
  /** Two to nineteen, and whole tens, in any case. */
  numbers: string;
  /** Times and parts: “twice”, “half”; several values between commas: «вдвое» less is a half. */
  others: string;
  /** Endings that any of the numbers may have. */
  endings?: string;
  /** One, which counts behind tens and hundreds alone: “twenty-one”. */
  one?: string;
  /**
   * Between the words of one number: “thirty-seven”, “سی و هفت”; `hundreds` behind hundreds, where it
   * differs; `before` when the units come ahead of the tens.
   */
  join?: { words: string; hundreds?: string; before?: boolean };
};

const L = String.raw`\p{L}*`;

/** A hundred that is a face or a century, too: behind a unit, or ahead of what is counted. */
const hundred = (word: string, units: string, counted: string) =>
  `(?<=(?:${units}) )${word}|${word}(?= (?:${counted}|${units}|мг|мл|mg|ml))`;

/** Values of the words of `numbers`, in their order. */
export const countValues = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90,
] as const;

/** One word for each of `countValues`, `/` between them; Chinese and Japanese are read by rule. */
export const countWords: Record<Locale, CountWords> = {
  ru: {
    numbers: String.raw`дв(?:а|е|ух|ум|умя)|двое|двоих|дву(?:кратн|разов|хдневн|хнедельн|хмесячн|хчасов)${L}|дважды/тр(?:и|ех|ем|емя)|трое|троих|тр[её]х(?:кратн|разов|дневн|недельн|месячн|часов)${L}|трижды/четыр(?:е|ех|ем|ьмя)|четверо|четыр[её]х(?:кратн|разов|дневн|недельн|месячн|часов)${L}|четырежды/пят(?:ь|и|ью)|пятеро|пяти(?:кратн|разов|дневн|недельн|месячн|часов)${L}/шест(?:ь|и|ью)|шести(?:кратн|дневн|недельн|месячн|часов)${L}/сем(?:ь|и|ью)|семи(?:дневн|недельн|месячн|часов)${L}/вос(?:емь|ьми|емью)|восьми(?:дневн|недельн|месячн|часов)${L}/девят(?:ь|и|ью)|девяти${L}/десят(?:ь|и|ью)|десяти(?:дневн|кратн|минутн|недельн)${L}/одиннадцат(?:ь|и|ью)/двенадцат(?:ь|и|ью)|двенадцатичасов${L}/тринадцат(?:ь|и|ью)/четырнадцат(?:ь|и|ью)/пятнадцат(?:ь|и|ью)|пятнадцатиминутн${L}/шестнадцат(?:ь|и|ью)/семнадцат(?:ь|и|ью)/восемнадцат(?:ь|и|ью)/девятнадцат(?:ь|и|ью)/двадцат(?:ь|и|ью)/тридцат(?:ь|и|ью)/сорока?/пятьдесят|пятидесяти/шестьдесят|шестидесяти/семьдесят|семидесяти/восемьдесят|восьмидесяти/девяност[оа]`,
    others: String.raw`2,0.5 вдвое|в два раза|наполовину
      3,0.33 втрое|в три раза
      4,0.25 вчетверо|в четыре раза
      0.5,30 полчаса
      0.5,6 полгода|полугод${L}
      0.5 половин${L}|пол(?:таблетк|дня|стакан|литр|дозы)${L}
      100 сто|ста
      200 двести|двухсот|двумстам
      300 триста|тр[её]хсот|тр[её]мстам
      400 четыреста|четыр[её]хсот
      500 пятьсот|пятисот
      600 шестьсот|шестисот
      700 семьсот|семисот
      800 восемьсот|восьмисот
      900 девятьсот|девятисот
      1.5 полтор(?:а|ы|ых)|полутора
      0.25 четвертью?|четверти(?! дня)
      0.33 трет(?:ь|и) (?=пациент|больн|всех|случа|дозы)`,
    one: 'один|одна|одно|одну|одного|одной|одному|одним|одном',
    join: { words: ' ' },
  },
  en: {
    numbers:
      'two|twice/three|thrice|threefold/four|fourfold/five|fivefold/six/seven/eight/nine/ten|tenfold/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety',
    others: `2,0.5 twofold|two-?fold|halved?|halving|by half|in half(?! an? )
      0.5,30 half an hour|half-?hour(?:ly)?
      0.5,6 half a year|half-?year(?:ly)?
      0.5 half(?!-life)|halves|one-half
      100 (?:a |one )?hundred
      0.33 one[- ]third|a third(?= of)
      0.66 two[- ]thirds
      0.25 quarter(?:s(?= of))?|one[- ]fourth
      0.75 three[- ]quarters`,
    one: 'one',
    join: { words: '[- ]', hundreds: '[- ]| and |-and-' },
  },
  ar: {
    numbers:
      '[وفبلك]?(?:مرت(?:ين|ان)|يوم(?:ين|ان)|أسبوع(?:ين|ان)|شهر(?:ين|ان)|سنت(?:ين|ان)|عام(?:ين|ان)|ساعت(?:ين|ان)|دقيقت(?:ين|ان)|جرعت(?:ين|ان)|حبت(?:ين|ان)|قرص(?:ين|ان)|كبسولت(?:ين|ان)|ملعقت(?:ين|ان)|كوب(?:ين|ان)|اثن(?:ين|ان|تين|تان)|اثني(?! عشر))/[وفبلك]?(?:ال)?ثلاث[ةها]?|ثلاثي/[وفبلك]?(?:ال)?أربع[ةها]?/[وفبلك]?(?:ال)?خمس[ةها]?/[وفبلك]?(?:ال)?ست[ةها]?/[وفبلك]?(?:ال)?سبع[ةها]?/[وفبلك]?(?:ال)?ثمان(?:ي[ةها]?)?/[وفبلك]?(?:ال)?تسع[ةها]?/[وفبلك]?(?:ال)?عشر[ةها]?/[وفبلك]?(?:أحد|إحدى) عشر[ةها]?/[وفبلك]?اثن(?:ا|ي|تا|تي) عشر[ةها]?/[وفبلك]?ثلاث[ةه]? عشر[ةها]?/[وفبلك]?أربع[ةه]? عشر[ةها]?/[وفبلك]?خمس[ةه]? عشر[ةها]?/[وفبلك]?ست[ةه]? عشر[ةها]?/[وفبلك]?سبع[ةه]? عشر[ةها]?/[وفبلك]?ثماني?[ةه]? عشر[ةها]?/[وفبلك]?تسع[ةه]? عشر[ةها]?/[وفبلك]?(?:ال)?عشر(?:ون|ين)/[وفبلك]?(?:ال)?ثلاث(?:ون|ين)/[وفبلك]?(?:ال)?أربع(?:ون|ين)/[وفبلك]?(?:ال)?خمس(?:ون|ين)/[وفبلك]?(?:ال)?ست(?:ون|ين)/[وفبلك]?(?:ال)?سبع(?:ون|ين)/[وفبلك]?(?:ال)?ثمان(?:ون|ين)/[وفبلك]?(?:ال)?تسع(?:ون|ين)',
    others: `0.5,30 [وفبل]?نصف ساعة
      0.5,6 [وفبل]?نصف (?:سنة|عام)
      0.5 [وفبل]?(?:ال)?نصف
      0.33 [وفبل]?(?:ال)?ثلث
      0.66 [وفبل]?ثلث(?:ي|ا|ين|ان)
      0.25 [وفبل]?(?:ال)?ربع
      0.75 ثلاثة أرباع
      100 [وفبلك]?(?<!في )(?:مئة|مائة|ميه)
      200 [وفبلك]?(?:مئت|مائت)(?:ين|ان|ي|ا)
      300 [وفبلك]?ثلاث ?(?:مئة|مائة)
      400 [وفبلك]?أربع ?(?:مئة|مائة)
      500 [وفبلك]?خمس ?(?:مئة|مائة)
      600 [وفبلك]?ست ?(?:مئة|مائة)
      700 [وفبلك]?سبع ?(?:مئة|مائة)
      800 [وفبلك]?ثماني? ?(?:مئة|مائة)
      900 [وفبلك]?تسع ?(?:مئة|مائة)`,
    one: '[وفبلك]?(?:واحد[ةه]?|إحدى|واحدا)',
    join: { words: ' ?و? ?', before: true },
  },
  'zh-Hans': { numbers: '', others: '' },
  ja: { numbers: '', others: '' },
  ko: {
    numbers:
      '두|둘|두세/세|셋|석/네|넷|넉/다섯/여섯/일곱/여덟/아홉/열/열한/열두/열세/열네/열다섯/열여섯/열일곱/열여덟/열아홉/스무|스물/서른/마흔/쉰/예순/일흔/여든/아흔',
    others: `2 이틀
      3 사흘
      4 나흘
      5 닷새
      6 엿새
      7 이레
      10 열흘
      15 보름
      0.5,30 반 ?시간
      0.5,6 반년
      0.5 절반|반(?= ?(?:정|알|컵|잔|으로|숟))|반감`,
    endings:
      '(?=(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)? ?(?:번|개|차례|시간|달|주(?!사|의|요)|사람|명|알|가지|배(?!출)|살|잔|병(?!원)|시(?!술|행|작)|군데|종류|쪽|단계|곳|팔|손|눈|다리|방울|스푼|숟|컵|모금|끼))',
    one: '한',
    join: { words: '' },
  },
  kk: {
    numbers: String.raw`екі|екеу/үш|үшеу/төрт|төртеу/бес|бесеу/алты/жеті/сегіз/тоғыз/он/он бір/он екі/он үш/он төрт/он бес/он алты/он жеті/он сегіз/он тоғыз/жиырма/отыз/қырық/елу/алпыс/жетпіс/сексен/тоқсан`,
    others: `2,0.5 екі есе
      3,0.33 үш есе
      0.5,30 жарты сағат${L}
      0.5,6 жарты жыл${L}
      0.5 жарты(?:сы|сын|сына)?
      0.25 ширек
      100 ${hundred('жүз', 'екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз', 'он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|сағат|күн|минут|рет|адам|науқас|доллар')}`,
    endings: '(?:ден|нен|тен|тан|нан|дан|ге|ке|ға|қа)?',
    one: 'бір',
    join: { words: ' ' },
  },
  uz: {
    numbers:
      "ikki/uch/to'rt/besh/olti/yetti/sakkiz/to'qqiz/o'n/o'n bir/o'n ikki/o'n uch/o'n to'rt/o'n besh/o'n olti/o'n yetti/o'n sakkiz/o'n to'qqiz/yigirma/o'ttiz/qirq/ellik/oltmish/yetmish/sakson/to'qson",
    others: `2,0.5 ikki (?:baravar|barobar|marta kam)
      3,0.33 uch (?:baravar|barobar)
      0.5,30 yarim soat${L}
      0.5,6 yarim yil${L}
      0.5 yarim|yarm\\p{L}*
      0.25 chorak
      100 ${hundred('yuz', "ikki|uch|to'rt|besh|olti|yetti|sakkiz|to'qqiz", "o'n|yigirma|o'ttiz|qirq|ellik|oltmish|yetmish|sakson|to'qson|soat|kun|daqiqa|marta|kishi|bemor|dollar")}`,
    endings: '(?:ta|tadan|tasi|dan|ga|ni|ning|tagacha)?',
    one: 'bir',
    join: { words: ' ' },
  },
  vi: {
    numbers:
      'hai/ba/bốn|(?<=mươi )tư/năm(?= (?:lần|ngày|viên|tuần|giờ|tháng|phút|người|năm|liều|ml|mg|loại|bước))|(?<=mươi )lăm|(?<=lẻ |linh )năm/sáu/bảy/tám/chín/mười/mười một/mười hai/mười ba/mười bốn/mười lăm/mười sáu/mười bảy/mười tám/mười chín/hai mươi/ba mươi/bốn mươi/năm mươi/sáu mươi/bảy mươi/tám mươi/chín mươi',
    others: `0.5 nửa|một nửa
      0.33 một phần ba
      0.66 hai phần ba
      0.25 một phần tư
      0.75 ba phần tư
      0.5,30 nửa giờ|nửa tiếng
      0.5,6 nửa năm
      100 (?<!phần )(?:một )?trăm`,
    one: '(?<=mươi )mốt|một',
    join: { words: ' ', hundreds: ' | lẻ | linh ' },
  },
  mn: {
    numbers:
      'хоёр(?:он)?(?! дах)/гурав|гурван(?! дах)/дөрөв|дөрвөн/тав|таван/зургаан?/долоон?(?! хоног)/найман?/ес|есөн/арав|арван/арван нэг/арван хоёр/арван гурав|арван гурван/арван дөрөв|арван дөрвөн/арван тав|арван таван/арван зургаан?/арван долоон?(?! хоног)/арван найман?/арван ес|арван есөн/хорь|хорин/гучин?/дөчин?/тавь|тавин/жаран?/далан/наян?/ер|ерэн',
    others: `2,0.5 хоёр дахин
      3,0.33 гурав дахин
      0.5,30 хагас цаг${L}
      0.5,6 хагас жил${L}
      0.5 хагас|тал(?= хувь)
      100 ${hundred('зуун', 'хоёр|гурван|дөрвөн|таван|зургаан|долоон|найман|есөн', 'арван|хорин|гучин|дөчин|тавин|жаран|далан|наян|ерэн|цаг|хоног|өдөр|минут|удаа|хүн|доллар')}
      0.25 дөрөвний нэг
      0.33 гуравны нэг`,
    endings: '(?:аас|ээс|оос|өөс|ын|ийн|т)?',
    one: 'нэг|нэгэн',
    join: { words: ' ' },
  },
  fr: {
    numbers:
      'deux/trois/quatre/cinq/six/sept/huit/neuf(?= (?:mois|jours|semaines|heures|ans|patients|fois|comprimés))/dix/onze/douze/treize/quatorze/quinze/seize/dix-sept/dix-huit/dix-neuf/vingt/trente/quarante/cinquante/soixante/soixante-dix/quatre-vingts?/quatre-vingt-dix',
    others: `2,0.5 divisée?s? par deux
      0.5,30 demi-?heures?
      0.5,6 semestres?
      0.5 moitié|demi(?!-?heure)-?(?:comprimé|dose|journée|verre|litre)?|demi(?!-?heure)e?s?
      100 (?<!pour )cents?
      0.33 (?:un|le) tiers
      0.66 deux tiers
      0.25 quart(?: d[e']| des)
      0.75 trois quarts`,
    one: 'une?',
    join: { words: '(?:-| et |-et-)', hundreds: ' |-' },
  },
  de: {
    numbers: String.raw`zwei|zweier|zweimal|zweifach${L}|zwei(?:wöchig|tägig|jährig|monatig|stündig)${L}/drei|dreier|dreimal|dreifach${L}|drei(?:wöchig|tägig|jährig|monatig|stündig)${L}/vier|viermal|vierfach${L}|vier(?:wöchig|tägig|jährig|monatig|stündig)${L}/fünf|fünfmal|fünf(?:wöchig|tägig|jährig|monatig|stündig)${L}/sechs|sechsmal|sechs(?:wöchig|tägig|jährig|monatig|stündig)${L}/sieben|siebenmal|sieben(?:wöchig|tägig|jährig|monatig|stündig)${L}/acht|achtmal|acht(?:wöchig|tägig|jährig|monatig|stündig)${L}/neun|neunmal/zehn|zehnmal|zehntägig${L}/elf/zwölf|zwölfstündig${L}/dreizehn/vierzehn|vierzehntägig${L}/fünfzehn/sechzehn/siebzehn/achtzehn/neunzehn/zwanzig/dreißig/vierzig/fünfzig/sechzig/siebzig/achtzig/neunzig`,
    others: String.raw`2,0.5 halbier${L}
      0.5,30 halbe stunde|halben stunde|halbstündig${L}
      0.5,6 halb(?:es|en) jahr(?:es)?|halbjahr${L}|halbjährlich${L}
      0.5 halb(?:e|en|er|es|em)?|hälfte
      100 (?:ein)?hundert(?:und)?
      1.5 anderthalb${L}|eineinhalb${L}
      0.33 drittel
      0.66 zwei drittel
      0.25 viertel(?!jahr|stunde)
      0.75 drei viertel`,
    one: 'ein',
    join: { words: '(?:und)?', before: true },
  },
  tr: {
    numbers:
      'iki/üç/dört/beş/altı/yedi(?=\\s\\p{L})/sekiz/dokuz/on/on bir/on iki/on üç/on dört/on beş/on altı/on yedi/on sekiz/on dokuz/yirmi/otuz/kırk/elli/altmış/yetmiş/seksen/doksan',
    others: `2,0.5 iki kat\\p{L}*
      0.5,30 yarım saat${L}
      0.5,6 yarım yıl${L}
      0.5 yarım|yarı(?:ya|sı(?:nı|nın|na)?)
      1.5 bir buçuk
      0.25 çeyrek|dörtte bir(?:i|ini)?
      0.33 üçte bir(?:i|ini)?
      0.66 üçte iki(?:si|sini)?
      100 ${hundred('yüz', 'iki|üç|dört|beş|altı|yedi|sekiz|dokuz', 'on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|saat|gün|dakika|kez|kişi|hasta|dolar|tablet')}`,
    endings: "(?:'?(?:den|dan|ten|tan|e|ye|şer|er|sı|si))?",
    one: 'bir',
    join: { words: ' ' },
  },
  fa: {
    numbers:
      'دو|دوبار/سه/چهار/پنج/شش/هفت/هشت/(?<!\\p{L} )نه(?= (?:روز|ماه|هفته|ساعت|سال|نفر|بار|عدد|قرص))/ده/يازده/دوازده/سيزده/چهارده/پانزده/شانزده/هفده/هجده|هيجده/نوزده/بيست/سي/چهل/پنجاه/شصت/هفتاد/هشتاد/نود',
    others: `2,0.5 دو برابر
      0.5,30 نيم ساعت
      0.5,6 نيم سال
      0.5 نصف|نيم|نيمي
      100 (?:يك ?)?صد
      200 دويست
      300 سيصد
      400 چهار ?صد
      500 پانصد
      600 ششصد
      700 هفتصد
      800 هشتصد
      900 نهصد
      1.5 يك و نيم
      0.33 يك سوم
      0.66 دو سوم
      0.25 يك چهارم|ربع
      0.75 سه چهارم`,
    one: 'يك',
    join: { words: ' و ' },
  },
};

/** What Chinese and Japanese count with: a numeral before one of them is a number. */
export const counters: Partial<Record<Locale, string>> = {
  'zh-Hans':
    '次|片|粒|颗|天|周|个|小时|分钟|毫升|毫克|克|倍|名|位|年|岁|种|例|日(?!本)|月|晚|剂|针|杯|勺|滴|升|支|瓶|张|家|人(?!体|工|类|民)|步|项|期|级|度|层|只|餐|顿|万|千|百|亿|成|刻|半|夜|轮|组|类(?!似)|部(?!分)|台|间|床',
  ja: '回|錠|日(?!本)|週|個|時間|分(?!類|析|泌|布|野|娩)|倍|名|年|歳|種|例|か月|ヶ月|カ月|晩|杯|滴|本|枚|人(?!工|間|体)|段階|つ|度|点|割|泊|夜|類|部|台|室|床|カプセル|ミリ|リットル|万|千|百|億',
};
