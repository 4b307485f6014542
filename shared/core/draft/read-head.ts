import type { AgencyReader } from '../model/reading';
import type { ProseNode } from '../prose/outline';
import { withoutContentLabel } from '../prose/read-label';
import { Sentence } from '../prose/sentence';
import type { Scope } from './draft-scope';
import { isFrame } from './frame';
import type { ReadNode } from './read-node';
import { isMeasure, isOwnStaff, isPartyLeading, NO_OPENING, readOpening } from './read-opening';
import { groupTitle, titledOpening } from './sibling-leads';

const NO_LEAD = { lead: [], areBodies: false };

/** Reads whom the head of a paragraph names, as those whose heading it stands under let it be read. */
export function readHead(
  node: ProseNode,
  agencies: AgencyReader,
  { lead, areBodies }: Pick<Scope, 'lead' | 'areBodies'> = NO_LEAD,
): ReadNode {
  const sentence = new Sentence(withoutContentLabel(node.body), agencies);
  const isOwn = isPartyLeading(sentence, lead) || isOwnStaff(sentence, lead) || isMeasure(sentence, lead);
  const own = isOwn ? NO_OPENING : readOpening(sentence);
  const isUnknown = areBodies && own.list === undefined;
  const opening = isUnknown ? titledOpening(node, sentence, agencies) : own;
  const isCut =
    areBodies && own.list !== undefined && own.rest < sentence.words.length && !isFrame(sentence, own.rest);
  const whole = isCut ? groupTitle(node, sentence, agencies) : undefined;
  return { node, sentence, opening: whole ?? opening };
}
