import type { Locale } from '../../locales.ts';

/** Which way a bound points: `upper` for ≤, <, “at most”; `lower` for ≥, >, “at least”. */
export type Direction = 'upper' | 'lower';

type Cues = {
  /** Before the number: means a bound wherever it stands. */
  before: Record<Direction, string>;
  /** After the number and its unit. */
  after: Record<Direction, string>;
  /** Answers a bound of the other side and demands none: it has other meanings, too. */
  loose: Record<Direction, string>;
};

/** Patterns in lower case. A denied cue (“не более”) is longer than what it denies and wins. */
export const comparatorCues: Record<Locale, Cues> = {
  ru: {
    before: {
      upper: String.raw`не (?:более|больше|выше|старше|позднее|позже|дольше|свыше|превыша\p{L}*)|менее|меньше|ниже|моложе|младше|максимум`,
      lower: String.raw`не (?:менее|меньше|ниже|моложе|младше|ранее|раньше|короче|реже)|более|больше|выше|старше|свыше|превыша\p{L}*|минимум`,
    },
    after: { upper: 'и (?:менее|меньше|ниже|младше)', lower: 'и (?:более|больше|выше|старше)' },
    loose: {
      upper: String.raw`до|в пределах|предел\p{L}*|в течение|максимальн\p{L}*|раньше|ранее`,
      lower: String.raw`от|с|спустя|минимальн\p{L}*|позже|позднее|дольше|через|после`,
    },
  },
  en: {
    before: {
      upper: String.raw`not (?:above|over|to exceed|beyond|after)|(?:no|not) (?:more|higher|greater|later|longer|older|larger) than|(?:does|do|must|should|may|can|is|are)(?: not|n't) (?:to )?exceed|not exceeding|(?:at|the) most|up to|less than|fewer than|below|under|younger than|lower than|smaller than|maximum(?: of)?|earlier than`,
      lower: String.raw`not (?:below|under|before)|(?:no|not) (?:less|fewer|lower|earlier|sooner|younger|shorter|smaller) than|(?:at|the) least|more than|greater than|above|over|older than|higher than|larger than|longer than|exceed\p{L}*|minimum(?: of)?`,
    },
    after: {
      upper: 'or (?:less|fewer|below|under|younger|lower|earlier)|at most|(?:at )?maximum|max',
      lower:
        'or (?:more|above|over|older|higher|later|greater)|and (?:over|above|older|more)|at least|(?:at )?minimum|plus',
    },
    loose: {
      upper: String.raw`within|until|till|to|max(?:imum)?|before|limit\p{L}*|exceed`,
      lower: String.raw`from|since|after|min(?:imum)?|than`,
    },
  },
  ar: {
    before: {
      upper: String.raw`[وف]?(?:لا|ألا|ولا|لم|ولم|لن) ?(?:ي|ت)?(?:زيد|زد|تجاوز|تعدى|تخط\p{L}*|تزيد) ?(?:عن|على|عمره\p{L}*)?|(?:ب|و)?(?:ما|بما) لا (?:ي|ت)(?:زيد|تجاوز|تعدى)(?: عن| على)?|[بلفو]{0,2}(?:أقل|اقل|أدنى|أصغر) من|دون(?: سن)?|تحت(?: سن)?|(?:ب)?حد أقصى|كحد أقصى|حتى|لغاية|(?:ي|ت)قل عن`,
      lower: String.raw`(?:ما |بما |و|ف)?(?:لا|ألا|ولا|لم) ?(?:ي|ت)قل (?:عن|عدده\p{L}* عن)|(?:على )?الأقل|[بلفو]{0,2}(?:أكثر|اكثر|أكبر|أعلى|أطول|أزيد) من|فوق(?: سن)?|(?:ي|ت)(?:زيد|تجاوز|فوق|تعدى)(?: عمره\p{L}*)?(?: عن| على)?|(?:ب)?حد أدنى|كحد أدنى|(?:ما )?يربو على|من سن|ابتداء من`,
    },
    after: {
      upper: String.raw`(?:كحد أقصى|على الأكثر|على أقصى تقدير|فأقل|أو أقل|وما دون|فما دون|بحد أقصى)`,
      lower: String.raw`(?:كحد أدنى|على الأقل|فأكثر|أو أكثر|وما فوق|فما فوق|فأعلى|بحد أدنى)`,
    },
    loose: { upper: 'إلى|خلال|في غضون|قبل|الأقصى|ضمن|ل', lower: 'بعد|منذ|الأدنى|من' },
  },
  'zh-Hans': {
    before: {
      upper:
        '不(?:得|能|应|可|宜)?(?:超过|超出|多于|大于|高于|晚于|长于|迟于)|至多|最多|最大|最高|最长|小于(?:或?等于)?|少于|低于|短于|不足|未满|未超过|不到|上限(?:为)?',
      lower:
        '不(?:得|能|应|可|宜)?(?:少于|低于|小于|早于|短于)|至少|最少|最低|最小|大于(?:或?等于)?|超过|超出|多于|高于|长于|年满|下限(?:为)?',
    },
    after: {
      upper: '以下|及以下|或以下|为限|或更少',
      lower: '以上|及以上|或以上|多|余|或更多|起',
    },
    loose: { upper: '以内|之内|内|在|可达|达|长达|直到|前|到|至|限', lower: '满|从|后|自' },
  },
  ko: {
    before: { upper: '최대|최고|최장|길게는|많아도|늦어도', lower: '최소(?:한)?|최저|적어도|최단' },
    after: {
      upper: String.raw`(?:을|를|이|가)? ?(?:넘지|초과하지|넘기지)|이하|미만|보다 (?:낮|적|작|짧|어리|젊)\p{L}*|을 넘지`,
      lower: String.raw`이상|초과|(?:을|를|이|가)? ?(?:넘(?!지|기지)|초과하(?!지))\p{L}*|보다 (?:높|많|크|큰|길|긴)\p{L}*|(?:을|를) 상회`,
    },
    loose: { upper: '까지|이내|내|안에|전|밑', lower: '여|부터|후|동안' },
  },
  ja: {
    before: {
      upper: '最大(?:で)?|最高|最長(?:で)?|多くとも|遅くとも',
      lower: '少なくとも|最低(?:でも)?|最小|最短',
    },
    after: {
      upper:
        'を?(?:超え|越え|上回ら)(?:ない|ず|ません|ては?な)|以下|未満|より(?:低|少な|小さ|短|若)|を下回',
      lower:
        'を?(?:下回ら)(?:ない|ず)|以上|超(?!音)|を?(?:超え|越え|上回)|より(?:高|多|大き|長)|余り|過ぎ',
    },
    loose: { upper: 'まで|以内|内|前|上限', lower: '後|から|下限' },
  },
  kk: {
    before: {
      upper: 'ең көбі|барынша|максимум|ең көп дегенде',
      lower: String.raw`ең аз(?:ы|ында)?|кемінде|минимум`,
    },
    after: {
      upper: String.raw`-?(?:дан|ден|тан|тен|нан|нен)? ?(?:артық|көп|жоғары|асып|кеш|асырма\p{L}*) (?:емес|болма\p{L}*|кетпе\p{L}*|ал\p{L}*ма\p{L}*)|толмаған\p{L}*|аспа\p{L}*|асыр?мау\p{L}*|артпа\p{L}*|аз|төмен|кем(?! емес)|кіші`,
      lower: String.raw`(?:аз|кем|төмен|ерте) (?:емес|болма\p{L}*)|кем емес|артық|көп|жоғары|асатын|асқан\p{L}*|аса(?:тын|м)?|асса|асты|үлкен|астам`,
    },
    loose: { upper: 'ішінде|бұрын|дейін|дейінгі|шейін', lower: 'кейін|бастап' },
  },
  uz: {
    before: {
      upper: "ko'pi bilan|eng ko'pi|maksimal|maksimum",
      lower: 'kamida|eng kami|minimal|minimum',
    },
    after: {
      upper: String.raw`-?(?:dan|tadan)? ?(?:ko'p|ortiq|oshiq|yuqori|baland|kech) (?:emas|bo'lmas?\p{L}*|bo'lma\p{L}*|ichma\p{L}*)|oshma\p{L}*|kam(?! emas| bo'lma)|past|kichik|kamroq`,
      lower: String.raw`(?:kam|past|erta|oz) (?:emas|bo'lma\p{L}*)|ko'p|ortiq|oshiq|yuqori|baland|oshs\p{L}*|oshgan|katta|ziyod`,
    },
    loose: { upper: '\\p{L}*gacha|ichida|oldin|davomida', lower: 'keyin|boshlab|dan' },
  },
  vi: {
    before: {
      upper:
        'không (?:quá|hơn|vượt quá|được quá|nhiều hơn|lớn hơn|cao hơn|muộn hơn)|tối đa|nhiều nhất|dưới|ít hơn|nhỏ hơn|thấp hơn|chưa đến|chưa tới|lên đến|lên tới',
      lower:
        'không (?:dưới|ít hơn|thấp hơn|nhỏ hơn|sớm hơn)|tối thiểu|ít nhất|trên|hơn|nhiều hơn|lớn hơn|cao hơn|vượt quá|quá',
    },
    after: {
      upper: 'trở xuống|là tối đa|hoặc ít hơn',
      lower: 'trở lên|hoặc hơn|là tối thiểu|hoặc nhiều hơn',
    },
    loose: { upper: 'trong vòng|đến|tới|trước|trong', lower: 'sau|từ' },
  },
  mn: {
    before: {
      upper: 'дээд тал нь|хамгийн ихдээ|ихдээ',
      lower: 'дор хаяж|хамгийн багадаа|багадаа|наад зах нь',
    },
    after: {
      upper: String.raw`(?:их|илүү|дээш|хожуу|өндөр) ?(?:биш|гүй|байх ёсгүй|байж болохгүй)|ихгүй|илүүгүй|хэтрэхгүй|хэтрэх ёсгүй|доош|доогуур|бага(?!гүй)`,
      lower: String.raw`(?:бага|доош|эрт) (?:биш|байх ёсгүй)|багагүй|дээш|дээгүүр|илүү(?!гүй)|их(?!гүй)|гаруй|өндөр|давсан`,
    },
    loose: { upper: 'хүртэл\\p{L}*|дотор\\p{L}*|өмнө', lower: 'хойш|дараа' },
  },
  fr: {
    before: {
      upper: String.raw`(?:ne |n')(?:pas |jamais )?(?:dépass\p{L}*|excéd\p{L}*)(?: pas)?|(?:pas|jamais) (?:plus|au-delà) d[e']|au plus|au maximum|maximum|inférieure?s? (?:ou égale?s? )?à|moins d[e']|en dessous d[e']|jusqu'à|moins que|plus (?:jeune|court|tôt) (?:que|d[e'])`,
      lower: String.raw`(?:pas|jamais) moins d[e']|au moins|au minimum|minimum|supérieure?s? (?:ou égale?s? )?à|plus d[e']|au-dessus d[e']|au-delà d[e']|dépass\p{L}*|excéd\p{L}*|plus (?:âgé|long|tard)\p{L}* (?:que|d[e'])|à partir d[e']`,
    },
    after: {
      upper: 'au plus|au maximum|maximum|ou moins|max',
      lower: 'au moins|au minimum|minimum|ou plus|et plus|révolus',
    },
    loose: { upper: 'à|en|dans|avant|sous', lower: 'après|depuis|dès' },
  },
  de: {
    before: {
      upper: String.raw`(?:nicht|kein\p{L}*) (?:mehr|höher|später|länger|älter|größer|öfter) als|nicht über|höchstens|maximal|bis zu|weniger als|unter|unterhalb von|kleiner als|niedriger als|jünger als|geringer als|max\.?`,
      lower: String.raw`(?:nicht|kein\p{L}*) (?:weniger|niedriger|früher|kürzer|jünger|kleiner) als|nicht unter|mindestens|wenigstens|mehr als|über|oberhalb von|größer als|höher als|älter als|länger als|frühestens|min\.?`,
    },
    after: {
      upper: String.raw`(?:oder|und) (?:weniger|darunter|jünger)|nicht (?:überschr\p{L}*|übersteig\p{L}*)`,
      lower:
        '(?:oder|und) (?:mehr|darüber|älter|höher)|nicht unterschr\\p{L}*|übersteig\\p{L}*|überschr\\p{L}*',
    },
    loose: { upper: 'innerhalb(?: von)?|binnen|bis|vor|in', lower: 'ab|nach|von|seit' },
  },
  tr: {
    before: {
      upper: 'en fazla|en çok|azami|maksimum|en geç',
      lower: 'en az|en azından|asgari|minimum|en erken',
    },
    after: {
      upper: String.raw`'?(?:(?!fazla|çok|az|uzun)\p{L}{0,5}\s?(?:geçme|aşma)\p{L}*)|'?\p{L}{0,5}\s?(?:(?:fazla|çok|yüksek) (?:olma\p{L}*|değil|içme\p{L}*|alma\p{L}*)|altı\p{L}*|(?:daha )?(?:az|düşük|küçük|kısa|genç)(?! olma)|kadar|'?[yae]*kadar)`,
      lower: String.raw`'?\p{L}{0,5}\s?(?:az olma\p{L}*|az değil|üze?ri\p{L}*|üstü\p{L}*|(?:daha )?(?:fazla|çok|yüksek|büyük|uzun|yaşlı)|aşan|aşkın|geçen|geçerse|aşarsa)`,
    },
    loose: { upper: 'içinde|önce|içerisinde', lower: 'sonra|itibaren|beri' },
  },
  fa: {
    before: {
      upper: String.raw`حداکثر|نهایتا|کمتر از|پایین ?تر از|زیر|کوچک ?تر از|نه بیشتر از|کم ?تر از`,
      lower: String.raw`حداقل|دست ?کم|بیشتر از|بیش از|بالای|بالاتر از|بزرگ ?تر از|نه کمتر از|از سن`,
    },
    after: {
      upper: String.raw`(?:بیشتر|تجاوز|بالاتر) ن\p{L}*|یا کمتر|به پایین|و کمتر`,
      lower: String.raw`کمتر ن\p{L}*|یا بیشتر|به بالا|و بالاتر|و بیشتر`,
    },
    loose: { upper: 'تا|در عرض|ظرف|پیش از|قبل از|در', lower: 'پس از|بعد از|از' },
  },
};
