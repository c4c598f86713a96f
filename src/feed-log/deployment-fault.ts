/** What a MongoDB server answers to `hello`, as far as it says what it is part of. */
export type Hello = {
  /** The replica set's name; absent on a standalone server and on a router. */
  setName?: string;
  /** `isdbgrid` on the router of a sharded cluster. */
  msg?: string;
  /** A member that was started for a set which nobody has initiated yet. */
  isreplicaset?: boolean;
};

/**
 * Why a MongoDB cannot be Polyclinic's, by what its servers said; undefined when it can, or may be
 * before long. Transactions and change streams need a replica set.
 *
 * @param wanted the set that the address names, if it names one.
 */
export function deploymentFault({
  wanted,
  hellos,
}: {
  wanted: string | undefined;
  hellos: readonly Hello[];
}): string | undefined {
  if (hellos.length === 0 || hellos.some((hello) => isUsable(hello, wanted))) return undefined;
  const others = [...new Set(hellos.flatMap(({ setName }) => setName ?? []))];
  if (others.length > 0) {
    return `DATABASE_URL says replicaSet=${wanted}, but the server belongs to the replica set “${others.join('”, “')}”: correct the name, or the host.`;
  }
  return 'DATABASE_URL leads to a MongoDB server that runs alone: Polyclinic needs a replica set, of one member at least. Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to the address.';
}

function isUsable({ setName, msg, isreplicaset }: Hello, wanted: string | undefined): boolean {
  if (msg === 'isdbgrid' || isreplicaset) return true;
  return setName !== undefined && (wanted === undefined || setName === wanted);
}
