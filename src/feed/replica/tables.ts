import { crc32 } from 'node:zlib';

/** Another number means that a file of this version cannot be read: it is filled anew from the log. */
export const schemaNumber = 4;

/** Tells a replica from other SQLite files: “poly”, as SQLite keeps it in the file's header. */
export const applicationId = 0x706f6c79;

/**
 * The tables of a replica. A row of `entries` is the last entry of an item, or of its machine edition;
 * the other tables have what the item of a row is found, filtered and ordered by. `served` has a bit
 * for each kind of reader that is served the row, see `readers`; `served_audience` is the audience of
 * the item, which is that of its edition as well. The rows of `texts` are too long for a table without
 * row ids: a page takes four of those at least, and what is more lies on a page of its own.
 */
export const tables = `
  CREATE TABLE state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    epoch TEXT NOT NULL, identity TEXT NOT NULL, seq INTEGER NOT NULL, known_seq INTEGER NOT NULL, horizon INTEGER NOT NULL,
    terms TEXT NOT NULL, confirmed_at INTEGER NOT NULL
  );
  CREATE TABLE audiences (number INTEGER PRIMARY KEY, audience TEXT NOT NULL UNIQUE);
  CREATE TABLE entries (
    n INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, public_type TEXT NOT NULL,
    seq INTEGER NOT NULL, live INTEGER NOT NULL, audience INTEGER NOT NULL,
    served INTEGER NOT NULL DEFAULT 0, served_audience INTEGER NOT NULL DEFAULT 0,
    source TEXT, meta TEXT NOT NULL, facts TEXT, checksum INTEGER NOT NULL, UNIQUE (type, id)
  );
  CREATE INDEX entries_seq ON entries (seq);
  CREATE INDEX entries_plain ON entries (public_type, id, served_audience) WHERE served & 1;
  CREATE INDEX entries_machine ON entries (public_type, id, served_audience) WHERE served & 2;
  CREATE INDEX entries_last ON entries (type, live, seq);
  CREATE INDEX entries_last_of ON entries (type, live, audience, seq);
  CREATE TABLE former_audiences (
    n INTEGER NOT NULL, type TEXT NOT NULL, audience INTEGER NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (n, audience)
  ) WITHOUT ROWID;
  CREATE INDEX former_audiences_last ON former_audiences (type, until);
  CREATE INDEX former_audiences_last_of ON former_audiences (type, audience, until);
  CREATE TABLE texts (
    n INTEGER NOT NULL, locale TEXT NOT NULL, texts TEXT NOT NULL, checksum INTEGER NOT NULL,
    PRIMARY KEY (n, locale)
  );
  CREATE TABLE lookups (
    name TEXT NOT NULL, key TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (name, key, n)
  ) WITHOUT ROWID;
  CREATE INDEX lookups_n ON lookups (n);
  CREATE TABLE relations (
    n INTEGER NOT NULL, field TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (n, field, type, id)
  ) WITHOUT ROWID;
  CREATE INDEX relations_to ON relations (type, id, field, n);
  CREATE TABLE facets (
    n INTEGER NOT NULL, name TEXT NOT NULL, value NOT NULL, PRIMARY KEY (n, name, value)
  ) WITHOUT ROWID;
  CREATE INDEX facets_value ON facets (name, value, n);
  CREATE TABLE labels (
    n INTEGER NOT NULL, name TEXT NOT NULL, locale TEXT NOT NULL, label TEXT NOT NULL,
    folded TEXT NOT NULL, PRIMARY KEY (n, name, locale)
  ) WITHOUT ROWID;
  CREATE INDEX labels_folded ON labels (name, folded, n);
  CREATE TABLE places (n INTEGER PRIMARY KEY, longitude REAL NOT NULL, latitude REAL NOT NULL);
  CREATE INDEX places_latitude ON places (latitude);
`;

/**
 * Of what is served a row has a CRC-32, since SQLite itself notices only what breaks the structure of
 * its file.
 */
export const checksumOf = (text: string): number => crc32(text);

/** The tables whose rows belong to a row of `entries`, by its number. */
export const tablesOfEntries = [
  'former_audiences',
  'texts',
  'lookups',
  'relations',
  'facets',
  'labels',
  'places',
] as const;

/** The kinds of readers: those who take no machine texts, and those who do. */
export const readers = { plain: 1, machine: 2 } as const;
