import { type LogType, type MachineEdition, type PublicType, publicTypes } from './index.ts';

/** The name in the log of an item as sites see it that take machine texts. */
export const machineEdition = (type: PublicType): MachineEdition => `${type}~machine`;

const publicTypeByName = new Map<string, PublicType>(
  publicTypes.flatMap((type) => [
    [type, type],
    [machineEdition(type), type],
  ]),
);

export function isMachineEdition(type: LogType): type is MachineEdition {
  const publicType = publicTypeOf(type);
  return publicType !== undefined && publicType !== type;
}

/** What an entry is an edition of; undefined for what is served to nobody. */
export function publicTypeOf(type: LogType): PublicType | undefined {
  return publicTypeByName.get(type);
}
