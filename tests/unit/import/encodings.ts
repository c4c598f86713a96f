/** Names of clinics and cities, and what is said of them, by language. */
export const words: Readonly<Record<string, string>> = {
  ru: 'Клиника Альфа Москва Многопрофильная больница Городская поликлиника Казань Краевой онкологический диспансер Владивосток Лечение опухолей лучевая терапия Санаторий Жемчужина Отдых лечение суставов ЦЕНТР хирургии',
  uk: 'Лікарня Святої Катерини Київ Багатопрофільна лікарня Обласна клінічна Львів Серцево-судинна хірургія',
  kk: 'Алматы қалалық ауруханасы Астана көп салалы клиника жүрек хирургиясы өкпе ғылыми орталығы үй ұлттық',
  ko: '서울대병원 서울 환자 최대 규모의 상급종합병원입니다 부산의료원 공공 의료기관 삼성서울병원 암 치료와 심장 수술 재활 치료',
  zh: '北京协和医院 北京 综合性三级甲等医院 上海瑞金医院 上海 大型教学医院 广州中山医院 肿瘤治疗 心脏外科 四川华西医院 康复中心',
  zhHant:
    '臺大醫院 臺北 綜合性教學醫院 榮民總醫院 臺中 腫瘤治療 心臟外科 長庚醫院 高雄 復健中心 健康檢查',
  ja: '東京大学病院 東京 がん治療 心臓外科 大阪市立病院 リハビリテーションセンター 九州医療センター 福岡 総合病院です 健康診断と検査 クリニック',
  ar: 'مستشفى الملك فيصل التخصصي الرياض مرجعي الأمل جدة عام مركز القلب دبي جراحة والأوعية الدموية عيادة النور عمان طب الأسنان',
  tr: 'Acıbadem Hastanesi İstanbul Özel hastane göğüs hastalıkları Şişli Eğitim Diş göz sağlığı Güven Ankara Dünyagöz İzmir ameliyatı',
  pl: 'Szpital Świętego Łukasza Łódź Ośrodek leczenia chorób płuc Przychodnia Gdańsk zębów Klinika Żołądka Kraków jelita',
  fr: 'Hôpital européen Paris Établissement spécialisé cardiologie Clinique Forêt Orléans Rééducation après opération Besançon générale',
  de: 'Universitätsklinikum Köln Größte Klinik Herzchirurgie Krankenhaus München Fachklinik Orthopädie',
  el: 'Νοσοκομείο Αθήνα Θεσσαλονίκη κλινική καρδιάς ιατρικό κέντρο',
  he: 'בית חולים ירושלים תל אביב מרפאה לב',
  lt: 'Ligoninė Vilnius širdies chirurgija Šiauliai gydytojas akių',
};

/** Legacy encodings in which tables of each language are met. */
export const encodings: readonly (readonly [language: string, encoding: string])[] = [
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'cp866'],
  ['ru', 'iso-8859-5'],
  ['ru', 'maccyrillic'],
  ['uk', 'windows-1251'],
  ['kk', 'rk1048'],
  ['ko', 'cp949'],
  ['ko', 'euc-kr'],
  ['zh', 'gbk'],
  ['zh', 'gb18030'],
  ['zhHant', 'big5'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['tr', 'windows-1254'],
  ['tr', 'iso-8859-9'],
  ['pl', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['pl', 'cp852'],
  ['fr', 'windows-1252'],
  ['fr', 'iso-8859-1'],
  ['fr', 'iso-8859-15'],
  ['fr', 'macroman'],
  ['de', 'windows-1252'],
  ['de', 'cp850'],
  ['el', 'windows-1253'],
  ['el', 'iso-8859-7'],
  ['he', 'windows-1255'],
  ['lt', 'windows-1257'],
];

/** Those that may be refused however long the table is: others read almost the same. */
export const neverSure: ReadonlySet<string> = new Set([
  'maccyrillic',
  'macroman',
  'cp850',
  'cp852',
  'rk1048',
]);

/** A table of clinics: every cell has some words of the language, chosen by `choose`. */
export function tableOf(language: string, rows: number, choose: (below: number) => number): string {
  const known = words[language]?.split(' ') ?? [];
  const some = (count: number) =>
    Array.from({ length: count }, () => known[choose(known.length)]).join(' ');
  const lines = Array.from(
    { length: rows },
    (_, row) => `t-${row},${some(3)},RU,${some(1)},${some(2)},${100 + row}`,
  );
  return `slug,name,country,city,summary,beds\r\n${lines.join('\r\n')}\r\n`;
}
