import type { Locale } from '../../locales.ts';

/** A meaning, by its name, with its words in each language; patterns in lower case. */
export type Member = { name: { ru: string; en: string }; words: Record<Locale, string> };

/** Meanings of which one must not stand for another. */
export type Opposites = {
  id: string;
  members: readonly Member[];
  /** English names of members that may stand for each other all the same. */
  kin?: readonly string[];
};

const L = String.raw`\p{L}*`;
const order: readonly Locale[] = [
  'ru',
  'en',
  'ar',
  'zh-Hans',
  'ko',
  'ja',
  'kk',
  'uz',
  'vi',
  'mn',
  'fr',
  'de',
  'tr',
  'fa',
];

/** `lines`: a line for each locale of `order`. */
function member(ru: string, en: string, lines: string): Member {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return {
    name: { ru, en },
    words: Object.fromEntries(
      order.map((locale, index) => [locale, rows[index] || '(?!)']),
    ) as Record<Locale, string>,
  };
}

/** Arabic glues “and”, “with”, “to” and the article to the front of a word. */
const A = '[وفبلك]{0,2}(?:ال|لل)?';

const laterality: Opposites = {
  id: 'laterality',
  members: [
    member(
      'слева',
      'left',
      String.raw`
      лев(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых|ом|осторонн${L})|слева|влево|левожелудочк${L}
      left(?=[ -](?:\p{L}+[ -])?(?:side|arm|leg|hand|foot|eye|ear|lung|kidney|breast|knee|hip|shoulder|ankle|ventric|atri|lobe|ovary|testi|hemi|chest|lower|upper|ureter|temporal|carotid|coronary|wrist|elbow|heel|thigh|thumb|half|part|cheek|jaw|groin|flank|iliac|adrenal|thyroid|main))|left[- ](?:sided|handed)|on the left|to the left|the left one|left
      ${A}(?:أيسر|يسرى|يسار|ايسر)${L}
      左
      왼(?:쪽|손|발|팔|다리|눈)|좌측|좌(?=[ 심엽])
      左
      сол(?= (?:жақ|қол|аяқ|көз|өкпе|бүйрек|тізе|құлақ|иық|қарынша|қабырға|емшек|жамбас|бөлі))${L}
      chap(?= (?:tomon|qo'l|oyoq|ko'z|o'pka|buyrak|tizza|quloq|yelka|qorincha|ko'krak|son|taraf))|chapga|chapda
      trái(?! cây| nghĩa| phép| lại| tim| với| ngược)
      зүүн(?! өмнө| хойд| ази| өмнөд)
      gauches?
      link(?:e|en|er|es|em|s|sseitig${L})
      sol(?= (?:\p{L}+)?(?:taraf|kol|el|göz|akci|böbre|diz|kulak|omuz|ventrik|meme|kalça|bacak|ayak|yan|lob|ön|üst|alt)|dan|da|una)|sol
      چپ
    `,
    ),
    member(
      'справа',
      'right',
      String.raw`
      прав(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых|ом|осторонн${L})(?! (?:человек|граждан|врач|пациент))|справа|вправо
      right(?=[ -](?:\p{L}+[ -])?(?:side|arm|leg|hand|foot|eye|ear|lung|kidney|breast|knee|hip|shoulder|ankle|ventric|atri|lobe|ovary|testi|hemi|chest|lower|upper|ureter|temporal|carotid|coronary|wrist|elbow|heel|thigh|thumb|half|part|cheek|jaw|groin|flank|iliac|adrenal|thyroid|main))|right[- ](?:sided|handed)|on the right|to the right(?! to| of)|the right one
      ${A}(?:أيمن|يمنى|يمين|ايمن)${L}
      右
      오른(?:쪽|손|발|팔|다리|눈)?|우측
      右
      оң(?= (?:жақ|қол|аяқ|көз|өкпе|бүйрек|тізе|құлақ|иық|қарынша|қабырға|емшек|жамбас|бөлі))${L}
      o'ng(?= (?:tomon|qo'l|oyoq|ko'z|o'pka|buyrak|tizza|quloq|yelka|qorincha|ko'krak|son|taraf))|o'ngga|o'ngda
      (?:bên |tay |chân |mắt |phổi |thận |gối |tai |vai |vú |phía |háng )phải
      баруун(?! өмнө| хойд| ази| өмнөд)
      (?:à |de |côté |du côté |sein |bras |pied |œil |rein |poumon |genou |lobe |ventricule )droite?|droites?(?! de l'homme)|droit(?=s? (?:et|ou|est|doit|,|\.))
      recht(?:e|en|er|es|em)(?=s? \p{L}+)|rechts${L}
      sağ(?= (?:\p{L}+)?(?:taraf|kol|el|göz|akci|böbre|diz|kulak|omuz|ventrik|meme|kalça|bacak|ayak|yan|lob|ön|üst|alt)|dan|da)|sağ
      راست
    `,
    ),
  ],
};

