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
const ROLE = /chủ trì|phối hợp|thực hiện|phụ trách|đảm nhiệm|chỉ đạo|hỗ trợ|(?<=\p{L} )tham mưu(?=[;,]|$)/iu;

/**
 * "Tổ chức hội nghị (Phòng A chủ trì, Phòng B phối hợp)": the bracket says who; `undefined` where none does. Where
 * nobody leads yet, the last bracket may only name them: "Tổ chức hội thi (Phòng A; tháng 10/2025)."
 */
export function bracketBodies(text: string, reader: AgencyReader, isLed = false): BracketBodies | undefined {
  for (const [, inside = ''] of text.matchAll(BRACKETS)) {
    const found = ROLE.test(inside) ? bodiesIn(inside, reader) : undefined;
    if (found) return found;
  }
  return isLed ? undefined : namedAtEnd(text, reader);
}

const AT_END = /^(.*[^\s(])\s*\(([^()]{4,200})\)[\s.;:]*$/su;
/** Behind these a bracket tells more of somebody who is named already. */
const NAMING = /(?:qua|về|gửi|cho|với|của|tại|là|do|theo|như)$/iu;
const TIME_WORD =
  '(?:thời gian|tháng|quý|trước|từ|ngày|trong|hằng|hàng|thường xuyên|tuần|hoàn thành|xong|năm|đến)(?!\\p{L})';
const A_TIME = new RegExp(`^${TIME_WORD}`, 'iu');
/** "Sở A; tháng 10/2025", "Sở A, xong trước 15/3", "Sở A: hoàn thành trong quý II". */
const PARTED = new RegExp(`;\\s*|[,:]\\s*(?=${TIME_WORD})`, 'iu');

/** "… (Sở A, Sở B; tháng 10/2025)": bodies and a time, and nothing else. */
function namedAtEnd(text: string, reader: AgencyReader): BracketBodies | undefined {
  const [, before = '', inside = ''] = AT_END.exec(text) ?? [];
  const parts = inside.split(PARTED);
  const bodies = parts.filter((part) => !A_TIME.test(part));
  const names = bodies.join('; ');
  if (
    names === '' ||
    !/^(?:\p{Lu}|các |(?:giáo|nhân) viên|(?:cán|công) |tổ trưởng|trưởng )/u.test(names) ||
    NAMING.test(before)
  )
    return undefined;
  const sentence = new Sentence(names, reader);
  const list = sentence.listAt(0);
  if (list === undefined || list.to < sentence.words.length) return undefined;
  const said = new Sentence(before, reader);
  // why: "… về Sở A (Phòng B)" tells more of Sở A; with a time beside it the bracket speaks of the work
  const isOfBefore = bodies.length === parts.length && said.endsKnown(said.words.length);
  return isOfBefore ? undefined : { lead: list.mentions, coordinators: [] };
}

function bodiesIn(inside: string, reader: AgencyReader): BracketBodies | undefined {
  // why: in a bracket no verb begins a sentence, so a name may hold one ("Trường Đào tạo, bồi dưỡng cán bộ chủ trì")
  const named = (/^([^;]{4,120}?) chủ trì(?!\p{L})(?!,? phối hợp)/u.exec(inside) ??
    /^([^;]{4,120}?) (?:phụ trách|đảm nhiệm|chỉ đạo)(?!\p{L})(?!,? phối hợp)/u.exec(inside) ??
    /^([^;]{4,120}?) (?:tham mưu|thực hiện)(?=[;,]|$)(?!, phối hợp)/u.exec(inside))?.[1];
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
  const before = /^(.{3,200}?) (?:(?:cùng )?phối hợp|hỗ trợ)(?!\p{L})/u.exec(behind)?.[1];
  return before === undefined ? [] : reader.readCell(before);
}
