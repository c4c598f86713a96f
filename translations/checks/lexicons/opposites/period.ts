import { A, L, member, type Opposites } from './member.ts';

/** How often: a day, a week. */
export const period: Opposites = {
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
