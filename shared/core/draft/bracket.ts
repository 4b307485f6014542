import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { Sentence } from '../prose/sentence';
import { splitAssignments } from './assignments';
import { distinct, findCooperations } from './coordinators';
import { readOpening } from './read-opening';

/** Those whom a bracket gives the work to, and who helps them. */
export interface BracketBodies {
  readonly lead: readonly AgencyMention[];
  readonly coordinators: readonly AgencyMention[];
}

/** Behind the bracket the words end, or go on with what is done: "Mở lớp (Phòng A chủ trì): 19 lớp tại 19 xã." */
const BRACKETS = /\(([^()]{4,300})\)(?= ?(?:[.;:,]|$))/gu;
const ROLE = /chủ trì|phối hợp|thực hiện|phụ trách|đảm nhiệm/iu;

/** "Tổ chức hội nghị (Phòng A chủ trì, Phòng B phối hợp)": the bracket says who; `undefined` where none does. */
export function bracketBodies(text: string, reader: AgencyReader): BracketBodies | undefined {
  for (const [, inside = ''] of text.matchAll(BRACKETS)) {
    const found = ROLE.test(inside) ? bodiesIn(inside, reader) : undefined;
    if (found) return found;
  }
  return undefined;
}

function bodiesIn(inside: string, reader: AgencyReader): BracketBodies | undefined {
  // why: in a bracket no verb begins a sentence, so a name may hold one ("Trường Đào tạo, bồi dưỡng cán bộ chủ trì")
  const named = /^([^;]{4,120}?) (?:chủ trì|phụ trách|đảm nhiệm)(?!\p{L})(?!,? phối hợp)/u.exec(inside)?.[1];
  if (named !== undefined && /^\p{Lu}/u.test(named)) {
    const behind = inside.slice(inside.indexOf(named) + named.length).replace(/^[^;,]*[;,]\s*/u, '');
    return { lead: reader.readCell(named), coordinators: distinct(helpersIn(inside, behind, reader)) };
  }
  const sentence = new Sentence(inside, reader);
  const opening = readOpening(sentence);
  if (!opening.list) return undefined;
  const [first, ...others] = splitAssignments(sentence, opening);
  return {
    lead: first?.lead ?? [],
    coordinators: distinct([...(first?.coordinators ?? []), ...others.flatMap(({ lead }) => lead)]),
  };
}

/** "phối hợp với Sở B" names the helpers behind its words, "Sở B, Sở C phối hợp" before them. */
function helpersIn(inside: string, behind: string, reader: AgencyReader): readonly AgencyMention[] {
  const cooperations = findCooperations(new Sentence(inside, reader), 0, Infinity);
  if (cooperations.length > 0) return cooperations.flatMap(({ mentions }) => mentions);
  const before = /^(.{3,200}?) (?:cùng )?phối hợp(?!\p{L})/u.exec(behind)?.[1];
  return before === undefined ? [] : reader.readCell(before);
}
