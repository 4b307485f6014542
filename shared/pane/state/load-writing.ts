import type * as writing from './writing';

export type Writing = typeof writing;

/** Brings what writes and takes back; no part of what the pane loads at its start, for a check writes nothing. */
export const loadWriting = (): Promise<Writing> => import('./writing');
