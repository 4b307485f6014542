import type { AgencyReader } from '../model/reading';
import type { Sentence } from '../prose/sentence';
import type { Assignment } from './assignments';
import { splitAssignments } from './assignments';
import { bracketBodies } from './bracket';
import { distinct } from './coordinators';
import type { Opening } from './read-opening';

/**
 * What a paragraph gives to do; where it names nobody, its bracket may say who. At least one. `isLed`: who leads is
 * known otherwise, so a bracket that only names somebody gives nothing.
 */
export function readAssignments(
  sentence: Sentence,
  opening: Opening,
  reader: AgencyReader,
  isLed = false,
): readonly Assignment[] {
  const found = splitAssignments(sentence, opening);
  const [one, ...others] = found;
  const bodies =
    one === undefined || one.lead.length > 0 || others.length > 0
      ? undefined
      : bracketBodies(one.text, reader, isLed);
  if (!one || !bodies) return found;
  return [
    { ...one, lead: bodies.lead, coordinators: distinct([...one.coordinators, ...bodies.coordinators]) },
  ];
}
