import { DEMO_VARIABLE } from './demo-variable.ts';

export type Role = 'admin' | 'editor' | 'translator' | 'reviewer';

/** What `npm run demo -- --json` says of itself. */
export type Demo = {
  cms: string;
  feed: string;
  key: string;
  logins: { role: string; email: string; password: string }[];
  /** The address of the DeepL stub, which tests give faults to. */
  deepl: string;
};

/** The demo that the browser tests run against. */
export const demo: Demo = JSON.parse(process.env[DEMO_VARIABLE] ?? '{}');

export type Login = { email: string; password: string };

/** Somebody's e-mail and password. */
export function loginOf(role: Role): Login {
  const login = demo.logins.find((each) => each.role === role);
  if (!login) throw new Error(`The demo has no ${role}`);
  return { email: login.email, password: login.password };
}

/** Asks the feed as the demo's site. */
export async function askFeed<T>(query: string): Promise<T> {
  const answer = await fetch(demo.feed, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${demo.key}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: T };
  return data;
}

/** Creates a clinic of a test's own, published unless `data` says otherwise, as the demo's editor. */
export async function aClinic(
  name: string,
  data: object = {},
): Promise<{ id: string; slug: string }> {
  const token = await tokenOf('editor');
  const sources = await rest<{ docs: { id: string }[] }>('sources?limit=1&depth=0', { token });
  const { doc } = await rest<{ doc: { id: string; slug: string } }>('clinics?locale=ru&depth=0', {
    token,
    body: {
      name,
      sourceLocale: 'ru',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'RU',
      beds: 40,
      provenance: {
        sources: sources.docs.map(({ id }) => id),
        verifiedAt: '2026-01-01',
        reviewDue: '2027-01-01',
      },
      _status: 'published',
      ...data,
    },
  });
  return doc;
}

/**
 * Creates and publishes a specialty whose texts the demo's translator has put into Arabic, where they wait for review.
 *
 * @param texts Russian and Arabic ones: its name, then its synonyms.
 */
export async function aTranslatedSpecialty(
  code: string,
  texts: readonly (readonly [russian: string, arabic: string])[],
): Promise<void> {
  const [name, ...synonyms] = texts;
  type Stored = { doc: { id: string; synonyms: { id: string }[] } };
  const { doc } = await rest<Stored>('specialties?locale=ru&depth=0', {
    token: await tokenOf('editor'),
    body: {
      code,
      name: name?.[0],
      sourceLocale: 'ru',
      synonyms: synonyms.map(([value]) => ({ value })),
      _status: 'published',
    },
  });
  await rest(`specialties/${doc.id}?locale=ar&depth=0`, {
    token: await tokenOf('translator'),
    method: 'PATCH',
    body: {
      name: name?.[1],
      synonyms: doc.synonyms.map(({ id }, index) => ({ id, value: synonyms[index]?.[1] })),
    },
  });
}

/** A second reviewer of Arabic, beside the demo's own. */
export async function aReviewer(name: string): Promise<Login> {
  const login = {
    email: `${crypto.randomUUID()}@polyclinic.example`,
    password: crypto.randomUUID(),
  };
  const body = { ...login, name, roles: ['reviewer'], workingLocales: ['ar'] };
  await rest('users', { token: await tokenOf('admin'), body });
  return login;
}

/** Changes and publishes a clinic's source text, as somebody of the demo. */
export async function editClinic(id: string, data: object, who: Role = 'editor'): Promise<void> {
  const token = await tokenOf(who);
  const body = { ...data, _status: 'published' };
  await rest(`clinics/${id}?locale=ru&depth=0`, { token, body, method: 'PATCH' });
}

type Text = {
  locale: string;
  path: string;
  value: string;
  /** When the text that it takes the place of was written. */
  seen?: string;
};

/** Writes a translation of a text of a clinic, which waits for review. @returns when. */
export async function writeText(id: string, { locale, ...text }: Text, who: Role): Promise<string> {
  const key = { collection: 'clinics', document: id, locale };
  const { entry } = await rest<{ entry: { at: string } }>('translations/save', {
    token: await tokenOf(who),
    body: { ...key, ...text },
  });
  return entry.at;
}

/** Has a text of a clinic translated and approved, by the demo's reviewer. */
export async function approveText(id: string, text: Text): Promise<void> {
  const { locale, path } = text;
  const seen = { [path]: await writeText(id, text, 'reviewer') };
  const token = await tokenOf('reviewer');
  const key = { collection: 'clinics', document: id, locale };
  const body = { ...key, paths: [path], seen };
  const { refused } = await rest<{ refused: object[] }>('translations/approve', { token, body });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** Posts a body to the REST API as somebody of the demo. */
export async function askAs(who: Role, path: string, body: object): Promise<void> {
  await rest(path, { token: await tokenOf(who), body });
}

/** Limits what machine drafts may cost in a month, in characters. */
export async function setMonthlyLimit(monthlyLimit: number | null): Promise<void> {
  const body = { monthlyLimit };
  await rest('globals/translationSettings', { token: await tokenOf('admin'), body });
}

/** Chooses what drafts each of these languages; none goes back to the usual engine. */
export async function chooseEngines(engines: Record<string, string>): Promise<void> {
  const languageRules = Object.entries(engines).map(([language, engine]) => ({ language, engine }));
  await rest('globals/translationSettings', {
    token: await tokenOf('admin'),
    body: { languageRules },
  });
}

/** Ends the locks of a document, as they lapse when nobody has typed for five minutes. */
export async function lapseLocks(id: string): Promise<void> {
  const token = await tokenOf('admin');
  const query = `where[document.value][equals]=${id}`;
  await rest(`payload-locked-documents?${query}`, { token, method: 'DELETE' });
}

/** How many locks of a document there are. */
export async function locksOf(id: string): Promise<number> {
  const token = await tokenOf('admin');
  const query = `where[document.value][equals]=${id}`;
  const { totalDocs } = await rest<{ totalDocs: number }>(`payload-locked-documents?${query}`, {
    token,
  });
  return totalDocs;
}

/** A clinic's source as it is published. */
export async function clinicOf(id: string): Promise<Record<string, unknown>> {
  return rest(`clinics/${id}?locale=ru&depth=0`, { token: await tokenOf('editor') });
}

async function tokenOf(role: Role): Promise<string> {
  const { token } = await rest<{ token: string }>('users/login', { body: loginOf(role) });
  return token;
}

type Asked = { token?: string; body?: object; method?: string };

async function rest<T>(path: string, { token, body, method = body ? 'POST' : 'GET' }: Asked) {
  const answer = await fetch(`${demo.cms}/api/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