const route: Opposites = {
  id: 'route',
  members: [
    member(
      'внутрь',
      'by mouth',
      String.raw`
      внутрь|перорально|пероральн${L}|через рот
      orally|oral(?! (?:hygiene|health|cavity|mucosa|surg|cancer|sex))|by mouth|per os
      ${A}فم(?:ي|وي|وية|ويا)?(?= |$|[،.])|عن طريق الفم
      口服|内服|经口
      경구|입으로|복용
      経口|内服|服用
      ішке|ішуге|ауыз арқылы|пероральді
      og'iz orqali|ichga|peroral
      uống|đường miệng
      уугаад|амаар|ууж
      (?:par voie )?orale?(?:ment|s)?|per os
      oral${L}|peroral${L}|durch den mund
      ağızdan|oral${L}|ağız yoluyla
      خوراكي|از راه دهان|دهاني
    `,
    ),
    member(
      'внутривенно',
      'intravenous',
      String.raw`
      внутривенн${L}|в вену
      intravenous${L}|iv(?= (?:drip|infusion|injection|bolus))|into a vein
      ${A}وريد(?:ي|ية|يا)?|${A}أوردة
      静脉(?!曲张|血栓|炎|瓣|造影|栓塞|高压|窦|压|回流|疾病|功能|血(?!管))|静注|静滴|静脉注射
      정맥(?: ?주사|내|으로|에| ?투여| 주|을 통)
      静脈(?:内|注|に|投与|点滴|注射|から)|静注|点滴
      көктамыр(?:ға|ішілік|ға енгіз)${L}|көктамыр${L}|венаға
      venaga|vena ichiga|venaga yubor${L}|tomir ichiga
      tĩnh mạch
      судсаар|судсанд|судсаар тарь${L}
      intraveineu${L}|voie veineuse
      intravenös${L}|in die vene|i\.v\.
      damar(?:dan|a|ı içine| içi${L}| yolu${L}|ına)|intravenöz
      وريدي|داخل وريدي|درون ?وريدي|وريد
    `,
    ),
    member(
      'внутримышечно',
      'intramuscular',
      String.raw`
      внутримышечн${L}|в мышцу
      intramuscular${L}|into (?:a|the) muscle
      (?:في |${A})(?:العضل|عضلي?ة?|عضليا|العضلي)(?=[ ،.)]|$)
      肌内|肌注|肌肉注射
      근육(?: ?주사|내|에 주사|으로| ?투여)|근주
      筋肉(?:内|に|注)|筋注
      бұлшықет${L}
      mushak(?:ka| ichiga|lar ichiga|ga)
      bắp(?! chân| tay)|tiêm bắp
      булчинд|булчинд тарь${L}
      intramusculaire${L}
      intramuskulär${L}|in den muskel
      kas(?: içi${L}|tan|a|ına| içine| yolu${L})|intramüsküler
      عضلاني|داخل عضلاني
    `,
    ),
    member(
      'подкожно',
      'subcutaneous',
      String.raw`
      подкожн${L}|под кожу
      subcutaneous${L}|under the skin
      تحت الجلد
      皮下
      피하|피부 밑
      皮下
      тері астына|теріасты${L}
      teri ostiga
      dưới da
      арьсан дор|арьсан доор
      sous-cutanée?s?|sous la peau
      subkutan${L}|unter die haut
      deri altı${L}|cilt altı${L}|subkutan
      زير ?جلدي|زير پوست${L}
    `,
    ),
    member(
      'наружно',
      'on the skin',
      String.raw`
      наружно|местно
      topical${L}|on the skin|externally
      موضعيا?|على الجلد
      外用|局部涂
      국소|외용
      外用|塗布
      сыртқа|жергілікті
      sirtga|mahalliy
      bôi|ngoài da
      гадуур|түрхэ${L}
      topique|application locale|voie cutanée
      topisch${L}|äußerlich
      haricen|topikal
      موضعي
    `,
    ),
    member(
      'ингаляция',
      'inhaled',
      String.raw`
      ингаляц${L}|ингаляционн${L}
      inhal${L}
      ${A}استنشاق${L}
      吸入
      흡입
      吸入
      ингаляция${L}
      ingalyatsiya${L}
      hít|khí dung
      амьсгалаар|ингаляци${L}
      inhal${L}
      inhal${L}
      inhal${L}|solunum yoluyla
      استنشاق${L}|استنشاقي
    `,
    ),
    member(
      'в прямую кишку',
      'rectal',
      String.raw`
      ректальн${L}|в прямую кишку
      rectally|rectal(?= (?:supposit|route|admin|dose|use))
      شرجيا?|تحاميل
      直肠给药|肛门给药|栓剂
      직장 투여|좌약
      直腸内投与|坐薬
      ректальді
      rektal
      đường trực tràng|đặt hậu môn
      шулуун гэдсээр|лаа
      voie rectale|suppositoires?
      rektal${L}|zäpfchen
      rektal|fitil
      ركتال|شياف
    `,
    ),
  ],
};

const meals: Opposites = {
  id: 'meals',
  members: [
    member(
      'до еды',
      'before a meal',
      String.raw`
      (?:до|перед) (?:\p{L}+ )?(?:ед(?:ы|ой)|при[её]м(?:а|ом) пищи|завтрак(?:а|ом)|обед(?:а|ом)|ужин(?:а|ом))|натощак|на голодный желудок
      before (?:\p{L}+ )?(?:meals?|eating|food|breakfast|lunch|dinner|the meal)|(?:on an )?empty stomach|fasting
      قبل (?:تناول )?(?:ال)?(?:أكل|طعام|وجبات|وجبة|إفطار|فطور|غداء|عشاء|وجبه)|معدة (?:فارغة|خاوية)|${A}ريق|على الريق|صائم${L}
      [饭餐]前|空腹
      식전|식사 ?전|공복|(?:아침|점심|저녁) 식사 전
      食前|空腹
      (?:тамақ${L}|ас${L}) (?:алдында|бұрын|дейін)|тамаққа дейін|аш қарынға|ашқарынға
      (?:ovqat${L}|nonushta${L}|taom${L}) (?:oldin|avval)|och qoringa
      trước (?:bữa |khi )?ăn|khi đói|trước bữa|bụng đói
      (?:хоол${L}|өглөөний цай${L}) (?:өмнө|урьд)|өлөн ходоод${L}|өлөн үед|өлөн
      avant (?:le |les |de |chaque )?(?:repas|manger|petit[- ]déjeuner|dîner|déjeuner)|à jeun
      vor (?:dem |den |der )?(?:essen|mahlzeit${L}|frühstück|mittagessen|abendessen)|nüchtern${L}
      (?:yemek${L}|öğün${L}|kahvaltı${L}) önce|aç karn${L}|aç karna|tok olmadan
      (?:قبل|پيش) از (?:غذا|صرف غذا|خوردن غذا|وعده${L}|صبحانه|ناهار|شام)|ناشتا|معده خالي|شكم خالي
    `,
    ),
    member(
      'после еды',
      'after a meal',
      String.raw`
      после (?:\p{L}+ )?(?:еды|при[её]ма пищи|завтрака|обеда|ужина)|во время еды|с едой
      after (?:\p{L}+ )?(?:meals?|eating|food|breakfast|lunch|dinner|the meal)|with (?:meals?|food)|full stomach
      بعد (?:تناول )?(?:ال)?(?:أكل|طعام|وجبات|وجبة|إفطار|فطور|غداء|عشاء)|مع (?:ال)?(?:طعام|أكل|وجبات|وجبة)
      [饭餐]后|随餐|与食物同服
      식후|식사 ?후|식사와 함께|(?:아침|점심|저녁) 식사 후
      食後|食事とともに|食事中
      (?:тамақ${L}|ас${L}) кейін
      (?:ovqat${L}|nonushta${L}|taom${L}) (?:keyin|so'ng)
      sau (?:bữa |khi )?ăn|trong bữa ăn|khi no
      (?:хоол${L}|өглөөний цай${L}) дараа|хоолны үеэр
      après (?:le |les |chaque |avoir )?(?:repas|mangé|petit[- ]déjeuner|dîner|déjeuner)|pendant (?:le|les) repas
      nach (?:dem |den |der )?(?:essen|mahlzeit${L}|frühstück|mittagessen|abendessen)|zum essen|zu den mahlzeiten
      (?:yemek${L}|öğün${L}|kahvaltı${L}) sonra|tok karn${L}|yemekle
      (?:بعد|پس) از (?:غذا|صرف غذا|خوردن غذا|وعده${L}|صبحانه|ناهار|شام)|همراه (?:با )?غذا
    `,
    ),
  ],
};

