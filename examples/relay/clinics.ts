import { graphql } from 'relay-runtime';

graphql`
  query clinicsQuery($locale: Locale!, $first: Int!, $after: String) {
    clinics(locale: $locale, first: $first, after: $after)
      @connection(key: "site_clinics", filters: ["locale"]) {
      edges {
        node {
          id
          editionId
          slug
          name
          updatedAt
          jsonLd
        }
      }
    }
  }
`;
