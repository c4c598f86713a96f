/** Of every node: https://schema.org/Thing. */
const thing = [
  '@id',
  '@type',
  'alternateName',
  'description',
  'identifier',
  'image',
  'name',
  'sameAs',
  'url',
];
const organization = [
  ...[
    'address',
    'areaServed',
    'contactPoint',
    'email',
    'foundingDate',
    'hasCredential',
    'knowsAbout',
  ],
  ...['knowsLanguage', 'location', 'medicalSpecialty', 'parentOrganization', 'telephone'],
];
const place = ['address', 'containsPlace', 'geo'];
const article = [
  ...['articleBody', 'audience', 'citation', 'dateModified', 'headline', 'inLanguage', 'text'],
];

type Row = { required: string[]; may: string[] };

const row = (required: string[], ...may: string[][]): Row => ({
  required,
  may: [...thing, ...may.flat(), ...required],
});

/**
 * What schema.org lets each type have, as far as the feed uses it, and what it must have to be of
 * use: by Google's documentation of structured data (Local business, Event, Article) where it has
 * one, and otherwise a name.
 */
export const vocabulary: Readonly<Record<string, Row>> = {
  Hospital: row(['name', 'address'], organization, place, ['availableService']),
  MedicalClinic: row(['name', 'address'], organization, place, ['availableService']),
  Dentist: row(['name', 'address'], organization, place),
  MedicalOrganization: row(['name', 'address'], organization),
  Physician: row(['name', 'address'], organization, place, ['hospitalAffiliation']),
  MedicalProcedure: row(['name'], ['code', 'followup', 'preparation', 'relevantSpecialty']),
  TouristDestination: row(['name'], place),
  Offer: row(
    ['name', 'priceCurrency', 'itemOffered', 'validThrough'],
    ['eligibleRegion', 'offeredBy', 'price', 'priceSpecification', 'validFrom'],
  ),
  Event: row(['name', 'startDate', 'location'], ['endDate', 'eventAttendanceMode', 'organizer']),
  TouristTrip: row(['name'], ['itinerary', 'offers', 'provider', 'subTrip']),
  Trip: row(['name']),
  TravelAgency: row(['name', 'address'], organization, place, ['openingHours']),
  GovernmentOrganization: row(['name', 'address'], organization),
  CollegeOrUniversity: row(['name', 'address'], organization),
  DefinedTerm: row(['name', 'termCode']),
  CreativeWork: row(['name'], ['datePublished', 'publisher']),
  Article: row(['headline', 'inLanguage', 'dateModified'], article),
  MedicalWebPage: row(['headline', 'inLanguage', 'dateModified', 'lastReviewed'], article),
  PostalAddress: row(['addressCountry'], ['addressLocality', 'addressRegion', 'streetAddress']),
  GeoCoordinates: row(['latitude', 'longitude'], ['elevation']),
  PropertyValue: row(['propertyID'], ['value']),
  ContactPoint: row(['availableLanguage'], ['contactType']),
  EducationalOccupationalCredential: row(['name'], ['validFrom']),
  MedicalCode: row(['codeValue', 'codingSystem']),
  PriceSpecification: row(['priceCurrency', 'minPrice'], ['maxPrice']),
  Service: row(['name'], ['provider']),
  Country: row(['identifier']),
  Audience: row(['geographicArea']),
  Organization: row(['name'], organization),
  Place: row(['address']),
  VirtualLocation: row(['url']),
};

/** What is wrong with a node and those within it, one line each. */
export function problemsOf(node: unknown, at = '', isReference = false): string[] {
  if (Array.isArray(node))
    return node.flatMap((each, n) => problemsOf(each, `${at}[${n}]`, isReference));
  if (typeof node !== 'object' || node === null) {
    return node === null || node === '' ? [`${at} is empty`] : [];
  }
  const { '@context': _, ...fields } = node as Record<string, unknown>;
  const type = String(fields['@type']);
  const known = vocabulary[type];
  if (!known) return [`${at} has the unknown type ${type}`];
  // A node that only names another, or is of the one around it, has not all that it must have alone.
  const missing = isReference ? [] : known.required.filter((name) => fields[name] === undefined);
  return [
    ...missing.map((name) => `${at} (${type}) lacks ${name}`),
    ...Object.keys(fields)
      .filter((name) => !known.may.includes(name))
      .map((name) => `${at} (${type}) may not have ${name}`),
    ...Object.entries(fields).flatMap(([name, value]) =>
      problemsOf(value, `${at}.${name}`, references.has(name)),
    ),
  ];
}

const references = new Set([
  ...['containsPlace', 'hospitalAffiliation', 'itinerary', 'location', 'offeredBy', 'offers'],
  ...['parentOrganization', 'provider'],
]);
