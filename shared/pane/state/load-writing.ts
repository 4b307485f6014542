import { loadChecking } from './load-checking';
import type * as writing from './writing';

export type Writing = typeof writing;

/** Brings what writes and takes back; no part of what the pane loads at its start, for a check writes nothing. */
export async function loadWriting(): Promise<Writing> {
  const checking = await loadChecking();
  return checking.loadWriting();
}
