/** The version of the addresses that this page writes. One that names none is of version 1; from 2 on each names its own. */
export const addressVersion = 1;

/** What turns the parameters of an address of one version into those of the next. */
export type Migration = (parameters: URLSearchParams) => void;

/** By the version that they lead away from. A parameter that is renamed gets its row here, and its old links stay in the tests. */
const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Brings parameters up to the version of this page, in place, and takes the version out. A version that is later than the
 * page, or none at all, is left where it stands, and said.
 */
export function migrate(parameters: URLSearchParams, steps = migrations, current = addressVersion): string | null {
  const said = parameters.get('v') ?? '1';
  const version = Number(said);
  if (!Number.isInteger(version) || version < 1) return `The address asks for version “${said}”, which is not known here; it is ignored.`;
  if (version > current) return `The address is of version ${said}, later than this page: what this page does not know is ignored.`;
  for (let from = version; from < current; from += 1) steps[from]?.(parameters);
  parameters.delete('v');
  return null;
}
