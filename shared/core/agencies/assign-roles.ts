import type { AgencyRole } from '../model/agency';
import type { CellItem } from './cell-item';
import type { NameWord } from './lex-name';
import { Gap } from './lex-name';
import { roleAt } from './role-words';

/**
 * The duty of each item of a cell by its index. Words of duty in front of names give it to those that follow, up to the
 * end of the part; behind names, to those of the part that have none yet. A heading ("Phối hợp:") speaks of all up to
 * the next one.
 */
export function assignRoles(
  words: readonly NameWord[],
  items: readonly CellItem[],
): ReadonlyMap<number, AgencyRole> {
  if (!items.some(givesRole)) return NO_ROLES;
  const roles = new Map<number, AgencyRole>();
  let heading: AgencyRole | undefined;
  let ahead: AgencyRole | undefined;
  let pending: number[] = [];
  for (const [at, item] of items.entries()) {
    if (partsBefore(words, items, at)) {
      pending = [];
      ahead = undefined;
    }
    if (item.kind === 'mention') {
      const role = ahead ?? heading;
      if (role) roles.set(at, role);
      if (!ahead) pending.push(at);
    } else if (item.kind === 'remark') {
      const stated = statedInBracket(words, items, at);
      if (stated) {
        for (const mention of [...pending, at - 1]) roles.set(mention, stated);
        pending = [];
      }
    } else if (item.kind === 'role' && item.role) {
      if (item.heading === true) {
        heading = item.role;
        pending = [];
        ahead = undefined;
      } else if (pending.length > 0 && !leadsOn(words, items, at, item.role)) {
        for (const mention of pending) roles.set(mention, item.role);
        pending = [];
        ahead = undefined;
      } else {
        pending = [];
        ahead = item.role;
      }
    }
  }
  return roles;
}

// why: most cells are names and nothing else
const NO_ROLES: ReadonlyMap<number, AgencyRole> = new Map();

const givesRole = ({ kind }: CellItem): boolean => kind === 'role' || kind === 'remark';

/** "Sở Nội vụ (chủ trì)": the bracket holds the duty and nothing else. */
function statedInBracket(
  words: readonly NameWord[],
  items: readonly CellItem[],
  at: number,
): AgencyRole | undefined {
  const item = items[at];
  if (!item || items[at - 1]?.kind !== 'mention') return undefined;
  const found = roleAt(words, item.from);
  const isBracket = ((words[item.from]?.gap ?? 0) & Gap.Open) !== 0;
  return isBracket && found?.length === item.to - item.from ? found.role : undefined;
}

/** "phối hợp Công an xã" behind a name speaks of the next name; "chủ trì" and "thực hiện" of the names before. */
function leadsOn(
  words: readonly NameWord[],
  items: readonly CellItem[],
  at: number,
  role: AgencyRole,
): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (role !== 'coordinate' || !item || next?.kind !== 'mention') return false;
  return next.from === item.to && ((words[next.from]?.gap ?? 0) & (Gap.Comma | Gap.Hard | Gap.Break)) === 0;
}

function partsBefore(words: readonly NameWord[], items: readonly CellItem[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item) return true;
  for (let word = before?.to ?? item.from; word <= item.from; word++) {
    if (((words[word]?.gap ?? 0) & (Gap.Hard | Gap.Break)) !== 0) return true;
  }
  return item.kind === 'label' && before !== undefined;
}
