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
    loose: String.raw`избега\p{L}*|исключ\p{L}*|воздерж\p{L}*|отказ\p{L}*|кроме|вместо|не\p{L}{3,}|прекра\p{L}*|отмен\p{L}*|бес\p{L}+|без\p{L}+|против\p{L}*|невозможн\p{L}*|едва|редко|сверх`,
    except: String.raw`не (?:более|менее|больше|меньше|выше|ниже|старше|моложе|младше|позднее|позже|ранее|раньше|дольше|реже|чаще|превыша\p{L}*|только|свыше|короче)|не (?:зря|случайно)|нет-нет|пока не|если не|чуть не|без ?перебо\p{L}*|не исключ\p{L}*|без исключени\p{L}*|без сомнени\p{L}*`,
  },
  en: {
    firm: String.raw`not|no|never|cannot|without|none|neither|nor|nothing|nobody|\p{L}+n't|contraindicat\p{L}*|forbidden|prohibit\p{L}*`,
    loose: String.raw`avoid\p{L}*|refrain\p{L}*|except\p{L}*|exclud\p{L}*|unless|instead|stop|free|\p{L}+-free|(?:pain|need|use|harm|cord|suture|stitch)less\p{L}*|non-?\p{L}*|un(?:able|avail|suit|control|desir|treat|safe|likely|know|advis|clear|paid|interrupt)\p{L}*|in(?:adequa|effect|advis|sufficient|complete|compatib|dependent|accessib|valid)\p{L}*|impossib\p{L}*|absen\p{L}*|lack\p{L}*|fail\p{L}*|rather than|ban|bans|banned|omit\p{L}*|discontinu\p{L}*|withh\p{L}*|keep off|against|out of|other than|rarely|missing|persist\p{L}*|prevent\p{L}*|preclud\p{L}*|imped\p{L}*|remain\p{L}*|refus\p{L}*|asymptomatic|indirect\p{L}*|rule[sd]? out|ruling out`,
    except: String.raw`no\. ?\d|no (?:more|less|fewer|later|earlier|higher|lower|longer|sooner) than|not (?:more|less|fewer|later|earlier|higher|lower|longer|older|younger|above|below|over|under|to exceed|exceed\p{L}*) ?(?:than)?|not only|no\. ?\d|(?:do|does|must|should) not exceed`,
  },
  ar: {
    firm: String.raw`[وفب]?(?:لا|ألا|لم|لن|ليس|ليست|ليسوا|بدون|دون|غير|بلا|عدم|لعدم|بعدم|كلا)|[وفبل]?(?:ال)?(?:موانع|مضاد\p{L}* استطباب|محظور\p{L}*|ممنوع\p{L}*|يمنع|تمنع|يحظر|تحظر|يحرم)|(?:من )?دون`,
    loose: String.raw`[وفب]?(?:إلا|سوى|باستثناء|عدا|تجنب\p{L}*|امتن\p{L}*|يمتنع|توقف\p{L}*|يتوقف|خال|خالي\p{L}*|استبعاد|يستبعد\p{L}*|بدل\p{L}*|انعدام|غياب|نقص|يستثنى|مستثن\p{L}*|وحده)|[وفبل]?(?:ال)?مانع\p{L}*|تستبعد\p{L}*`,
    except: String.raw`(?:ب)?(?:ما|بما)? ?(?:لا|ألا) (?:ي|ت)?(?:قل|زيد|تجاوز|تعدى)\p{L}*|لا سيما|لا بد|لا ?زال|ليس فقط`,
  },
  'zh-Hans': {
    firm: '不|没|無|无|勿|(?<![性级类区分特个鉴识差])别(?!人|是|的|墅|名|号)|禁|忌|未|非(?!常|洲|凡|典)|否|切莫|莫(?!斯)',
    loose: '免|停|避免|除|缺|拒|而是|以外|之外|阻|持续',
    except:
      '不(?:仅|但|只|同|断|错|久|少(?=于)|超过|得超过|能超过|应超过|多于|低于|高于|少于|早于|晚于|足|到|全|适(?!用|合|宜)|齐|得少于|得低于|良|管|论|孕|动产)|未(?:来|满|成年)|无(?:线|论|创|障碍)|是否|能否|非(?:营利|公立|国有)|否则|除非|不锈钢|不孕',
  },
  ko: {
    firm: String.raw`지 ?(?:않|못|말|마|아니)|없|아니|(?<!\p{L})안 |(?<!\p{L})못 |금기|금지|금하|불가(?!리|피)|삼가|하지 ?마|마십시오|마세요|말아|아닌|아닙`,
    loose: String.raw`피하|피해|중단|비(?:급여|수술|침습|영리)|무료|미(?:포함|제공|실시|납|상|정|확인)|제외|불(?:포함|충분|완전)|무(?:통|관)|대신|외의|외에|금식|면제|빼고|취소|지속`,
    except: String.raw`(?:을|를|이|가) ?(?:넘지|초과하지) ?않\p{L}*|뿐(?:만)? ?아니라|끊임없|상관없이|관계없이|못지않|틀림없`,
  },
  ja: {
    firm: String.raw`な(?:い|く|かっ|し|けれ)|ません|ませんで|(?<![必ま])ず(?:に|、|。)|禁|不(?!妊|動産|整脈|全)|無|非(?!常)|未|なし|べからず|できかね|ないで`,
    loose: '避け|除|控え|中止|停止|以外|免|代わり|欠か|別途|拒',
    except:
      'なければな|なくてはな|ないといけ|を?超えない|少なくとも|間もなく|なく(?:とも)|なお|未満|未来|不足|少な[いく]|だけでなく|のみならず',
  },
  kk: {
    firm: String.raw`емес\p{L}*|жоқ\p{L}*|болмайды|\p{L}+(?:май|мей|бай|бей|пай|пей)(?:ды|ді|тын|тін|ақ|мыз|міз|сыз|сіз|ма|ме)?|\p{L}+(?:маң|мең|баң|бең|паң|пең)(?:ыз|із|дер|дар)?\p{L}*|\p{L}+(?:ма|ме|ба|бе|па|пе)(?:у|ған|ген|са|се|ңыз|ңіз|уі|уы|уге|уға|стан|стен)\p{L}*|(?:ауырсыну|дәрі|ота|ақы|тоқтау|қауіп|үзіліс|наркоз|ғылай)(?:сыз|сіз)\p{L}*|тыйым\p{L}*|қарсы көрсет\p{L}*|ешқашан|ешқандай`,
    loose: String.raw`басқа|тоқтат\p{L}*|бас тарт\p{L}*|аулақ\p{L}*|орнына|тегін`,
    except: String.raw`тұмау\p{L}*|жетіспеу\p{L}*|қауіпсізд\p{L}*|(?:кем|аз|артық|көп|кеш|ерте) емес|аспайды|аспауы`,
  },
  uz: {
    firm: String.raw`emas\p{L}*|yo'q\p{L}*|\p{L}+(?:ma|mas)(?:ng|ngiz|slik|sligi|ydi|gan|sdan|slar)\p{L}*|\p{L}+may(?:di|man|miz|siz)?|mumkin emas|(?:og'riq|jarrohlik|dori|narkoz|to'lov|tanaffus|asorat|xavf)siz\p{L}*|taqiqlan\p{L}*|man etil\p{L}*|qarshi ko'rsatma\p{L}*|hech`,
    loose: String.raw`tashqari|to'xtat\p{L}*|o'rniga|qoching|saqlan\p{L}*|bepul`,
    except: String.raw`(?:kam|ko'p|ortiq|kech|erta) emas|oshmasligi|oshmaydi`,
  },
  vi: {
    firm: 'không|chưa|chẳng|đừng|chớ|cấm|chống chỉ định',
    loose: 'tránh|ngừng|trừ|ngoài|thiếu|vô|phi|miễn|ngoại trừ|loại trừ|kiêng|khỏi|thay vì|hạn chế',
    except: 'hàng không|không (?:quá|dưới|ít hơn|hơn|chỉ|những|sớm hơn|muộn hơn|vượt quá|khí|gian)',
  },
  mn: {
    firm: String.raw`\p{L}+гүй(?:гээр|гийн|дэл|тэл|д|н|г)?|биш\p{L}*|үгүй|битгий|хориг\p{L}*|хориотой|болохгүй|эсрэг заалт\p{L}*|цээр\p{L}*`,
    loose: String.raw`зогсоо\p{L}*|зайлсхий\p{L}*|бус\p{L}*|гадна|татгалз\p{L}*|оронд`,
    except: String.raw`(?:их|бага|илүү)гүй|аюулгүй\p{L}*|(?:хэтрэх|төд)гүй`,
  },
  fr: {
    firm: String.raw`pas|jamais|aucune?s?|sans|ni|non|nul|nulle|contre-?indi\p{L}*|interdi\p{L}*|proscri\p{L}*|ne|n'\p{L}+`,
    loose: String.raw`évit\p{L}*|sauf|exclu\p{L}*|hors|excepté|arrêt\p{L}*|absten\p{L}*|in(?:adapt|suffis|effic|compat|complet)\p{L}*|impossib\p{L}*|gratuit\p{L}*|non-\p{L}*|absen\p{L}*|exempt\p{L}*|défaut|au lieu|plutôt`,
    except: String.raw`(?:pas|jamais) (?:plus|moins|au-delà) d[e']|non seulement|ne \p{L}+ que|(?:ne |n')(?:pas )?(?:dépass|excéd)\p{L}*(?: pas)?|sans doute`,
  },
  de: {
    firm: String.raw`nicht|kein\p{L}*|nie|niemals|ohne|weder|noch nie|niemand|nichts|kontraindi\p{L}*|gegenanzeig\p{L}*|verbot\p{L}*|untersag\p{L}*`,
    loose: String.raw`vermeid\p{L}*|außer|ausgeschl\p{L}*|ausgenommen|verzicht\p{L}*|un(?:geeignet|möglich|zulässig|wirksam|erwünscht|behandelt|kontrolliert|abhängig)\p{L}*|\p{L}+los\p{L}*|\p{L}+frei\p{L}*|nicht\p{L}*|abset\p{L}*|statt|fehl\p{L}*`,
    except: String.raw`nicht (?:mehr|weniger|höher|niedriger|später|früher|länger|über|unter|älter|jünger)(?: als)?|nicht nur`,
  },
  tr: {
    firm: String.raw`değil\p{L}*|yok\p{L}*|\p{L}+(?:ma|me)(?:yın|yin|z|zsa|zlar|zler|dı|di|mış|miş|yacak|yecek|yan|yen|dık|dik)\p{L}*|\p{L}+(?:madan|meden)(?! (?:önce|sonra|hemen|itibaren|beri|\d))|\p{L}+(?:mıyor|miyor|muyor|müyor|mamal|memel|maz|mez)\p{L}*|\p{L}+(?:sız|siz|suz|süz)\p{L}*|asla|hiç\p{L}*|kontrendik\p{L}*|yasak\p{L}*|hariç|olmadan`,
    loose: String.raw`kaçın\p{L}*|sakın\p{L}*|dışında|kesil\p{L}*|kesin|bırak\p{L}*|yerine|gayri|ücretsiz`,
    except: String.raw`(?:az|fazla|çok|geç|erken) olma\p{L}*|geçme\p{L}*|aşma\p{L}*|yetersiz\p{L}*|siz|sizin|sizi|size|sizden`,
  },
  fa: {
    firm: String.raw`نه|نيست\p{L}*|بدون|هيچ\p{L}*|هرگز|غير\p{L}*|عدم|ممنوع\p{L}*|منع|ن(?:مي|مى)\p{L}+|ن(?:كن|باش|شو|بايد|خور|نوش|گير|دار|رو|ده|گذار|زن|پوش|بر|يست|كرد|شد|دهيد|شست)\p{L}*|نبايد|فاقد`,
    loose: String.raw`پرهيز\p{L}*|اجتناب\p{L}*|خودداري|قطع|جز|به جز|مگر|نا(?:ممكن|كافي|مناسب|توان)\p{L}*|خالي|استثنا\p{L}*|به جاي|ضد`,
    except: String.raw`(?:بيشتر|كمتر|بالاتر) ن\p{L}+|نه (?:بيشتر|كمتر|تنها|فقط)`,
  },
};
