import type { Assignment } from './assignments';
import type { DraftReaders, Scope } from './draft-scope';
import { areOfBracket, isExplicit, isNamedWork, isTimedWork } from './judge';
import { readAssignments } from './read-assignments';
import type { ReadNode } from './read-node';

/** What a paragraph among what is to be done gives somebody to do. */
export interface ContentWork {
  readonly isWork: boolean;
  /** Those whom its bracket gives all that stands under it. */
  readonly heading?: Assignment;
}

/** In a section on what is to be done only words that plainly give work to somebody count. */
export function contentWork(read: ReadNode, scope: Scope, readers: DraftReaders): ContentWork {
  const { node, sentence, opening } = read;
  if (opening.list !== undefined && !opening.isTowards && isExplicit(sentence, opening))
    return { isWork: true };
  const found = readAssignments(sentence, opening, readers.agencies, scope.lead.length > 0);
  const [first] = found;
  const isBracketed = !opening.list && first !== undefined && first.lead.length > 0;
  if (isBracketed && areOfBracket(node, sentence, readers)) return { isWork: true, heading: first };
  const isGivenLater = found.some(
    (one, at) => (one.isOrder && one.lead.length > 0) || (at > 0 && isTimedWork(one, readers)),
  );
  return { isWork: isBracketed || isGivenLater || isNamedWork(read, scope.block) };
}