const time: Opposites = {
  id: 'beforeAfter',
  members: [
    member(
      'до',
      'before',
      String.raw`
      перед(?! с?обой)|назад|до (?:\p{L}+ )?(?:операци${L}|процедур${L}|вмешательств${L}|лечени${L}|обследовани${L}|вакцинаци${L}|родов|сна|еды|начала|при[её]ма|поездки|выписки|наркоз${L}|тренировк${L}|беременности|прибытия|приезда|химиотерапии|анализ${L}|исследовани${L}|введени${L}|укол${L}|инъекци${L}|осмотр${L}|госпитализации|прививки|биопсии|консультации)|предоперационн${L}
      before|prior to|earlier|ago|pre-?operative${L}|pre-?surg${L}
      (?:[وفب]|من )?(?:قبل|قبيل)(?:ها|ه)?(?! من)|${A}سابقة? ل${L}
      (?<=[一-鿿\da-z])(?<![目从提空当面眼])前(?!列|景|臂|后|往|庭|面|者|述|沿|驱|期|瞻|途|胸|额|言|程|缘|锋|腹|壁|叶|牙|房|哨|所|来|[一二三两几\d]+次)
      (?:수술|시술|식사|치료|검사|복용|투여|취침|출산|임신|접종|마취|입원|퇴원|사용|운동|여행|하기|주사|진료|채혈|\d ?(?:일|주|시간|개월|달|분|년)|[일주간월달분년]) ?전(?!체|문|신|반|달|화|자|기|해|립|두|염|극)|이전에|전에
      (?<![午以])前(?!立腺|景|者|述|方|腕|頭|歯|期|処置|屈|胸|房|駆|庭|兆|置|回|向|半|線|面|部|進|立|腹|壁|[一二三\d]+回)
      ${L}(?:ғанға|генге|уға|уге|ға|ге|қа|ке) (?:\p{L}+ )?дейін(?:гі)?|дейін(?:гі)?|алдында(?:ғы)?|алдын|бұрын(?:ғы)?|қалғанда
      oldin${L}|avval${L}|oldidan|qolganda
      trước(?! đây| tiên| mắt| hết)|cách đây
      өмнө(?:х|хи)?(?!д)|урьд
      avant(?! tout|age)|préopératoire${L}|préalable${L} à
      vor(?! allem| ort|[.,;]|$)|zuvor|bevor|präoperativ${L}
      önce(?:si${L}|den|ki${L})?|evvel
      (?:قبل|پيش) از|پيش ?از ?عمل
    `,
    ),
    member(
      'после',
      'after',
      String.raw`
      после|послеоперационн${L}|спустя|через(?= (?:\p{L}+ )?(?:\d|час|день|недел|месяц|год|сутки|пару|нескольк))|(?<=\d (?:дн|час|минут|недел|месяц)\p{L}* )позже
      after(?!noon)|later|in(?= \d+ (?:minute|hour|day|week|month|year)s)|following(?= (?:surgery|the (?:procedure|operation|treatment|surgery)|treatment|vaccination))|post-?operative${L}|post-?surg${L}
      [وفب]?(?:بعد|عقب|إثر)(?:ها|ه)?(?! كل| أن كان)
      (?<=[一-鿿\da-z])(?<![先前最])后(?!续|果|期|勤|来|代|背|部|壁|叶|天|者|面|退|遗|方|悔|备|颅|腹|囊|房|路)
      (?:수술|시술|식사|치료|검사|복용|투여|출산|접종|마취|입원|퇴원|사용|운동|여행|한|주사|진료|채혈|\d ?(?:일|주|시간|개월|달|분|년)|[일주간월달분년]) ?(?:후|뒤)(?!보|원|유|반|기|각|두)|이후|후에|다음에
      (?<![午最以前])後(?!遺|期|続|方|者|頭|腹|退|半|頚|頸|壁|部|[一二三\d]+回)
      (?:кейін|соң)(?:гі|ғы)?
      keyin${L}|so'ng${L}
      sau(?! đây| lưng| đó(?! \d))
      дараа(?:х|хи)?|хойш
      après(?! tout)|plus tard|dans(?= \d+ (?:minute|heure|jour|semaine|mois|an))|en(?= \d+ (?:minute|heure|jour|semaine|mois|an))|postopératoire${L}|suite à
      nach(?! (?:hause|bedarf|angaben|ansicht|wie|deutschland|russland)|[.,;]|$)|später|danach|nachdem|postoperativ${L}
      sonra(?:sı${L}|ki${L}|dan)?
      (?:بعد|پس) از
    `,
    ),
  ],
};

