/** Names of columns, in English and Russian, that files have for fields, whatever the collection. */
const common: Readonly<Record<string, readonly string[]>> = {
  address: ['street address', 'postal address', 'адрес', 'почтовый адрес'],
  beds: ['bed count', 'number of beds', 'койки', 'число коек', 'количество коек', 'коечный фонд'],
  city: ['town', 'locality', 'город', 'населённый пункт'],
  code: ['код', 'шифр'],
  'contacts.email': ['email', 'e-mail', 'mail', 'почта', 'электронная почта', 'эл. почта'],
  'contacts.phone': ['phone', 'tel', 'telephone', 'phone number', 'телефон', 'телефоны', 'тел.'],
  'contacts.website': ['website', 'web site', 'site', 'url', 'homepage', 'сайт', 'веб-сайт'],
  country: ['country name', 'country code', 'страна', 'государство'],
  description: ['about', 'описание', 'о клинике'],
  'externalIds.osm': ['osm', 'osm id', 'openstreetmap'],
  'externalIds.wikidata': ['wikidata', 'wikidata id', 'qid', 'item', 'викидата', 'викиданные'],
  foundedYear: ['founded', 'inception', 'established', 'год основания', 'основана', 'год открытия'],
  kind: ['type', 'тип', 'вид', 'категория'],
  languages: ['languages spoken', 'языки'],
  lifecycle: ['status', 'state', 'статус', 'состояние', 'стадия'],
  'location.latitude': ['lat', 'latitude', 'широта'],
  'location.longitude': ['lon', 'lng', 'long', 'longitude', 'долгота'],
  name: ['label', 'title', 'название', 'наименование', 'полное наименование'],
  originalName: ['native name', 'local name', 'name in original', 'оригинальное название'],
  priceFrom: ['price', 'min price', 'цена', 'цена от', 'стоимость'],
  'provenance.verifiedAt': ['verified', 'verified at', 'checked', 'проверено', 'дата проверки'],
  specialties: ['specialty', 'departments', 'специальности', 'направления', 'профили'],
  subdivision: ['region code', 'код региона'],
  summary: ['short description', 'abstract', 'кратко', 'краткое описание'],
  title: ['label', 'name', 'название', 'заголовок'],
};

/** Names that mean a field in one collection only. */
const ofCollection: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  clinics: {
    name: [
      'hospital',
      'clinic',
      'hospital name',
      'clinic name',
      'больница',
      'клиника',
      'медицинская организация',
    ],
  },
  destinations: { name: ['resort', 'курорт', 'санаторий'] },
  doctors: {
    experienceSince: ['practising since', 'стаж с', 'работает с'],
    name: ['doctor', 'full name', 'врач', 'фио', 'имя', 'фамилия имя отчество'],
  },
  events: {
    end: ['end date', 'до', 'окончание', 'дата окончания'],
    start: ['date', 'start date', 'дата', 'начало', 'дата начала'],
  },
  organizations: { name: ['organization', 'organisation', 'company', 'организация', 'компания'] },
  procedures: { name: ['procedure', 'service', 'процедура', 'услуга'] },
  specialties: { name: ['specialty', 'speciality', 'специальность', 'профиль'] },
};

/** Pairs of a column's name and the path of its field, a collection's own names first. */
export function synonymsOf(collection: string): [name: string, path: string][] {
  return [ofCollection[collection] ?? {}, common].flatMap((table) =>
    Object.entries(table).flatMap(([path, names]) =>
      names.map((name): [string, string] => [name, path]),
    ),
  );
}
