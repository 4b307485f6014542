/** Brings what writes and takes back; no part of what the pane loads at its start, for a check writes nothing. */
export const loadWriting = () => import('./writing');
