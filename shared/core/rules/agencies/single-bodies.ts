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

/** A telephone number, or the word for one. */
const PHONE = /(?<!\d)0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}(?!\d)|(?<!\p{L})(?:sđt|sdt|đt|điện thoại)(?!\p{L})/iu;
const BULLET_LINE = /\n[^\S\n]*[-–+•]/u;

/**
 * Whether a mention is no body beside the one before: its branch ("… – Chi nhánh Đà Nẵng"), or a person or an office to
 * be called there, listed under it with telephone numbers.
 */
export function isOfBodyBefore(text: string, { offset, text: name, match }: AgencyMention): boolean {
  const before = text.slice(0, offset).trim();
  if (before.length > 1 && /[-–]$/u.test(before) && /^chi nhánh/iu.test(name)) return true;
  // why: a body that the directory knows leads, wherever it stands
  return match.kind !== 'exact' && match.kind !== 'alias' && BULLET_LINE.test(before) && PHONE.test(text);
}