const age: Opposites = {
  id: 'ageGroup',
  kin: ['children', 'newborns'],
  members: [
    member(
      'взрослые',
      'adults',
      String.raw`
      взросл(?!ени)${L}|совершеннолетн${L}
      adults?|grown-?ups?
      ${A}(?:بالغ|راشد|كبار)${L}(?! السن)
      成人(?!之)|成年人|大人
      성인|어른
      成人|大人
      ересек${L}
      kattalar${L}|katta yoshli${L}|voyaga yetgan${L}
      người lớn|người trưởng thành
      насанд хүрэгч${L}|том хүн${L}|насанд хүрсэн
      adultes?
      erwachsen${L}
      yetişkin${L}|erişkin${L}
      بزرگسال${L}|بالغ${L}
    `,
    ),
    member(
      'дети',
      'children',
      String.raw`
      дет(?:и|ей|ям|ьми|ях|ск${L})|реб[её]н(?:ок|к${L})
      child(?:ren)?|kids?|paediatric${L}|pediatric${L}
      ${A}(?:طفل|أطفال|اطفال)${L}
      儿童|小孩|孩子|小儿|患儿
      소아|어린이|아이|아동
      小児|子ども|子供|児童|こども
      бала(?!ма)${L}
      bola(?:lar|larga|larda|ning|ga|ni|larni)?|bolalar${L}
      trẻ em|trẻ nhỏ|trẻ(?! trung| hóa)|nhi khoa
      хүүхэд${L}|хүүхд${L}
      enfants?|pédiatri${L}
      kind(?:er|ern|es|e)?|kinder${L}
      çocuk${L}|pediatrik
      كودك${L}|بچه${L}|اطفال
    `,
    ),
    member(
      'пожилые',
      'elderly',
      String.raw`
      пожил${L}|престарел${L}|стариков|пожилого возраста
      elderly|older (?:people|adults|patients|persons)|aged people|seniors?
      ${A}(?:مسن|كبار السن|شيخوخ|عجوز|عجائز)${L}
      老年${L}|老人|年长
      노인|고령${L}|어르신
      高齢者|老人|お年寄り
      қарт${L}|егде${L}
      keksa${L}|qariya${L}
      người cao tuổi|người già|người lớn tuổi
      ахмад${L}|өндөр настан${L}|настай хүн${L}
      personnes? âgées?|sujets? âgés?|patients? âgés?
      ältere${L}|senior${L}|alte menschen
      yaşlı${L}
      سالمند${L}|مسن${L}|سالخورده${L}
    `,
    ),
    member(
      'новорождённые',
      'newborns',
      String.raw`
      новорожд[её]нн${L}|младен${L}|грудн${L} (?:дет|реб)${L}
      newborns?|infants?|neonat${L}|bab(?:y|ies)
      ${A}(?:رضيع|رضع|حديثي الولادة|مولود|مواليد|حديث الولادة)${L}
      新生儿|婴儿|婴幼儿
      신생아|영아|아기
      新生児|乳児|赤ちゃん
      нәресте${L}|сәби${L}
      chaqaloq${L}|go'dak${L}
      sơ sinh|nhũ nhi
      нярай${L}|нялх${L}
      nouveau-nés?|nourrissons?|bébés?
      neugeboren${L}|säugling${L}|baby${L}
      yenidoğan${L}|bebek${L}
      نوزاد${L}|شيرخوار${L}
    `,
    ),
    member(
      'молодые',
      'young people',
      String.raw`
      молод(?:ой|ые|ых|ым|ыми|ого|ому|ёж${L}|еж${L})
      young(?:er)?(?= (?:people|adults?|patients?|persons?|wom[ae]n|m[ae]n))|young people|youth
      ${A}(?:شباب|شاب|شبان)${L}
      年轻${L}|青年
      젊은|청년
      若年${L}|若い|若者
      жас(?= (?:адам|науқас|ересек))${L}|жастар${L}
      yoshlar${L}|yosh(?= (?:bemor|odam))${L}
      (?:người|bệnh nhân) trẻ
      залуу${L}
      jeunes?(?! enfant)
      jung(?:e|en|er|es|em)
      genç${L}
      جوان${L}
    `,
    ),
  ],
};

const stopStart: Opposites = {
  id: 'stopStart',
  members: [
    member(
      'прекратить',
      'stop',
      String.raw`
      прекрат${L}|прекращ${L}|отмен(?:ить|ите|яют|яйте|ите|а|у|ы|ой|яется|ен)|останов${L}|бросьте|перестань${L}
      stop(?:s|ped|ping)?|discontinu${L}|cease${L}|withdraw${L}|quit
      [وفبل]?(?:ال)?(?:توقف|أوقف|إيقاف|وقف|يوقف|توقفوا|اوقف|قطع|الكف عن)${L}
      停止|停用|停药|中止|停(?!留|车|经|放|滞|工)
      중단${L}|중지${L}|멈추${L}|끊${L}
      中止|停止|やめ|中断
      тоқтат${L}|доғар${L}
      to'xtat${L}|bekor qil${L}
      ngừng|ngưng|dừng
      зогсоо${L}|зогсо${L}
      arrêt${L}|interromp${L}|cess${L}|suspend${L}
      abset${L}|abgesetzt${L}|beend${L}|einstell${L}|unterbrech${L}|aufhör${L}|abbrech${L}|stopp${L}
      bırak${L}|durdur${L}|kes(?:in|iniz|ilir|ilmeli${L}|ilmesi|mek|meli${L})|sonlandır${L}
      قطع${L}|متوقف${L}|توقف
    `,
    ),
    member(
      'начать',
      'start',
      String.raw`
      нача(?:ть|л|ла|ло|ли|в|т|та|ло|ты|лом)${L}|начн${L}|начин${L}|приступ(?:ить|ите|айте)
      start(?:s|ed|ing)?|beg(?:in|ins|an|un|inning)|initiat${L}|commenc${L}
      [وفبل]?(?:ال)?(?:بدء|بدأ|ابدأ|ابدأوا|يبدأ|تبدأ|بداية|ببدء|البدء|شروع|باشر)${L}
      开始|启动|起始
      시작${L}|개시${L}
      開始|始め|始ま
      баста(?!пқы|уыш)${L}
      boshla${L}
      bắt đầu|khởi đầu
      эхэл${L}|эхлүүл${L}|эхл${L}
      commenc${L}|début${L}|démarr${L}|initi(?:er|ez|é|ée)
      begin${L}|begonn${L}|anfang${L}|angefangen|start${L}
      başla${L}
      شروع${L}|آغاز${L}
    `,
    ),
  ],
};

