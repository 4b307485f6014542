import type * as checking from './checking';

type Checking = typeof checking;

let loaded: Checking | undefined;

/** Brings what a check needs; it is no part of what the pane draws itself with, and comes while the person looks. */
export async function loadChecking(): Promise<Checking> {
  loaded ??= await import('./checking');
  return loaded;
}

/** The same once it is there: after any check. Undefined before. */
export const loadedChecking = (): Checking | undefined => loaded;
