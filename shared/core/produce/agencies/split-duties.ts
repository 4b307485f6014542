import type { AgencyMention } from '../../model/agency';
import { foldText } from '../../text/fold-vietnamese';

/** A lead's cell that also names who coordinates: where its two parts stand. */
export interface DutySplit {
  /** End of the lead's part and start of the other. */
  readonly leadEnd: number;
  readonly otherStart: number;
}

/** Words between two parties that say their duties and nothing else. */
const ONLY_DUTIES =
  /^[ ,;:.]*(?:là )?(?:(?:chủ trì|đầu mối)[ ,;:.]*)?(?:(?:và )?(?:phối hợp|cùng)(?: (?:với|cùng|thực hiện|chặt chẽ))*[ ,;:.]*)?$/;

/**
 * Where the cell of a lead turns to those who only coordinate or carry out; undefined when it names no other party, or
 * when the parts cannot be told apart without losing a word.
 */
export function splitDuties(text: string, mentions: readonly AgencyMention[]): DutySplit | undefined {
  const first = mentions.findIndex(isOther);
  const [last, other] = [mentions[first - 1], mentions[first]];
  if (first < 1 || !last || !other || !mentions.slice(first).every(isOther)) return undefined;
  // why: a party behind the one that leads, with no duty of its own, may share the duty that follows it
  if (last.role !== 'lead' && mentions.slice(0, first).some(({ role }) => role === 'lead')) return undefined;
  const from = last.offset + last.text.length;
  const between = text.slice(from, other.offset);
  if (ONLY_DUTIES.test(foldText(between))) return { leadEnd: from, otherStart: other.offset };
  const end = Math.max(between.lastIndexOf(';'), between.lastIndexOf('\n'));
  return end < 0 ? undefined : { leadEnd: from + end, otherStart: from + end + 1 };
}

/** Whether the cell itself says that this party does not lead. */
export const isOther = ({ role }: AgencyMention): boolean => role === 'coordinate' || role === 'carry-out';
