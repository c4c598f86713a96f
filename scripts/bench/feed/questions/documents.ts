/** Twenty clinics with four doctors each: about 9 KB. */
const list = `query List($after: String, $first: Int = 20, $doctors: Int = 4) {
  clinics(first: $first, after: $after, locale: "en") {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      id slug name city beds foundedYear
      doctors(first: $doctors) { edges { node { slug name title } } }
    } }
  }
}`;

/** One clinic with all that a page of it shows: its rich text, pictures, disclaimers, JSON-LD. */
const one = `query One($slug: String!, $doctors: Int = 20, $offers: Int = 20) {
  clinic(slug: $slug, locale: "en") {
    id slug name originalName summary address city subdivision kind lifecycle beds foundedYear
    patientsPerYear locale direction version updatedAt verifiedAt contentKind availableLocales
    insurers paymentMethods jsonLd
    description { html direction references { id slug } }
    cover { ...Picture } gallery { ...Picture }
    disclaimers { jurisdiction edition text direction }
    fallbackFields { field locale } translation { state completeness reviewedAt stale }
    country { code name } location { longitude latitude } airports { iata minutes }
    languages { mode free language { code name } }
    support { visaInvitation secondOpinion airportTransfer halal remoteAftercare }
    accreditations { schemeName issuer number validFrom validTo isValidNow evidenceUrl }
    contacts { kind value languages { code } } seo { title description }
    specialties { id slug name }
    doctors(first: $doctors) { edges { node { id slug name title positions { role } } } }
    offers(first: $offers) { edges { node { id slug } } }
  }
}
fragment Picture on Image {
  url alt caption credit width height placeholder focalPoint { x y }
  avif: srcset(format: AVIF) webp: srcset(format: WEBP)
}`;

/** Ten hits with what was found in them. */
const search = `query Search($query: String!) {
  search(query: $query, first: 10, locale: "en") {
    totalCount
    hits { name excerpt node { __typename id slug locale } }
  }
}`;

/** A page of a hundred changes with what a list of the items shows. */
const changes = `query Changes($since: String, $first: Int = 100) {
  changes(since: $since, first: $first, locale: "en") {
    changes {
      seq id type kind version locales
      node {
        ... on Clinic { slug name city beds }
        ... on Doctor { slug name title }
      }
    }
    nextToken hasMore
  }
}`;

/** What is asked, by name. */
export const documents = { list, one, search, changes } as const;

export type Question = keyof typeof documents;

export const questions = Object.keys(documents) as Question[];