const period: Opposites = {
  id: 'period',
  members: [
    member(
      'в минуту',
      'per minute',
      String.raw`
      в минуту|ежеминутн${L}
      a minute|per minute|every minute
      في الدقيقة|كل دقيقة|بالدقيقة
      每分钟
      분당|매분
      毎分|1分間に
      минутына|минут сайын
      daqiqasiga|daqiqada|har daqiqa${L}
      mỗi phút|một phút
      минутад|минут тутам
      par minute|chaque minute
      pro minute|jede minute
      dakikada|her dakika
      در دقيقه|هر دقيقه
    `,
    ),
    member(
      'в час',
      'hourly',
      String.raw`
      в час(?!т)|ежечасн${L}|каждый час
      an hour|per hour|hourly|every hour|each hour
      في الساعة|كل ساعة|بالساعة
      每小时
      매시간|시간당
      毎時|1時間ごと
      сағатына|сағат сайын
      soatiga|har soat${L}
      mỗi giờ|hằng giờ
      цаг тутам|цагт
      par heure|toutes les heures|chaque heure
      pro stunde|stündlich|jede stunde
      saatte|saat başı|her saat
      در ساعت|هر ساعت|ساعتي
    `,
    ),
    member(
      'в день',
      'daily',
      String.raw`
      в день|ежедневн${L}|в сутки|каждый день|суточн${L}|раз(?:а)? в день
      a day|per day|daily|every day|each day|each morning|every morning|every evening|nightly
      في اليوم|${A}يومي${L}|كل يوم|باليوم|يوميا
      每天|每日|一日|一天
      하루(?! 만| 동안| 전| 후)|매일|일일|(?<!\d)1일(?! ?(?:간|전|후|동안|째|이내))
      (?<!\d)1日(?=[1-9一二三四]|に|当|最|の|用|量)|毎日|一日(?=に|[一二三1-9])
      күніне|күн сайын|күнделікті|тәулігіне
      kuniga|har kuni|kunlik|kundalik|sutkasiga
      mỗi ngày|hằng ngày|hàng ngày|một ngày|ngày (?:hai|ba|một|\d)
      өдөрт|өдөр бүр|өдөр тутам|(?<!долоо )(?<!\d )хоног(?:т|ийн(?! (?:дараа|өмнө|турш)))
      par jour|chaque jour|quotidien${L}|tous les jours|journali[eè]r${L}
      täglich${L}|am tag|pro tag|jeden tag|tages${L}
      günde|her gün|günlük|günlüğü
      در روز|روزانه|هر روز|روزي
    `,
    ),
    member(
      'в неделю',
      'weekly',
      String.raw`
      в неделю|еженедельн${L}|каждую неделю
      a week|per week|weekly|every week|each week
      في الأسبوع|${A}أسبوعي${L}|كل أسبوع|بالأسبوع
      每周|每星期|一周(?=[一二三1-9])|每週
      일주일에|매주|주당|주 ?\d회
      週に|毎週|1週間に|週\d回
      аптасына|апта сайын
      haftasiga|har hafta|haftalik|haftada
      mỗi tuần|hằng tuần|hàng tuần|một tuần (?=\p{L}+ lần)
      долоо хоногт|долоо хоног бүр|7 хоногт
      par semaine|chaque semaine|hebdomadaire${L}|toutes les semaines
      wöchentlich${L}|pro woche|in der woche|jede woche
      haftada|her hafta|haftalık
      در هفته|هفتگي|هر هفته|هفته ?اي
    `,
    ),
    member(
      'в месяц',
      'monthly',
      String.raw`
      в месяц|ежемесячн${L}|каждый месяц
      a month|per month|monthly|every month
      في الشهر|${A}شهري${L}|كل شهر
      每月|每个月
      매월|매달|한 달에
      毎月|月に|1か月に
      айына|ай сайын
      oyiga|har oy|oylik
      mỗi tháng|hằng tháng|hàng tháng
      сард|сар бүр|сарын(?! (?:дараа|өмнө|турш|доторх))
      par mois|mensuel${L}|chaque mois
      monatlich${L}|pro monat|im monat|jeden monat
      ayda|her ay|aylık
      در ماه|ماهانه|هر ماه|ماهيانه
    `,
    ),
    member(
      'в год',
      'yearly',
      String.raw`
      в год(?!а|у)|ежегодн${L}|каждый год
      a year|per year|yearly|annual${L}|every year|per annum
      في السنة|${A}سنوي${L}|كل عام|كل سنة|في العام(?! \d)
      每年|年度
      매년|연간|1년에
      毎年|年に|年間
      жылына|жыл сайын
      yiliga|har yili|yillik
      mỗi năm|hằng năm|hàng năm
      жилд|жил бүр
      par an|annuel${L}|chaque année|tous les ans
      jährlich${L}|pro jahr|im jahr(?! \d)|jedes jahr
      yılda|her yıl|yıllık
      در سال(?! \d)|سالانه|هر سال|ساليانه
    `,
    ),
  ],
};

