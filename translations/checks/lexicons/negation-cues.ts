import type { Locale } from '../../locales.ts';

type Cues = {
  /** Says no, or that something is forbidden, and must be said in the other language, too. */
  firm: string;
  /** May answer a negation: “free of”, “instead of”, “avoid”, “un-”. Demands nothing. */
  loose: string;
  /** Holds a cue and denies nothing: “не более”, “不仅”, “no more than”, names and fixed phrases. */
  except?: string;
  /** Stands beside another negation in the same clause (никогда не, ne … pas): counted alone only. */
  beside?: string;
  /** Forbids, so that a translation without any denial is certainly wrong. */
  exact: string;
};

/**
 * Negation and contraindication, in lower case. Arabic, Persian, Turkish, Korean, Japanese, Kazakh,
 * Uzbek and Mongolian deny inside the word, hence by pattern.
 */
export const negationCues: Record<Locale, Cues> = {
  ru: {
    firm: String.raw`не|нет|нельзя|без|противопоказ\p{L}*|запрещ\p{L}*|запрет\p{L}*|недопустим\p{L}*|отсутств\p{L}*|никогда|никак\p{L}*|ничего|ни`,
    loose: String.raw`избега\p{L}*|избеж\p{L}*|исключ\p{L}*|воздерж\p{L}*|отказ\p{L}*|кроме|вместо|прекра\p{L}*|отмен\p{L}*|бес(?:платн|сознат|симптом|плод|покой|полезн|смысл|контрольн|препятств)\p{L}*|без(?:болезн|опасн|операц|результ|вредн|наркоз|условн|работ|различ|ответ)\p{L}*|невозможн\p{L}*|едва|редко|не(?:эффективн|достат|желат|перенос|совмест|правильн|доступн|известн|способн|приемлем|пригодн|полн|стабильн|благоприят|сущест|знач|много|избежн|прерыв|подвижн|инвазивн|хирургич|инфекц|подходящ|удач|безопас|законн|верн|обязат|здоров|адекватн|понятн|равен|завис|официал|соотв|ясн|хватк|обычн)\p{L}*|лиш\p{L}+|против`,
    except: String.raw`не (?:более|менее|больше|меньше|выше|ниже|старше|моложе|младше|позднее|позже|ранее|раньше|дольше|реже|чаще|превыша\p{L}*|только|столько|свыше|короче|просто|сколько)|не (?:зря|случайно)|нет-нет|(?:пока|если|чуть|до тех пор, пока)(?: \p{L}+){0,3} не|без ?перебо\p{L}*|не исключ\p{L}*|без исключени\p{L}*|без сомнени\p{L}*|не мог(?:ут|ла|ло|ли)? не|тем не менее|что бы ни|как бы ни|какой бы то ни было|каким бы то ни было|какого бы то ни было|кто бы ни|где бы ни|ни был\p{L}*|не в состоянии|не говоря|тем более не`,
    beside: String.raw`никогда|никак\p{L}*|ничего|ни|никто|никого|ничем|нигде`,
    exact: String.raw`нельзя|противопоказ\p{L}*|запрещ\p{L}*|запрет\p{L}*|недопустим\p{L}*|не (?:принима\p{L}*|рекоменд\p{L}*|следует|должн\p{L}*|допуска\p{L}*|использ\p{L}*|примен\p{L}*|употреб\p{L}*|разреш\p{L}*|показан\p{L}*|назнач\p{L}*|ввод\p{L}*|дава\p{L}*|пейте|ешьте|кури\p{L}*|садитесь|поднимайте|снимайте|прекращ\p{L}*|отмен\p{L}*|пропуск\p{L}*|мочите|делайте|проводи\p{L}*|нуж\p{L}*|требу\p{L}*)`,
  },
  en: {
    firm: String.raw`not|no|never|cannot|without|none|neither|nor|nothing|nobody|\p{L}+n't|contraindicat\p{L}*|forbidden|prohibit\p{L}*`,
    loose: String.raw`avoid\p{L}*|refrain\p{L}*|except\p{L}*|exclud\p{L}*|unless|instead|free(?= (?:of|from))|\p{L}+-free|(?:pain|need|use|harm|cord|suture|stitch|help|home|child|regard|end|count|sense)less\p{L}*|non-?\p{L}*|un(?:able|avail|suit|control|desir|treat|safe|likely|know|advis|clear|paid|interrupt|fit|equal|official|employ|comfort|happy|certain|sure|success|necess|healthy|usual|stable|limit|tested|related|common)\p{L}*|in(?:adequa|effect|advis|sufficient|complete|compatib|dependent|accessib|valid|correct|ability|capab|active|equal|toler|frequent|significant)\p{L}*|impossib\p{L}*|absen\p{L}*|lack\p{L}*|fail(?!ure)\p{L}*|rather than|ban|bans|banned|omit\p{L}*|discontinu\p{L}*|withh\p{L}*|keep off|out of|other than|rarely|hardly|missing|prevent\p{L}*|preclud\p{L}*|refus\p{L}*|asymptomatic|rule[sd]? out|ruling out|deny|denie[sd]|disallow\p{L}*|stop\p{L}*|ir\p{L}+|dis(?:agree|similar|continu)\p{L}*|few|little|neglig\p{L}*|regardless`,
    except: String.raw`no\. ?\d|no (?:more|less|fewer|later|earlier|higher|lower|longer|sooner|greater) than|not (?:more|less|fewer|later|earlier|higher|lower|longer|older|younger|above|below|over|under|to exceed|exceed\p{L}*) ?(?:than)?|not only|not just|not merely|(?:do|does|must|should) not exceed|no doubt|whether or not|no matter|not until|or not|if not`,
    beside: String.raw`nor|contraindications?`,
    exact: String.raw`contraindicat\p{L}*|forbidden|prohibit\p{L}*|(?:do|must|should|may|can|could|shall) ?not|cannot|never (?:take|use|give|mix|stop|drive)|(?:do|must|should|may|can)n't|not (?:be|recommended|allowed|advised|suitable|permitted|indicated|required|needed|necessary)`,
  },
  ar: {
    firm: String.raw`[وفب]?(?:لا|ألا|لم|لن|ليس|ليست|ليسوا|بدون\p{L}{0,3}|دون(?! سن| ال\d)|غير|بلا|عدم|لعدم|بعدم|دونما|الغير)|[وفبل]?(?:ال)?(?:موانع|مضاد\p{L}* استطباب|محظور\p{L}*|ممنوع\p{L}*)|[وف]?(?:يمنع|تمنع|يحظر|تحظر|يحرم)|(?:من )?دون(?! سن)`,
    loose: String.raw`[وفب]?(?:إلا|سوى|باستثناء|عدا|تجنب\p{L}*|امتن\p{L}*|يمتنع|توقف\p{L}*|يتوقف|خال|خالي\p{L}*|استبعاد|يستبعد\p{L}*|بدل\p{L}*|انعدام|غياب|نقص|يستثنى|مستثن\p{L}*|وحده|لاسلكي\p{L}*|نادر\p{L}*|قليل\p{L}*|افتقا\p{L}*|يفتقر|تفتقر|ينفي|نفى|رفض\p{L}*|يرفض|تخلى|التخلي|حظر|منع|الحيلولة|فشل\p{L}*|عجز|عاجز\p{L}*|استحال\p{L}*|مستحيل\p{L}*)|[وفبل]?(?:ال)?مانع\p{L}*|تستبعد\p{L}*`,
    except: String.raw`(?:ب)?(?:ما|بما)? ?(?:لا|ألا|وألا|أن لا|لم) (?:ي|ت)?(?:قل|زيد|زد|تجاوز|تعدى)\p{L}*|لا سيما|ولا سيما|لا ?بد|لا ?(?:ي|ت)?زال\p{L}*|ليس فقط|ما لم|لا يقتصر|كما لو لم|غير أن|لا شك|لا غنى|[وفب]?لاحق\p{L}*|غير مباشر\p{L}*|لم (?:ي|ت)عد (?:فقط|مجرد)`,
    exact: String.raw`[وف]?(?:لا|ألا|لم|لن) (?:ي|ت|ن)\p{L}+|لا (?:ينبغي|يجوز|يجب|يسمح|يوصى|ينصح|تستخدم|تتناول|يستخدم|يمكن)\p{L}*|محظور\p{L}*|ممنوع\p{L}*|يمنع|تمنع|يحظر|موانع|عدم`,
  },
  'zh-Hans': {
    firm: String.raw`禁忌|不|没|無|无|勿|(?<![性级类区分特个鉴识差])别(?!人|是|的|墅|名|号)|禁|忌|未|非(?!常|洲|凡|典|利|裔)|否|莫(?=[要让使])`,
    loose: String.raw`免(?=于|受|去|得)|避|停|除|缺|拒|而是|以外|之外|阻止|防止|难以|仅|反对|失败|失去|以免`,
    except: String.raw`不(?:得|能|应|可|宜)?(?:超过|多于|低于|高于|少于|早于|晚于)(?=.{0,3}[\d一二三四五六七八九十两半百])|不(?:仅|但|只|同|断|错|久|少(?!于)|足|到|适(?!用|合|宜)|齐|良|管|论|孕|动产|过|时|妨|禁|单|列颠|可避免|得不|可或缺|明|利|锈|容|光)|未(?:来|婚|满|成年|知|必|免)|无(?:线|论|创|障碍|疑|数|人机|比|产|症状|机)|(?:是|能|可|与|会)否|非(?:营利|公立|国有|洲|政府)|否则|除非|不锈钢|尚未|并非|难免|免疫|避免`,
    exact: String.raw`禁忌|禁|忌|勿|不(?:得|能|可|要|应|宜|建议|推荐|适合|适用|允许|准|许|需|必)|切莫|无需|没有|未经`,
  },
  ko: {
    firm: String.raw`지 ?(?:않|못|말|마|아니)|없|아니|(?<!\p{L})안 |(?<!\p{L})못 |금기|금지|금하|불가(?!리|피)|삼가|하지 ?마|마십시오|마세요|말아|아닌|아닙`,
    loose: String.raw`피하|피해|중단|비(?:급여|수술|침습|영리)|무료|미(?:포함|제공|실시|납|상|정|확인)|제외|불(?:포함|충분|완전|내성)|무(?:통|관)|대신|외의|외에|금식|면제|빼고|취소|지속`,
    except: String.raw`(?:을|를|이|가) ?(?:넘지|초과하지) ?않\p{L}*|뿐(?:만)? ?아니라|끊임없|상관없이|관계없이|못지않|틀림없`,
    exact: String.raw`지 ?(?:마|말)|금기|금지|금하|안 ?됩|안 ?되|수 없|하지 않`,
  },
  ja: {
    firm: String.raw`な(?:い|く|かっ|し|けれ)|ません|ませんで|(?<![必ま])ず(?:に|、|。)|禁|不(?!妊|動産|整脈|全)|無|非(?!常)|未|なし|べからず|できかね|ないで|(?:て|で)も(?:かま|構)います|差し支え(?:が?あり)?ます`,
    loose: '避け|除|控え|中止|停止|以外|免|代わり|欠か|別途|拒',
    except:
      'なければな|なくてはな|ないといけ|を?超えない|少なくとも|間もなく|なく(?:とも)|なお|未満|未来|不足|少な[いく]|だけでなく|のみならず|(?:て|で)も?(?:かまいません|構いません|かまわない|構わない)|差し支え(?:ない|ありません)|問題(?:ない|ありません)|かもしれ(?:ない|ません)|すみません|に過ぎません|関係なく|関わらず',
    exact: String.raw`ないで|てはいけ|禁|できません|ません|不可`,
  },
  kk: {
    firm: String.raw`емес\p{L}*|жоқ\p{L}*|болмайды|\p{L}+(?:май|мей|бай|бей|пай|пей)(?:ды|ді|тын|тін|ақ|мыз|міз|сыз|сіз|ма|ме)?|\p{L}+(?:маң|мең|баң|бең|паң|пең)(?:ыз|із|дер|дар)?\p{L}*|\p{L}+(?:ма|ме|ба|бе|па|пе)(?:у|ған|ген|са|се|ңыз|ңіз|уі|уы|уге|уға|стан|стен)\p{L}*|\p{L}{3,}(?<![аеёйюя]|ған|ген|қан|кен)(?:сыз|сіз)(?:дан|ден|дік|дық)?\p{L}{0,3}|тыйым\p{L}*|қарсы көрсет\p{L}*|ешқашан|ешқандай`,
    loose: String.raw`басқа|тоқтат\p{L}*|бас тарт\p{L}*|аулақ\p{L}*|орнына|тегін`,
    except: String.raw`тұмау\p{L}*|толмаған\p{L}*|жетіспеу\p{L}*|қауіпсізд\p{L}*|(?:кем|аз|артық|көп|кеш|ерте) (?:емес|болма\p{L}*)|аспайды|аспауы`,
    exact: String.raw`болмайды|тыйым\p{L}*|қарсы көрсет\p{L}*|керек емес|\p{L}+(?:маң|мең|баң|бең|паң|пең)(?:ыз|із)`,
  },
  uz: {
    firm: String.raw`emas\p{L}*|yo'q\p{L}*|\p{L}+(?:ma|mas)(?:ng|ngiz|slik|sligi|ydi|gan|sdan|slar)\p{L}*|\p{L}+may(?:di|man|miz|siz)?|mumkin emas|\p{L}{3,}(?<!ga|mi|gan|may|moq|bo'la|lay|chi)siz(?!l|ch)\p{L}{0,4}|taqiqlan\p{L}*|man etil\p{L}*|qarshi ko'rsat\p{L}*|hech`,
    loose: String.raw`tashqari|qat'i nazar|to'xtat\p{L}*|o'rniga|qoching|saqlan\p{L}*|bepul`,
    except: String.raw`(?:kam|ko'p|ortiq|kech|erta) (?:emas|bo'lma\p{L}*)|oshmasligi|oshmaydi`,
    exact: String.raw`mumkin emas|taqiqlan\p{L}*|qarshi ko'rsat\p{L}*|kerak emas|\p{L}+mang`,
  },
  vi: {
    firm: 'không|chưa|chẳng|đừng|chớ|cấm|chống chỉ định',
    loose: 'tránh|ngừng|trừ|ngoài|thiếu|vô|phi|miễn|ngoại trừ|loại trừ|kiêng|khỏi|thay vì|hạn chế',
    except: 'hàng không|không (?:quá|dưới|ít hơn|hơn|chỉ|những|sớm hơn|muộn hơn|vượt quá|khí|gian)',
    exact: String.raw`không (?:được|nên|dùng|sử dụng|uống|cần|có)|cấm|chống chỉ định|đừng`,
  },
  mn: {
    firm: String.raw`\p{L}+гүй(?:гээр|гийн|дэл|тэл|д|н|г)?|биш\p{L}*|үгүй|битгий|бүү|үл|эс|хориг\p{L}*|хориотой|болохгүй|эсрэг заалт\p{L}*|цээр\p{L}*`,
    loose: String.raw`зогсоо\p{L}*|зайлсхий\p{L}*|бус\p{L}*|гадна|татгалз\p{L}*|оронд`,
    except: String.raw`(?:их|бага|илүү)гүй|аюулгүй\p{L}*|(?:хэтрэх|төд)гүй`,
    exact: String.raw`болохгүй|бүү|хориг\p{L}*|хориотой|битгий|эсрэг заалт\p{L}*|шаардлагагүй`,
  },
  fr: {
    firm: String.raw`pas|jamais|aucune?s?|sans|ni|non|nul|nulle|contre-?indi\p{L}*|interdi\p{L}*|proscri\p{L}*|(?:ne |n')(?:\p{L}+ ){1,4}(?:plus(?! d[e'])|rien|personne|guère|point|nullement)|ne (?:(?:l[ae']|les|se|s') ?)?(?:peu|pui|saur|cess|os)\p{L}*`,
    loose: String.raw`évit\p{L}*|sauf|exclu\p{L}*|hors|excepté|arrêt\p{L}*|absten\p{L}*|in(?:adapt|suffis(?!ance)|effic|compat|complet|tolér|dépend)\p{L}*|impossib\p{L}*|gratuit\p{L}*|non-\p{L}*|absen\p{L}*|exempt\p{L}*|défaut|au lieu|plutôt`,
    except: String.raw`(?:pas|jamais) (?:plus|moins|au-delà) d[e']|(?:ne |n')?\p{L}* ?(?:pas )?non seulement|(?:ne|n') ?\p{L}+ (?:\p{L}+ )?qu[e']|(?:ne |n')(?:\p{L}+ )?(?:pas )?(?:dépass|excéd)\p{L}*(?: pas)?|sans doute|n'importe|ne serait-ce|non plus|tant que|à moins|sans cesse`,
    beside: String.raw`ne (?:(?:l[ae']|les|se|s') ?)?(?:peu|pui|saur|cess|os)\p{L}*|ni|non`,
    exact: String.raw`ne (?:doi\p{L}+|peu\p{L}+|faut|prenez|donnez|utilisez|convien\p{L}+|sont|est|pas|jamais|buvez|mangez|conduisez|fumez|arrêtez)|n'(?:est|utilisez|administrez|arrêtez|est)|contre-?indi\p{L}*|interdi\p{L}*|proscri\p{L}*|aucune?`,
  },
  de: {
    firm: String.raw`nicht|kein\p{L}*|nie|niemals|ohne|weder|noch nie|niemand|nichts|kontraindi\p{L}*|gegenanzeig\p{L}*|verbot\p{L}*|untersag\p{L}*`,
    loose: String.raw`vermeid\p{L}*|außer|ausgeschl\p{L}*|ausgenommen|verzicht\p{L}*|un(?:geeignet|möglich|zulässig|wirksam|erwünscht|behandelt|kontrolliert|abhängig|verträglich)\p{L}*|\p{L}+los\p{L}*|\p{L}+frei\p{L}*|abset\p{L}*|beend\p{L}*|anstatt|statt(?= (?:de[rsnm]|eine))|fehl\p{L}*`,
    except: String.raw`nicht (?:mehr als|weniger|höher|niedriger|später|früher|länger|über|unter|älter|jünger)(?: als)?|nicht nur|nicht zuletzt|ohne weiteres|nicht unbedingt nur`,
    exact: String.raw`nicht|kein\p{L}*|niemals|kontraindi\p{L}*|gegenanzeig\p{L}*|verbot\p{L}*|untersag\p{L}*`,
  },
  tr: {
    firm: String.raw`değil\p{L}*|yok(?:tur|sa|ken|luk\p{L}*)?|\p{L}+(?:ma|me)(?:yın|yin|yınız|yiniz|z|zsa|zlar|zler|dı|di|dığı|diği|mış|miş|yacak|yecek|yan|yen|dık|dik|malı|meli|makta|mekte|yabil|yebil|ksızın|ksizin|yıp|yip)\p{L}*|\p{L}+(?:madan|meden)(?! (?:önce|sonra|hemen|itibaren|beri|\d))|\p{L}+(?:mıyor|miyor|muyor|müyor)\p{L}*|\p{L}{3,}(?:maz|mez|mazsa|mezse|mazlar|mezler)|(?!fransız)\p{L}{3,}(?:sız|siz|suz|süz)(?:ın|in|dır|dir|lık\p{L}*|lik\p{L}*|ca|ce)?|asla|hiç\p{L}*|ne(?= \p{L}+ ne )|kontrendik\p{L}*|yasak\p{L}*|hariç|olmadan|olmaksızın`,
    loose: String.raw`intolerans\p{L}*|kaçın\p{L}*|sakın\p{L}*|dışında|kesil\p{L}*|kesin|bırak\p{L}*|yerine|gayri|ücretsiz`,
    except: String.raw`(?:az|fazla|çok|geç|erken) olma\p{L}*|(?<=\d\S* ?(?:\p{L}+ )?)(?<!fazla |çok )(?:geçme|aşma)\p{L}*|yetersiz\p{L}*|yetmezli\p{L}*|siz|sizin|sizi|size|sizden|\p{L}+ olup olma\p{L}*|olup olma\p{L}*|\p{L}+(?:ıp|ip|up|üp) \p{L}+(?:ma|me)\p{L}*|fransız\p{L}*|temsiz\p{L}*|deniz\p{L}*|domuz\p{L}*|ingiliz\p{L}*|yalnız\p{L}*|temiz\p{L}*|omuz\p{L}*|kuzey\p{L}*|sadece değil|ücretsiz\p{L}*`,
    exact: String.raw`\p{L}+(?:amaz|emez)(?:lar|ler|sınız|siniz)?|\p{L}+(?:ma|me)(?:malı|meli|yın|yin|yınız|yiniz)\p{L}*|kontrendik\p{L}*|yasak\p{L}*|değil\p{L}*|gerekmez|gerekmiyor`,
    beside: String.raw`asla|hiç\p{L}*`,
  },
  fa: {
    firm: String.raw`نه|نيست\p{L}*|بدون|هيچ\p{L}*|هرگز|غير\p{L}*|عدم|ممنوع\p{L}*|منع|نمي ?\p{L}+|نبايد|فاقد|ن(?:كن|باش|شو|بايد|خور|نوش|گير|دار|ده|گذار|زن|پوش|بر|يست|كرد|شد|شست|ياف|خواه|توان|بود|گرف|رسيد|داشت|گشت|ماند|ياب|آي|شناخ|دان|ساز|گو|بين|پذير)\p{L}*`,
    loose: String.raw`پرهيز\p{L}*|اجتناب\p{L}*|خودداري|قطع|جز|به جز|مگر|نا(?:ممكن|كافي|مناسب|توان)\p{L}*|خالي|استثنا\p{L}*|به جاي|ضد`,
    except: String.raw`(?:بيشتر|كمتر|بالاتر)(?: \p{L}+){0,3} ن(?:باش|شو|كن|خور|نوش|گير|يست|رو|ده)\p{L}*|نه (?:بيشتر|كمتر|تنها|فقط)|نگه ?\p{L}*|نداي\p{L}*|نشان\p{L}*|نزد\p{L}*|نگران\p{L}*|نگاه\p{L}*|نور\p{L}*|نوشت\p{L}*|نوشيدن\p{L}*|ندر\p{L}*|نخست\p{L}*|ناشتا|نرم\p{L}*|نهايت\p{L}*|نماي\p{L}*|نوع\p{L}*|نوزاد\p{L}*|نيروي\p{L}*|نيم\p{L}*|نياز\p{L}*`,
    exact: String.raw`نبايد|ممنوع\p{L}*|منع|نكنيد|ندهيد|نخوريد|ننوشيد|نمي ?(?:توان|شود|بايد)\p{L}*|نيست`,
    beside: String.raw`هيچ\p{L}*|هرگز`,
  },
};
