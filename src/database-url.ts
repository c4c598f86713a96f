const forms =
  'file:./path/to/file.db (SQLite) or mongodb://host/database?replicaSet=name (a MongoDB replica set)';

const mongoAddress =
  /^mongodb(?<srv>\+srv)?:\/\/[^/?]+(?:\/(?<database>[^?]*))?(?:\?(?<options>.*))?$/;

/** Databases that MongoDB keeps for itself. */
const reserved = ['admin', 'config', 'local'];

/**
 * What is wrong with a `DATABASE_URL`, as far as the address itself tells; undefined when nothing is.
 *
 * Without a name MongoDB takes the database `test`, and without `replicaSet` Payload works without
 * transactions: neither is what anybody meant. An SRV record names the set by itself.
 */
export function databaseUrlFault(url: string): string | undefined {
  if (/^file:.+/.test(url)) return undefined;
  const parts = mongoAddress.exec(url)?.groups;
  if (!parts) return `DATABASE_URL must be ${forms}`;
  if (!parts.database) {
    return 'DATABASE_URL names no database: add its name after the hosts, as in mongodb://host/polyclinic?replicaSet=rs0';
  }
  if (reserved.includes(parts.database)) {
    return `DATABASE_URL names “${parts.database}”, a database that MongoDB keeps for itself: name one of your own, for instance polyclinic`;
  }
  if (!parts.srv && !replicaSetIn(parts.options ?? '')) {
    return 'DATABASE_URL names no replica set: add ?replicaSet= with the set’s name, as in mongodb://host/polyclinic?replicaSet=rs0 (rs.status().set tells it)';
  }
  return undefined;
}

/** The names of options are the same in any case. */
function replicaSetIn(options: string): string | undefined {
  const pairs = [...new URLSearchParams(options)];
  return pairs.find(([name]) => name.toLowerCase() === 'replicaset')?.[1];
}
