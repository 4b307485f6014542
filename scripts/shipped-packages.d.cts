/** Packages that are bundled into what ships. */
export const SHIPPED: readonly string[];
/** The packages of a lock file by their places. */
export function packagesIn(
  file?: string,
): Readonly<Record<string, { readonly version: string; readonly license?: string }>>;
/** The places of all packages that ship, with what they need in turn. */
export function shippedPlaces(
  packages?: ReturnType<typeof packagesIn>,
  roots?: readonly string[],
): readonly string[];