const bound: Opposites = {
  id: 'bound',
  members: [
    member(
      'не меньше',
      'at least',
      String.raw`
      не менее|не меньше|не ниже|не ранее|не раньше|минимум|более чем|(?<!не )(?:более|больше|выше|свыше|старше|дольше)(?= (?:чем )?(?:на )?(?:\d|половин|двух|тр[её]х|четыр|пяти|шести|десят|двенадц|ста |одно|недел|месяц|года|суток|часа))|как минимум|по меньшей мере|по крайней мере
      at least|no less than|not less than|no fewer than|not fewer than|(?<!(?:no|not|never) )(?:more|greater|higher|older|longer|larger) than|(?<!not )above(?= (?:the )?(?:\d|normal|age))|(?<!not )over(?= (?:the age|half|\d|one|two|three|\p{L}+ (?:years|days|weeks|months|percent)))|minimum|(?<!not be )(?<!never )exceed(?:s|ed|ing)(?! \p{L}* not)|in excess of
      (?<!لا )(?:أكثر|أكبر|أعلى|أطول) من|على الأقل|(?:لا|ألا|وألا|ولا) (?:ي|ت)قل${L}|ما لا يقل|فوق|(?<!لا |ألا |لم )(?:ي|ت)(?:زيد|تجاوز) (?:عن|على|عمر${L})|فأكثر|فما فوق
      至少|最少(?=[\d一二三两四五六十])|(?<!不)(?<!不得)(?<!不能)(?<!不应)(?<!不可)(?:超过|大于|高于|多于|超出)|不(?:少于|低于|小于|得少于|得低于|应少于)|以上|起码
      최소|적어도|미만(?:해|이어|이 되어)서는 안|이상(?!한|하|반응|을|이 (?:있|없|생|발)|증|지질|소견|징후|사례)|초과(?!하지|해서는 안|하면 안)|넘(?:는|은|게|어)
      以上|少なくとも|最低|(?<!を)超(?!音|え)|超え(?!な|ては)|上回(?!ら)
      кемінде|(?:аз|кем|төмен|ерте) (?:болмау${L}|емес)|артық(?! емес| болма)|(?<!ең )(?:көп(?! емес| болма| дегенде)|жоғары(?! емес| болма))|асатын|асқан|астам|үлкен
      kamida|(?:kam|past|erta) (?:emas|bo'lma${L})|ortiq(?! emas| bo'lma)|(?<!eng )(?:ko'p(?! emas| bo'lma)|yuqori(?! emas| bo'lma))|oshgan|katta
      ít nhất|tối thiểu|không (?:dưới|ít hơn|thấp hơn)|(?<!không )(?:nhiều|lớn|cao|dài) hơn(?= \d)|(?<!không )hơn(?= \d)|trên(?= \d)|vượt quá|trở lên
      багагүй|дор хаяж|хамгийн багадаа|дээш|илүү(?!гүй)|давсан|өндөр|наад зах нь
      (?:au|du) moins|au minimum|pas moins d[e']|(?<!pas |jamais |non )plus (?:d[e'](?=\s?(?:\d|la moitié|deux|trois|\p{L}+ (?:ans|jours|mois)))|que)|supérieure?s? (?:ou égale?s? )?à|au-dessus d[e']|ou plus|et plus|à partir d[e']
      mindestens|wenigstens|(?<!nicht )mehr als|(?<!nicht )(?:älter|höher|größer|länger) als|nicht weniger als|nicht unter(?:schreit${L})?|oberhalb|über(?= (?:\d|die hälfte|dem|zwei|drei))|minimum|minimal
      en az(?:ından)?|üzeri${L}|üstü${L}|(?:az|düşük) olma${L}|(?<=d[ae]n |t[ae]n )(?:daha )?(?:fazla|yüksek|büyük)(?! olma| değil)|aşan|aşkın|asgari
      حداقل|دست ?كم|(?<!نه )(?:بيشتر|بيش|بالاتر|بزرگتر|بزرگ ?تر) از(?!.{1,24}ن(?:باش|شو|كن))|بالاي(?= \d| سن)|كمتر ن${L}|به بالا|يا بيشتر
    `,
    ),
    member(
      'не больше',
      'at most',
      String.raw`
      не более|не больше|не выше|нельзя превыша${L}|не позднее|не позже|не старше|не превыша${L}|максимум|(?<!не )(?:менее|меньше|ниже|моложе|младше)(?= (?:чем )?(?:на )?(?:\d|половин|двух|тр[её]х|четыр|пяти|шести|десят|двенадц|ста |одно|недел|месяц|года|суток|часа))|не свыше
      at most|no more than|not more than|no later than|(?:not|never) (?:be )?exceed${L}|(?<!(?:no|not|never) )(?:less|fewer|lower|younger|shorter|smaller) than|not above|not over|(?<!not )below(?= (?:the )?(?:\d|normal|age))|(?<!not )under(?= (?:the age|half|\d|one|two|three|\p{L}+ (?:years|days|weeks|months|percent)))|maximum|up to|not to exceed
      (?<!لا |ألا )(?:أقل|أصغر|أدنى|اقل) من|على الأكثر|كحد أقصى|(?:لا|ألا|وألا|ولا|لم) (?:ي|ت)(?:زيد|زد|تجاوز|تعدى)${L}|ما لا يزيد|لا يجوز تجاوز${L}|عدم تجاوز|دون سن|تحت(?= سن| \d)|بحد أقصى|فأقل|فما دون
      至多|最多(?=[可能为不使用服]{0,4}[\d一二三两四五六十])|不(?:超过|得超过|能超过|应超过|可超过|多于|高于|大于|得高于)|(?<!不)(?<!不得)(?<!不应)(?:少于|低于|小于|不足|不到|未满)|以下|以内|之内
      최대(?! ?(?:용량|투여|농도|혈압|심박|폐활|한도|값|치))|이하|미만(?!(?:해|이어|이 되어)서는 안)|이내|넘지|넘어서는 안|초과하지|초과해서는 안
      以下|未満|以内|最大|超えない|超えてはいけ|超えては|上回らない
      ең көбі|аспа${L}|асыр(?:уға болмайды|ма${L})|(?:артық|көп|жоғары|кеш) (?:болма${L}|емес)|кем(?! емес| болма)(?!інде)|(?<!ең )төмен(?! емес| болма)|толмаған|кіші|(?<!ең )аз(?! емес| болма| дегенде)
      ko'pi bilan|oshma${L}|oshir(?:ish mumkin emas|ma${L})|(?:ortiq|ko'p|yuqori|kech) (?:emas|bo'lma${L})|(?<!eng )(?:kam(?! emas| bo'lma)(?!ida)|past(?! emas| bo'lma))|kichik
      nhiều nhất|tối đa|không (?:được )?(?:quá|hơn|vượt quá|nhiều hơn|cao hơn)|(?<!không )(?:ít|nhỏ|thấp) hơn(?= \d)|(?<!không )dưới(?= \d| mức)|trở xuống
      ихгүй|илүүгүй|ихдээ|хамгийн ихдээ|доош|хэтрэхгүй|хэтрүүл(?:ж болохгүй|эхгүй)|бага(?!гүй)|доогуур|хүрэхгүй
      (?:au|tout au) plus|au maximum|maximum|pas plus d[e']|(?<!pas |jamais |au )moins (?:d[e'](?=\s?(?:\d|la moitié|deux|trois|\p{L}+ (?:ans|jours|mois)))|que)|inférieure?s? (?:ou égale?s? )?à|en dessous d[e']|(?:ne |n')(?:\p{L}+ )?(?:pas )?(?:être )?(?:dépass|excéd)${L}|ou moins|jusqu'à
      höchstens|maximal|(?<!nicht )weniger als|(?<!nicht )(?:jünger|niedriger|kleiner|kürzer) als|nicht mehr als|nicht (?:über(?:schreit${L}|steig${L})?|länger als)|unterhalb|unter(?= (?:\d|der hälfte|dem|zwei|drei))|maximum|bis zu
      en fazla|en çok|altı(?:nda|ndaki|na)|(?:fazla|çok|yüksek) olma${L}|aşma${L}|geçme${L}|(?<=\d\p{L}{0,3}'?(?:d[ae]n|t[ae]n) )(?:daha )?(?:az|düşük|küçük)(?! olma)|azami
      حداكثر|(?<!نه )(?:كمتر|پايين ?تر|كوچك ?تر) از(?!.{1,24}ن(?:باش|شو|كن))|زير(?= \d| سن)|(?:بيشتر|بيش|تجاوز) (?:از .{1,20})?ن${L}|يا كمتر|ن\p{L}+ از آن تجاوز ${L}
    `,
    ),
  ],
};

