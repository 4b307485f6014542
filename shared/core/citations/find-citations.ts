import type { Citation } from '../model/citation';

/** The legal citations of a text, in order. */
export function findCitations(_text: string): readonly Citation[] {
  return [];
}
