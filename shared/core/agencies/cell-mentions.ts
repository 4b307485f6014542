import type { AgencyMatch, AgencyMention } from '../model/agency';
import type { AgencyText } from './agency-text';
import { assignRoles } from './assign-roles';
import type { CellItem } from './cell-item';
import { Gap } from './lex-name';
import { namedBody } from './match-named';

/** The mentions among the items of a text, matched and with the duties that the text gives them. */
export function cellMentions(
  text: AgencyText,
  items: readonly CellItem[],
  match: (name: string) => AgencyMatch,
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
        match: item.head === undefined ? match(written) : lentMatch(item.head, written, match),
        ...(role === undefined ? {} : { role }),
        ...(item.head === undefined ? {} : { head: item.head }),
        ...(glued === undefined ? {} : { glued }),
      },
    ];
  });
}

/** A lent head makes a whole name of any words. */
function lentMatch(head: string, written: string, match: (name: string) => AgencyMatch): AgencyMatch {
  const whole = `${head} ${written}`;
  const found = match(whole);
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