const level: Opposites = {
  id: 'level',
  members: [
    member(
      'выше уровня',
      'above a level',
      String.raw`
      (?:выше|над)(?= (?:уровн|нижн|верхн|колен|локт|лодыж|пояс|сердц|пуп|ключиц|голов|норм))
      above(?= (?:the|your|its|his|her|heart|normal|knee|waist|eye))
      فوق(?= (?:مستوى|ال(?!عمر|سن)))|أعلى(?= من مستوى)
      高于(?=[一-鿿])(?!标准)|在.{1,6}以上(?!\d)|上方
      (?:심장|무릎|눈|배꼽|기준|수준|수평)(?: 높이)?보다 (?:높|위)\p{L}*|위쪽
      (?:心臓|膝|目|へそ|基準|水準)(?:の高さ)?より(?:も)?(?:高|上)
      (?:деңгейінен|қалыптыдан|тізеден|белден) жоғары
      (?:sathidan|darajasidan|me'yordan|tizzadan) yuqori
      (?:cao hơn|trên)(?= mức| ngang| đầu gối| rốn| bình thường)
      (?:түвшнөөс|түвшнээс|хэмжээнээс|өвдөгнөөс) дээш\p{L}*
      au-dessus(?= d(?:u|e la|es) )
      über(?= (?:de[nmr] |das |\p{L}*höhe|\p{L}*niveau|normal|knie))|oberhalb
      (?:seviyesinin|düzeyinin|hizasının|kalbin|dizin|normalin) (?:üzerinde|üstünde)
      (?:بالاتر از|بالاي)(?= (?:سطح|قلب|زانو|ناف|حد))
    `,
    ),
    member(
      'ниже уровня',
      'below a level',
      String.raw`
      (?:ниже|под)(?= (?:уровн|нижн|верхн|колен|локт|лодыж|пояс|сердц|пуп|ключиц|голов|норм))
      below(?= (?:the|your|its|his|her|heart|normal|knee|waist|eye))|beneath
      تحت(?= (?:مستوى|ال(?!عمر|سن|جلد|تخدير|إشراف)))|أدنى(?= من مستوى)|أسفل(?= مستوى)
      低于(?=[一-鿿])(?!标准)|在.{1,6}以下(?!\d)|下方
      (?:심장|무릎|눈|배꼽|기준|수준|수평)(?: 높이)?보다 (?:낮|아래)\p{L}*|아래쪽
      (?:心臓|膝|目|へそ|基準|水準)(?:の高さ)?より(?:も)?(?:低|下)
      (?:деңгейінен|қалыптыдан|тізеден|белден) төмен
      (?:sathidan|darajasidan|me'yordan|tizzadan) past
      (?:thấp hơn|dưới)(?= mức| ngang| đầu gối| rốn| bình thường)
      (?:түвшнөөс|түвшнээс|хэмжээнээс|өвдөгнөөс) доош\p{L}*
      en dessous(?= d(?:u|e la|es) )|au-dessous(?= d(?:u|e la|es) )
      unter(?= (?:de[nmr] |das |\p{L}*höhe|\p{L}*niveau|normal|knie)(?!\p{L}*(?:haut|zunge)))|unterhalb
      (?:seviyesinin|düzeyinin|hizasının|kalbin|dizin|normalin) altında
      (?:پايين ?تر از|زير)(?= (?:سطح|قلب|زانو|ناف|حد))
    `,
    ),
  ],
};

