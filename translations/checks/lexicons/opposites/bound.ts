import { L, member, type Opposites } from './member.ts';

/** At least and at most, in words. */
export const bound: Opposites = {
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
