/** Names of the packages that are bundled into what ships, by the folder that installs them. */
export const SHIPPED: Readonly<Record<string, readonly string[]>>;
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
}
/** The packages of a folder's lock file by their places. */
export function packagesIn(folder?: string): Readonly<Record<string, LockedPackage>>;
/** All packages that ship, with what they need in turn. */
export function shippedPackages(): readonly {
  readonly folder: string;
  readonly place: string;
  readonly name: string;
  readonly entry: LockedPackage;
}[];
