import { clinicCount } from '../content/world.ts';

/** The list that the feed is asked for, in the words of Payload's own schema. */
export const stockList = `query List($page: Int = 1) {
  Clinics(limit: 20, page: $page, locale: en) {
    totalDocs hasNextPage nextPage
    docs {
      id slug name city beds foundedYear
      doctors(limit: 4) { docs { slug name title } }
    }
  }
}`;

/** The pages in turn: there is no cache that could tell. */
export const stockVariables = (n: number) => ({ page: 1 + (n % (clinicCount / 20)) });
