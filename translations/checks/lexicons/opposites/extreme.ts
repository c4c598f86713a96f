import { A, L, member, type Opposites } from './member.ts';

/** The greatest and the smallest. */
export const extreme: Opposites = {
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
