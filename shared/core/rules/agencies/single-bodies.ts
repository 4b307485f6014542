import type { AgencyMention } from '../../model/agency';
import { isHeadWord } from '../../agencies/head-words';
import { nameText } from '../../agencies/agency-text';

/** Proposals about groups: they ask which units are meant, not which body. */
const OF_GROUPS = new Set(['separator', 'set']);

/** Whether a mention names one body that can be held to account, known to the directory or not; a group is none. */
export function isSingleBody({ match, text }: AgencyMention): boolean {
  if (match.kind === 'set') return false;
  if (match.kind === 'candidates') return !OF_GROUPS.has(match.ranked[0]?.keyer ?? '');
  if (match.kind !== 'unknown') return true;
  const [first, second] = nameText(text).words;
  return first?.folded !== 'các' && isHeadWord(first, second);
}

/** The bodies of a lead cell that lead by what the cell itself says: where it names its lead, the others only help. */
export function leadsOf(mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  const told = mentions.filter(({ role }) => role === 'lead');
  return told.length > 0 ? told : mentions.filter(({ role }) => role === undefined);
}