const extreme: Opposites = {
  id: 'extreme',
  members: [
    member(
      'наибольший',
      'greatest',
      String.raw`
      максимальн${L}|наибольш${L}|предельн${L}
      maximum|maximal|highest|largest|greatest|max
      ${A}(?:قصوى|أقصى|عليا)|أعلى(?= (?:جرعة|قيمة|حد))
      最大|最高|上限
      최대|최고|상한
      最大|最高|上限
      ең (?:жоғары|көп|үлкен)|максимал${L}
      eng (?:yuqori|ko'p|katta)|maksimal
      tối đa|cao nhất|lớn nhất
      дээд|хамгийн (?:их|өндөр)|максимум
      maximal${L}|maximum|maxima|la plus (?:élevée|forte)
      ${L}höchst(?!ens)${L}|maximal${L}|maximum|größt${L}
      en (?:yüksek|büyük)|en fazla|azami|maksimum|maksimal
      حداكثر|بيشترين|بالاترين|بيشينه
    `,
    ),
    member(
      'наименьший',
      'smallest',
      String.raw`
      минимальн${L}|наименьш${L}
      minimum|minimal|lowest|smallest|min
      ${A}(?:دنيا|أدنى)|أقل(?= (?:جرعة|قيمة|حد))
      最小|最低|下限
      최소|최저|하한
      最小|最低|下限|少なくとも
      ең (?:төмен|аз|кіші)|минимал${L}
      eng (?:past|kam|kichik)|minimal
      tối thiểu|thấp nhất|nhỏ nhất
      доод|хамгийн (?:бага)|минимум
      minimal${L}|minimum|minima|la plus (?:faible|basse)
      ${L}mindest(?!ens)${L}|minimal${L}|minimum|kleinst${L}|niedrigst${L}
      en (?:düşük|küçük)|en az|asgari|minimum|minimal
      حداقل|كمترين|پايين ?ترين|كمينه
    `,
    ),
  ],
};

const ordinal: Opposites = {
  id: 'ordinal',
  members: [
    member(
      'первый',
      'first',
      String.raw`
      перв(?:ый|ая|ое|ого|ой|ую|ом)
      first(?! aid)
      ${A}(?:أول|أولى|اول)
      第一|首(?=次|个|片|日|剂)
      첫 ?번?째|첫|1번째
      1(?:つ|錠|回|番|本|剤)?目|最初|第一
      бірінші${L}
      birinchi${L}
      (?:thứ|lần) (?:nhất|đầu)|đầu tiên
      эхний${L}|нэг ?дэх${L}|нэгдүгээр
      premiers?|première
      erste[rsnm]?
      ilk${L}|birinci${L}
      اول|يكم|نخست
    `,
    ),
    member(
      'второй',
      'second',
      String.raw`
      втор(?:ой|ая|ое|ого|ую|ом)
      second(?!s|ary| opinion)
      ${A}(?:ثان(?:ي|ية|يا)?|ثاني)
      第二
      두 ?번째|둘째|2번째
      2(?:つ|錠|回|番|本|剤)目|第二
      екінші${L}
      ikkinchi${L}
      thứ hai
      хоёр ?дах${L}|хоёрдугаар
      seconde?|deuxième
      zweite[rsnm]?
      ikinci${L}
      دوم
    `,
    ),
    member(
      'третий',
      'third',
      String.raw`
      трет(?:ий|ья|ье|ьего|ьей|ью|ьем)(?! (?:пациент|больн|всех|случа|дозы))
      third(?! of)
      ${A}(?:ثالث|ثالثة)
      第三
      세 ?번째|셋째|3번째
      3(?:つ|錠|回|番|本|剤)目|第三
      үшінші${L}
      uchinchi${L}
      thứ ba
      гурав ?дах${L}|гуравдугаар
      troisième
      dritte[rsnm]?
      üçüncü${L}
      سوم
    `,
    ),
  ],
};

const times: Opposites = {
  id: 'times',
  members: [
    member(
      'один раз',
      'once',
      String.raw`
      один раз|1 раз(?= в)|однократно|раз в
      once(?= (?:a |per |every |each |daily|weekly|monthly|in |only))|one time
      مرة واحدة|مرة(?= (?:واحدة|يوميا|في|كل))
      一次|1次
      한 ?번|1회|일 ?1회
      1回|一回
      бір рет|1 рет
      bir marta|1 marta
      một lần|1 lần
      нэг удаа|1 удаа
      une (?:seule )?fois|1 fois
      einmal(?! mehr)|1-?mal
      (?:bir|1|tek) (?:kez|kere|defa)
      (?:يك|1) ?بار
    `,
    ),
    member(
      'два раза',
      'twice',
      String.raw`
      дважды|два раза|2 раза|двукратно
      twice|two times|2 times
      مرت(?:ين|ان)|(?<!\d)2 مرات
      (?:两|二|2)次
      (?:두 ?번(?!째)|2회)
      (?:2|二|２)回(?!目)
      екі рет|2 рет
      (?:ikki|2) (?:marta|mahal)
      (?:hai|2) lần
      (?:хоёр|2) удаа
      (?:deux|2) fois
      zweimal|2-?mal
      (?:iki|2) (?:kez|kere|defa)
      (?:دو|2) ?بار
    `,
    ),
    member(
      'три раза',
      'three times',
      String.raw`
      трижды|три раза|3 раза|трехкратно|тр[её]хкратно
      three times|thrice|3 times
      ثلاث مرات|(?<!\d)3 مرات
      (?:三|3)次
      (?:세 ?번(?!째)|3회)
      (?:3|三)回(?!目)
      үш рет|3 рет
      (?:uch|3) (?:marta|mahal)
      (?:ba|3) lần
      (?:гурван|3) удаа
      (?:trois|3) fois
      dreimal|3-?mal
      (?:üç|3) (?:kez|kere|defa)
      (?:سه|3) ?بار
    `,
    ),
    member(
      'четыре раза',
      'four times',
      String.raw`
      четырежды|четыре раза|4 раза
      four times|4 times
      أربع مرات|(?<!\d)4 مرات
      (?:四|4)次
      (?:네 ?번(?!째)|4회)
      (?:4|四)回(?!目)
      төрт рет|4 рет
      (?:to'rt|4) (?:marta|mahal)
      (?:bốn|4) lần
      (?:дөрвөн|4) удаа
      (?:quatre|4) fois
      viermal|4-?mal
      (?:dört|4) (?:kez|kere|defa)
      (?:چهار|4) ?بار
    `,
    ),
  ],
};

/** In the order in which findings are shown. */
export const opposites: readonly Opposites[] = [
  laterality,
  route,
  meals,
  time,
  age,
  stopStart,
  period,
  times,
  ordinal,
  bound,
  extreme,
  level,
];
