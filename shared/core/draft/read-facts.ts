import type { PlanHeader } from '../model/plan';
import { yearOf } from '../model/calendar-date';
import type { AgencyReader } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import type { ProseParagraph } from '../prose/paragraphs';
import { isShouted } from '../prose/paragraphs';
import type { PlanFacts } from './plan-draft';
import type { Region } from './regions';

/** What a plan says of itself; what is not written there is null, never guessed. */
export function readFacts(header: PlanHeader, regions: readonly Region[], agencies: AgencyReader): PlanFacts {
  const front = regions.filter(({ kind }) => kind === 'front').flatMap(({ paragraphs }) => paragraphs);
  const receiving = regions.filter(({ kind }) => kind === 'recipients').flatMap(({ paragraphs }) => paragraphs);
  return {
    title: header.title ?? null,
    issuer: header.issuer ?? issuerIn(front, agencies) ?? null,
    number: header.symbol ?? null,
    date: header.date ?? blankDate(front) ?? null,
    place: header.place ?? null,
    years: yearsOf(header),
    legalBases: front.flatMap(basesIn),
    recipients: receiving.flatMap(recipientsIn),
  };
}

export function yearsOf({ years, date, issued }: PlanHeader): readonly number[] {
  const own = years ?? ofOne(date === undefined ? issued : yearOf(date));
  if (own === undefined) return [];
  return Array.from({ length: own.to - own.from + 1 }, (_, offset) => own.from + offset);
}

const ofOne = (year: number | undefined) => (year === undefined ? undefined : { from: year, to: year });

/** "…, ngày    tháng 3 năm 2023": the day is still to be filled in. */
const BLANK_DAY = /ngày[\s.…_]*tháng\s*(\d{1,2})\s*năm\s*((?:19|20|21)\d{2})/iu;

function blankDate(front: readonly ProseParagraph[]): string | undefined {
  for (const { text } of front) {
    const found = text.length > 300 ? null : BLANK_DAY.exec(text);
    const month = Number(found?.[1]);
    if (found && month >= 1 && month <= 12) return `${found[2] ?? ''}-${String(month).padStart(2, '0')}`;
  }
  return undefined;
}

const ISSUES = /(?:xây dựng|ban hành|triển khai|lập|đề ra)\s+(?:và triển khai\s+)?(?:kế hoạch|chương trình)/iu;
const LETTERHEAD = 12;

/** Who says "… ban hành Kế hoạch …", else the body in capitals at the top. */
function issuerIn(front: readonly ProseParagraph[], agencies: AgencyReader): string | undefined {
  for (const { text } of front) {
    const at = text.search(ISSUES);
    if (at < 0) continue;
    const before = agencies.findInProse(text.slice(0, at));
    const last = before[before.length - 1];
    if (last && text.slice(last.offset + last.text.length, at).trim() === '') return last.text;
  }
  const shouted = front
    .slice(0, LETTERHEAD)
    .map(({ text }) => text)
    .filter((text) => isShouted(text) && /^(?:BỘ|SỞ|ĐẢNG ỦY|BAN|PHÒNG|CỤC|TỔNG CỤC|HUYỆN ỦY|THÀNH ỦY|TỈNH ỦY|THANH TRA|TRƯỜNG|VĂN PHÒNG)/u.test(text));
  const own = shouted[shouted.length - 1];
  if (own === undefined) return undefined;
  const match = agencies.match(own);
  return 'name' in match ? match.name : own;
}

const BASIS = /^(?:-\s*)?(?:căn cứ|thực hiện|theo|xét|tiếp tục thực hiện|triển khai(?: thực hiện)?|trên cơ sở)\s+(?:vào\s+)?/iu;
/** A basis is a document. */
const DOCUMENT =
  /(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|luật|công văn|chương trình|hướng dẫn|thông báo|kết luận|đề án|công điện|văn bản|pháp lệnh|quy định)/iu;

export const isBasis = ({ text }: ProseParagraph): boolean => BASIS.test(text) && DOCUMENT.test(text.slice(0, 120));

/** The documents that a paragraph of bases names, one by one, each in its own words. */
function basesIn(paragraph: ProseParagraph): readonly string[] {
  if (!isBasis(paragraph)) return [];
  return paragraph.text
    .split(/;\s*/u)
    .map((part) => withoutIssue(part.replace(BASIS, '').trim()).replace(/[.;,:]+$/u, '').trim())
    .filter((part) => DOCUMENT.test(part.slice(0, 30)));
}

/** "…; UBND phường xây dựng kế hoạch … như sau:" is what the bases lead to. */
function withoutIssue(part: string): string {
  const issue = /[,.]\s+(?:\p{Lu}[^.;]{3,80})\s(?:xây dựng|ban hành|triển khai)\s+kế hoạch/u.exec(part);
  return issue ? part.slice(0, issue.index) : part;
}

function recipientsIn({ text, isPageMark }: ProseParagraph): readonly string[] {
  if (isPageMark) return [];
  const plain = text.replace(/^nơi nhận\s*:?\s*/iu, '');
  return plain
    .split(/;|\s\|\s/u)
    .map((part) => part.replace(/^[-–+*•\s]+|[\s;.,]+$/gu, ''))
    .filter((part) => part !== '' && foldText(part) !== 'như trên' && /\p{L}/u.test(part));
}
