/** What clinics are known for, in Russian and English. */
export const fields = [
  { ru: 'кардиология', en: 'cardiology' },
  { ru: 'ортопедия', en: 'orthopaedics' },
  { ru: 'офтальмология', en: 'ophthalmology' },
  { ru: 'нейрохирургия', en: 'neurosurgery' },
  { ru: 'онкология', en: 'oncology' },
  { ru: 'реабилитация', en: 'rehabilitation' },
  { ru: 'урология', en: 'urology' },
  { ru: 'стоматология', en: 'dentistry' },
] as const;

export const cities = [
  { ru: 'Казань', en: 'Kazan' },
  { ru: 'Пермь', en: 'Perm' },
  { ru: 'Томск', en: 'Tomsk' },
  { ru: 'Самара', en: 'Samara' },
  { ru: 'Тюмень', en: 'Tyumen' },
  { ru: 'Саратов', en: 'Saratov' },
  { ru: 'Иркутск', en: 'Irkutsk' },
  { ru: 'Уфа', en: 'Ufa' },
  { ru: 'Челябинск', en: 'Chelyabinsk' },
  { ru: 'Калуга', en: 'Kaluga' },
] as const;

export const familyNames = [
  { ru: 'Иванов', en: 'Ivanov' },
  { ru: 'Орлов', en: 'Orlov' },
  { ru: 'Морозов', en: 'Morozov' },
  { ru: 'Волков', en: 'Volkov' },
  { ru: 'Белов', en: 'Belov' },
  { ru: 'Захаров', en: 'Zakharov' },
  { ru: 'Громов', en: 'Gromov' },
  { ru: 'Лебедев', en: 'Lebedev' },
  { ru: 'Соколов', en: 'Sokolov' },
  { ru: 'Тихонов', en: 'Tikhonov' },
] as const;

export const givenNames = [
  { ru: 'Алексей', en: 'Aleksei' },
  { ru: 'Борис', en: 'Boris' },
  { ru: 'Виктор', en: 'Viktor' },
  { ru: 'Дмитрий', en: 'Dmitry' },
  { ru: 'Евгений', en: 'Yevgeny' },
  { ru: 'Максим', en: 'Maksim' },
  { ru: 'Николай', en: 'Nikolai' },
  { ru: 'Сергей', en: 'Sergei' },
] as const;

/** The n-th of a list that begins anew at its end. @throws RangeError for an empty list. */
export function inTurn<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new RangeError('There is nothing to take turns');
  return found;
}
