import type { Locale } from '../../locales.ts';

type Cues = {
  /** Says no, or that something is forbidden, and must be said in the other language, too. */
  firm: string;
  /** May answer a negation: “free of”, “instead of”, “avoid”, “un-”. Demands nothing. */
  loose: string;
  /** Holds a cue and denies nothing: “не более”, “不仅”, “no more than”, names and fixed phrases. */
  except?: string;
};

/**
 * Negation and contraindication, in lower case. Arabic, Persian, Turkish, Korean, Japanese, Kazakh,
 * Uzbek and Mongolian deny inside the word, hence by pattern.
 */
export const negationCues: Record<Locale, Cues> = {
  ru: {
    firm: String.raw`не|нет|нельзя|без|ни|никогда|никак\p{L}*|ничего|противопоказ\p{L}*|запрещ\p{L}*|запрет\p{L}*|недопустим\p{L}*|отсутств\p{L}*`,
    loose: String.raw`избега\p{L}*|исключ\p{L}*|воздерж\p{L}*|отказ\p{L}*|кроме|вместо|не\p{L}{3,}|лишь|только|прекра\p{L}*|отмен\p{L}*|бес\p{L}+|без\p{L}+|против\p{L}*|невозможн\p{L}*|едва|редко|а не|до|сверх`,
    except: String.raw`не (?:более|менее|больше|меньше|выше|ниже|старше|моложе|младше|позднее|позже|ранее|раньше|дольше|реже|чаще|превыша\p{L}*|только|свыше|короче)|не (?:зря|случайно)|нет-нет|чуть не|без ?перебо\p{L}*|не исключ\p{L}*|без исключени\p{L}*|без сомнени\p{L}*`,
  },
  en: {
    firm: String.raw`not|no|never|cannot|without|none|neither|nor|nothing|nobody|\p{L}+n't|contraindicat\p{L}*|forbidden|prohibit\p{L}*`,
    loose: String.raw`avoid\p{L}*|refrain\p{L}*|except\p{L}*|exclud\p{L}*|unless|until|instead|only|stop|free|\p{L}+-free|\p{L}+less|non-?\p{L}*|un\p{L}{3,}|in\p{L}{4,}|im\p{L}{4,}|dis\p{L}{4,}|ir\p{L}{4,}|absen\p{L}*|lack\p{L}*|fail\p{L}*|rather than|ban\p{L}*|omit\p{L}*|discontinu\p{L}*|withh\p{L}*|keep off|against|out of|other than|rarely|any|uninterrupt\p{L}*|missing|persist\p{L}*|remain\p{L}*|refus\p{L}*`,
    except: String.raw`no (?:more|less|fewer|later|earlier|higher|lower|longer|sooner) than|not (?:more|less|fewer|later|earlier|higher|lower|longer|older|younger|above|below|over|under|to exceed|exceed\p{L}*) ?(?:than)?|not only|no\. ?\d|(?:do|does|must|should) not exceed`,
  },
  ar: {
    firm: String.raw`[وفب]?(?:لا|ألا|لم|لن|ليس|ليست|ليسوا|بدون|دون|غير|بلا|عدم|لعدم|بعدم|كلا)|[وفبل]?(?:ال)?(?:موانع|مضاد\p{L}* استطباب|محظور\p{L}*|ممنوع\p{L}*|يمنع|تمنع|يحظر|تحظر|يحرم)|(?:من )?دون`,
    loose: String.raw`[وفب]?(?:ما|إلا|سوى|باستثناء|عدا|تجنب\p{L}*|امتن\p{L}*|يمتنع|توقف\p{L}*|يتوقف|خال|خالي\p{L}*|استبعاد|يستبعد\p{L}*|فقط|بدل\p{L}*|قبل|انعدام|غياب|نقص|يستثنى|مستثن\p{L}*|وحده)|[وفبل]?(?:ال)?مانع\p{L}*|تستبعد\p{L}*`,
    except: String.raw`(?:ب)?(?:ما|بما)? ?(?:لا|ألا) (?:ي|ت)?(?:قل|زيد|تجاوز|تعدى)\p{L}*|لا سيما|لا بد|لا ?زال|ليس فقط`,
  },
  'zh-Hans': {
    firm: '不|没|無|无|勿|(?<![性级类区分特个鉴识差])别(?!人|是|的|墅|名|号)|禁|忌|未|非(?!常|洲|凡)|否|切莫|莫(?!斯)',
    loose: '免|停|避免|除|缺|拒|而是|仅|只|以外|外|少|阻|前',
    except:
      '不(?:仅|但|只|同|断|错|久|少(?=于)|超过|得超过|能超过|应超过|多于|低于|高于|少于|早于|晚于|足|到|得少于|得低于|良|适|管|论|孕|动产)|未(?:来|满|成年)|无(?:线|论|创|障碍)|是否|能否|非(?:营利|公立|国有)|否则|除非|不锈钢|不孕',
  },
  ko: {
    firm: String.raw`지 ?(?:않|못|말|마|아니)|없|아니|안 |못 |금기|금지|금하|불가|삼가|비(?:급여|수술|침습)|무료|미(?:포함|제공|실시)|제외|하지 ?마|마십시오|마세요|말아|아닌|아닙`,
    loose: String.raw`피하|피해|중단|전까지|만 |불|무|비|미|외에|대신|외의|전에|금식|면제|뿐|빼고|취소`,
    except: String.raw`(?:을|를|이|가) ?(?:넘지|초과하지) ?않\p{L}*|뿐(?:만)? ?아니라|끊임없|상관없이|관계없이|못지않|틀림없`,
  },
  ja: {
    firm: String.raw`な(?:い|く|かっ|し|けれ)|ません|ませんで|ず(?:に|、|。)|ぬ|禁|不(?!妊|動産|整脈|全)|無|非(?!常)|未|なし|避け|べからず|できかね|ないで`,
    loose: '除|控え|中止|停止|以外|だけ|のみ|免|前|代わり|欠|外|別途|否',
    except:
      'なければな|なくてはな|ないといけ|を?超えない|少なくとも|間もなく|なく(?:とも)|なお|だけでなく|のみならず',
  },
  kk: {
    firm: String.raw`емес\p{L}*|жоқ\p{L}*|болмайды|\p{L}+(?:май|мей|бай|бей|пай|пей)(?:ды|ді|тын|тін|ақ|мыз|міз|сыз|сіз|ма|ме)?|\p{L}+(?:маң|мең|баң|бең|паң|пең)(?:ыз|із|дер|дар)?\p{L}*|\p{L}+(?:ма|ме|ба|бе|па|пе)(?:у|ған|ген|са|се|ңыз|ңіз|уі|уы|уге|уға|стан|стен)\p{L}*|\p{L}+(?:сыз|сіз)\p{L}*|тыйым\p{L}*|қарсы көрсет\p{L}*|ешқашан|ешқандай`,
    loose: String.raw`басқа|тек|тоқтат\p{L}*|дейін|бұрын|бас тарт\p{L}*|аулақ\p{L}*|орнына|қарсы`,
    except: String.raw`(?:кем|аз|артық|көп|кеш|ерте) емес|аспайды|аспауы`,
  },
  uz: {
    firm: String.raw`emas\p{L}*|yo'q\p{L}*|\p{L}+(?:ma|mas)(?:ng|ngiz|slik|sligi|ydi|gan|sa|sdan|sin|slar|y|m|k|sligi)\p{L}*|\p{L}+may(?:di|man|miz|siz)?|mumkin emas|\p{L}*siz\p{L}*|taqiqlan\p{L}*|man etil\p{L}*|qarshi ko'rsatma\p{L}*|hech`,
    loose: String.raw`tashqari|faqat|to'xtat\p{L}*|oldin|o'rniga|qoching|saqlan\p{L}*|\p{L}*mas|\p{L}+ma`,
    except: String.raw`(?:kam|ko'p|ortiq|kech|erta) emas|oshmasligi|oshmaydi`,
  },
  vi: {
    firm: 'không|chưa|chẳng|đừng|chớ|cấm|chống chỉ định|miễn|ngoại trừ',
    loose: 'tránh|ngừng|trừ|ngoài|thiếu|vô|phi|chỉ|trước|loại trừ|kiêng|khỏi|thay vì|hạn chế',
    except:
      'không (?:quá|dưới|ít hơn|hơn|chỉ|những|sớm hơn|muộn hơn|vượt quá|khí|gian)|có .{0,40} không',
  },
  mn: {
    firm: String.raw`\p{L}*(?:гүй)\p{L}*|биш\p{L}*|үгүй|битгий|хориг\p{L}*|хориотой|болохгүй|эсрэг заалт\p{L}*|цээр\p{L}*`,
    loose: String.raw`зогсоо\p{L}*|зайлсхий\p{L}*|бус\p{L}*|зөвхөн|өмнө|гадна|татгалз\p{L}*|оронд|эсрэг|аль ч`,
    except: String.raw`(?:их|бага|илүү)гүй|(?:хэтрэх|төд)гүй`,
  },
  fr: {
    firm: String.raw`pas|jamais|aucune?s?|sans|ni|non|nul|nulle|contre-?indi\p{L}*|interdi\p{L}*|proscri\p{L}*|ne|n'\p{L}+`,
    loose: String.raw`évit\p{L}*|sauf|exclu\p{L}*|hors|excepté|arrêt\p{L}*|absten\p{L}*|seul\p{L}*|avant|in\p{L}{4,}|im\p{L}{4,}|non-\p{L}*|absen\p{L}*|exempt\p{L}*|défaut|au lieu|plutôt`,
    except: String.raw`(?:pas|jamais) (?:plus|moins|au-delà) d[e']|non seulement|ne \p{L}+ que|(?:ne |n')(?:pas )?(?:dépass|excéd)\p{L}*(?: pas)?|sans doute`,
  },
  de: {
    firm: String.raw`nicht|kein\p{L}*|nie|niemals|ohne|weder|noch nie|niemand|nichts|kontraindi\p{L}*|gegenanzeig\p{L}*|verbot\p{L}*|untersag\p{L}*`,
    loose: String.raw`vermeid\p{L}*|außer|ausgeschl\p{L}*|ausgenommen|nur|verzicht\p{L}*|un\p{L}{4,}|\p{L}+los\p{L}*|\p{L}+frei\p{L}*|nicht\p{L}*|abset\p{L}*|statt|fehl\p{L}*|vor|bevor|in\p{L}{5,}`,
    except: String.raw`nicht (?:mehr|weniger|höher|niedriger|später|früher|länger|über|unter|älter|jünger)(?: als)?|nicht nur`,
  },
  tr: {
    firm: String.raw`değil\p{L}*|yok\p{L}*|\p{L}+(?:ma|me)(?:yın|yin|yınız|yiniz|z|zsa|zlar|zler|dan|den|malı|meli|lı|li|dı|di|mış|miş|sı gerekir|ktan|kten|yacak|yecek|yan|yen|dık\p{L}*|dik\p{L}*|sın|sin|sa|se)\p{L}*|\p{L}+(?:mıyor|miyor|muyor|müyor|mamal|memel|maz|mez)\p{L}*|\p{L}+(?:sız|siz|suz|süz)\p{L}*|asla|hiç\p{L}*|kontrendik\p{L}*|yasak\p{L}*|hariç|olmadan`,
    loose: String.raw`kaçın\p{L}*|sakın\p{L}*|dışında|kadar|önce|yalnız\p{L}*|sadece|kes\p{L}*|bırak\p{L}*|yerine|gayri|\p{L}+(?:ma|me)\p{L}*|ne`,
    except: String.raw`(?:az|fazla|çok|geç|erken) olma\p{L}*|geçme\p{L}*|aşma\p{L}*|siz|sizin|sizi|size|sizden`,
  },
  fa: {
    firm: String.raw`نه|نيست\p{L}*|بدون|هيچ\p{L}*|هرگز|غير\p{L}*|عدم|ممنوع\p{L}*|منع|ن(?:مي|مى)\p{L}+|ن(?:كن|باش|شو|بايد|خور|نوش|گير|دار|رو|ده|گذار|زن|پوش|بر|يست|كرد|شد|دهيد|شست)\p{L}*|نبايد|فاقد|بي\p{L}*`,
    loose: String.raw`پرهيز\p{L}*|اجتناب\p{L}*|خودداري|قطع|جز|به جز|مگر|فقط|تنها|نا\p{L}+|ن\p{L}{3,}|قبل|پيش|خالي|استثنا\p{L}*|به جاي|ضد`,
    except: String.raw`(?:بيشتر|كمتر|بالاتر) ن\p{L}+|نه (?:بيشتر|كمتر|تنها|فقط)`,
  },
};
