import type { AgencyMatch, AgencyMention } from '../model/agency';
import type { AgencyText } from './agency-text';
import { joined, nameText, wordsBetween } from './agency-text';
import { assignRoles } from './assign-roles';
import type { CellItem } from './cell-item';
import { Gap } from './lex-name';
import { namedBody } from './match-named';

/** Matches a whole name; its words come along where a cell has them. */
export type MatchName = (name: string, words?: () => AgencyText) => AgencyMatch;

/** The mentions among the items of a text, matched and with the duties that the text gives them. */
export function cellMentions(
  text: AgencyText,
  items: readonly CellItem[],
  match: MatchName,
): readonly AgencyMention[] {
  const roles = assignRoles(text.words, items);
  return items.flatMap((item, at) => {
    if (item.kind !== 'mention') return [];
    const { words } = text;
    const offset = words[item.from]?.start ?? 0;
    const written = text.text.slice(offset, words[item.to - 1]?.end);
    const role = roles.get(at);
    const glued = gluedTo(text, at === 0 ? undefined : items[at - 1], item);
    const plain = plainMention(written, offset, matchItem(text, item, written, match));
    if (role === undefined && item.head === undefined && glued === undefined) return [plain];
    return [
      {
        ...plain,
        ...(role === undefined ? {} : { role }),
        ...(item.head === undefined ? {} : { head: item.head }),
        ...(glued === undefined ? {} : { glued }),
      },
    ];
  });
}

/** why: what nearly every mention is, made in one place, so that all are of one shape for the engine */
const plainMention = (text: string, offset: number, match: AgencyMatch): AgencyMention => ({
  text,
  offset,
  match,
});

/** A mention of a part at its place in the whole. */
export function movedMention(mention: AgencyMention, by: number): AgencyMention {
  if (by === 0) return mention;
  const { text, offset, match, role, head, glued } = mention;
  return role === undefined && head === undefined && glued === undefined
    ? plainMention(text, offset + by, match)
    : { ...mention, offset: offset + by };
}

/** A lent head makes a whole name of any words. */
function matchItem(
  text: AgencyText,
  { head, from, to }: CellItem,
  written: string,
  match: MatchName,
): AgencyMatch {
  const words = (): AgencyText => wordsBetween(text, from, to);
  if (head === undefined) return match(written, words);
  const whole = `${head} ${written}`;
  const found = match(whole, () => joined(nameText(head), words()));
  // why: "ĐT" in "Phòng TCHC, ĐT" is like many names and means none of them
  const isGuess = found.kind === 'candidates' && written === written.toUpperCase();
  return found.kind === 'unknown' || isGuess ? namedBody(whole) : found;
}

function gluedTo(
  { words }: AgencyText,
  before: CellItem | undefined,
  { from }: CellItem,
): AgencyMention['glued'] {
  if (before?.kind !== 'mention' || before.to !== from) return undefined;
  const gap = words[from]?.gap ?? 0;
  if ((gap & ~(Gap.Space | Gap.Break)) !== 0) return undefined;
  return (gap & Gap.Break) === 0 ? 'space' : 'line';
}
