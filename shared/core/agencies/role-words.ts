import type { AgencyRole } from '../model/agency';
import type { NameWord } from './lex-name';
import { Gap } from './lex-name';
import { phraseAt } from './phrase-at';

/** Duty words at a place of a cell: which duty, and how many words. */
interface RoleWords {
  readonly role: AgencyRole;
  readonly length: number;
}

const phrases = (role: AgencyRole, texts: readonly string[]) =>
  texts.map((text) => ({ role, parts: text.split(' ') }));

/** Longest first. */
const ROLES = [
  ...phrases('lead', ['chịu trách nhiệm chủ trì', 'đồng chủ trì', 'cùng chủ trì', 'chủ trì']),
  ...phrases('coordinate', [
    'cùng phối hợp',
    'phối hợp thực hiện cùng với',
    'phối hợp thực hiện với',
    'phối hợp cùng với',
    'phối hợp chặt chẽ với',
    'phối hợp thực hiện',
    'phối hợp với',
    'phối hợp cùng',
    'phối hợp',
  ]),
  ...phrases('carry-out', ['tổ chức thực hiện', 'triển khai thực hiện', 'thực hiện', 'triển khai']),
];

const opening = new Set(ROLES.map(({ parts }) => parts[0] ?? ''));

// why: "Hội đồng phối hợp phổ biến, giáo dục pháp luật", "quy chế phối hợp": there the words are part of a name
const NAMED_BEFORE = new Set(['đồng', 'tổ', 'ban', 'chế', 'tác', 'nhóm', 'đơn']);

/** The duty that the words at `at` give; undefined when they give none. */
export function roleAt(words: readonly NameWord[], at: number): RoleWords | undefined {
  const first = words[at]?.folded ?? '';
  if (!opening.has(first)) return undefined;
  const found = ROLES.find(({ parts }) => phraseAt(words, at, parts));
  if (!found) return undefined;
  const tied = words[at]?.gap === Gap.Space && NAMED_BEFORE.has(words[at - 1]?.folded ?? '');
  if (found.role === 'coordinate' && tied) return undefined;
  return { role: found.role, length: found.parts.length };
}

/** Whether the words at `at` give a duty wherever they stand; "thực hiện" may also belong to a name. */
export const isSureRole = (words: readonly NameWord[], at: number): boolean => {
  const found = roleAt(words, at);
  return found !== undefined && found.role !== 'carry-out';
};

/** How many words of "cùng với", "cùng", "với" stand at `at`. */
export function togetherLength(words: readonly NameWord[], at: number): number {
  if (phraseAt(words, at, ['cùng', 'với'])) return 2;
  const first = words[at]?.folded;
  return first === 'cùng' || first === 'với' ? 1 : 0;
}

/** The duty that a heading speaks of: "Cơ quan chủ trì:", "Đơn vị phối hợp:". */
export function roleOfHeading(words: readonly NameWord[], from: number, to: number): AgencyRole | undefined {
  for (let at = from; at < to; at++) {
    const found = roleAt(words, at);
    if (found) return found.role;
  }
  return undefined;
}
