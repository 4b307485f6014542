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
    const glued = gluedTo(text, items[at - 1], item);
    return [
      {
        text: written,
        offset,
        match: matchItem(text, item, written, match),
        ...(role === undefined ? {} : { role }),
        ...(item.head === undefined ? {} : { head: item.head }),
        ...(glued === undefined ? {} : { glued }),
      },
    ];
  });
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
