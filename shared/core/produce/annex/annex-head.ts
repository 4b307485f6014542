import type { PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';
import { isMotto } from '../../text/state-motto';
import { isShouted } from '../../table/read-place';
import { attachmentOf } from './attachment';
import { linesAround, type SourceLine } from './source-lines';

/** What stands over the table of an annex. */
export interface AnnexHead {
  /** The state's name and motto, where the plan has them. */
  readonly national: readonly string[];
  /** The issuing body, line by line, where the plan names it in its letterhead. */
  readonly issuer: readonly string[];
  /** "Phụ lục", with its number where the plan gives one. */
  readonly label: string;
  /** What the annex is. */
  readonly name: string;
  /** What the plan is about; empty where its title does not say more. */
  readonly subject: string;
  /** "(Kèm theo Kế hoạch số … ngày … của …)". */
  readonly attachment: string | undefined;
}

/** Kinds of plans as their titles write them, longer ones first. */
const TYPE =
  /^(?:dự thảo )?(?:kế hoạch hành động|kế hoạch|chương trình hành động|chương trình công tác|chương trình|đề án|phương án|lộ trình)(?= |$)/u;
const ANNEX = /^(?:phụ lục|phụ biểu)(?: số)?(?: (?:\d{1,2}[a-z]?|[ivx]{1,5}))?(?=[ .:]|$)/u;
const MOST_ISSUER_LINES = 3;
const MOST_TITLE = 220;

/**
 * The head of the annex, from what the plan says of itself. Form after Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I,
 * mục III, điểm 1 (b: the word "Phụ lục" on a line of its own, small letters, 14 points, bold; its name in capitals,
 * bold; c: number, date and issuer of the document it goes with, in italics) and Phụ lục III (forms of annexes). The
 * state's name and the issuer (mục II, điểm 1, 2) stand there only where the plan has them.
 */
export function annexHead(reading: PlanReading): AnnexHead {
  const { above } = linesAround(reading);
  const texts = above.map(({ text }) => text);
  return {
    national: texts.filter(isMotto).slice(0, 2),
    issuer: issuerLines(above),
    ...namesOf(planTitle(reading)),
    attachment: attachmentOf(texts, reading.header),
  };
}

/** The plan's title, else the few short lines above its table; empty where it has none. */
export function planTitle(reading: PlanReading): string {
  const title = reading.header.title?.trim() ?? '';
  if (title !== '') return title;
  const lines = linesAround(reading).above.filter(({ text }) => text.length <= MOST_TITLE);
  // why: a long text above the table is a plan and not a title
  return lines.length <= 4 ? lines.map(({ text }) => text).join(' ') : '';
}

const FALLBACK = 'BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH';

function namesOf(title: string): Pick<AnnexHead, 'label' | 'name' | 'subject'> {
  const number = ANNEX.exec(foldText(title))?.[0] ?? '';
  const label = number === '' ? 'Phụ lục' : labelOf(title.slice(0, number.length));
  const rest = title.slice(number.length).replace(/^[\s.:–-]+/u, '');
  const type = TYPE.exec(foldText(rest))?.[0] ?? '';
  if (type === '') return { label, name: rest === '' ? FALLBACK : rest.toUpperCase(), subject: '' };
  const kind = type.replace(/^dự thảo /u, '').toUpperCase();
  const subject = rest.slice(type.length).replace(/^[\s.:–-]+/u, '');
  return { label, name: `BẢNG NHIỆM VỤ THỰC HIỆN ${kind}`, subject };
}

/** "PHỤ LỤC II" as the decree writes it: "Phụ lục II". */
const labelOf = (written: string): string =>
  written.replace(/^\S+ \S+/u, (words) => {
    const [first = '', ...others] = words.toLowerCase();
    return first.toUpperCase() + others.join('');
  });

/** Lines in capitals at the very top, before number, date and title. */
function issuerLines(above: readonly SourceLine[]): readonly string[] {
  const lines: string[] = [];
  for (const { text } of above) {
    if (isMotto(text)) continue;
    const folded = foldText(text);
    if (
      !isShouted(text) ||
      TYPE.test(folded) ||
      ANNEX.test(folded) ||
      /^(?:bảng|danh mục|biểu)/u.test(folded)
    )
      break;
    lines.push(text);
  }
  // why: a title in capitals over a bare table is no letterhead; a body of the state, the Party or the people is
  const isBody =
    /(?:^|\s)(?:ủy ban|uỷ ban|ubnd|hđnd|hội đồng|đảng ủy|đảng uỷ|sở|bộ|ban|phòng|văn phòng|trung tâm|chi cục|cục|công an|trường)(?=\s|$)/u;
  return lines.some((line) => isBody.test(foldText(line))) ? lines.slice(0, MOST_ISSUER_LINES) : [];
}
