import type { PlanHeader } from '../model/plan';
import { yearOf } from '../model/calendar-date';
import type { AgencyReader } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import { withoutMotto } from '../text/state-motto';
import { isBasis, namesDocument, withoutBasisWords } from '../prose/basis';
import type { ProseParagraph } from '../prose/paragraphs';
import { isShouted } from '../prose/paragraphs';
import type { PlanFacts } from './plan-draft';
import { isOfSigner, readSigner } from './read-signer';
import type { Region, RegionKind } from './regions';

/** What a plan says of itself; what is not written there is null, never guessed. */
export function readFacts(header: PlanHeader, regions: readonly Region[], agencies: AgencyReader): PlanFacts {
  const of = (...kinds: readonly RegionKind[]) =>
    regions.filter(({ kind }) => kinds.includes(kind)).flatMap(({ paragraphs }) => paragraphs);
  const front = of('head', 'front');
  const receiving = of('recipients');
  return {
    title: header.title ?? null,
    issuer: issuerOf(issuingBody(of('head'), agencies), header, issuerIn(front, agencies, header.place)),
    // why: "Số: /KH-UBND" is a number still to be given
    number: header.symbol !== undefined && /^\d/u.test(header.symbol) ? header.symbol : null,
    date: header.date ?? blankDate(front) ?? null,
    place: header.place ?? null,
    years: yearsOf(header),
    legalBases: [...front.filter((one) => !isOfTitle(one, header)).flatMap(basesIn), ...basesOf(of('body'))],
    recipients: receiving.flatMap(recipientsIn),
    signer: readSigner(of('recipients', 'signature')),
  };
}

/** The body at the top, then the committee of the place, then who says that it issues the plan. */
function issuerOf(top: string | undefined, { issuer }: PlanHeader, said: string | undefined): string | null {
  // why: what stands in capitals at the top may be written as a name below
  if (top !== undefined && said !== undefined && foldText(top) === foldText(said)) return said;
  return top ?? issuer ?? said ?? null;
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

const ISSUES =
  /(?:xây dựng|ban hành|triển khai|lập|đề ra)\s+(?:và triển khai\s+)?(?:kế hoạch|chương trình)/iu;
/** "(Ban hành kèm theo Quyết định số … của UBND thành phố Vũng Tàu)". */
const ATTACHED =
  /(?:kèm )?theo .{5,160} của ((?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Bộ|Sở|Đảng ủy)[^)]{2,80})\)/iu;
const LETTERHEAD = 12;

/** "UBND phường" is the committee of the plan's own place. */
function withPlace(written: string, place: string | undefined): string {
  const found = /^(?:chủ tịch )?(?:UBND|Ủy ban nhân dân) (.+)$/iu.exec(written.trim());
  if (!found) return written.trim();
  const own = found[1] ?? '';
  const isBare = place?.toLowerCase().startsWith(`${own.toLowerCase()} `) ?? false;
  return `Ủy ban nhân dân ${isBare ? (place ?? own) : own}`;
}

/** Who says "… ban hành Kế hoạch …", else the body in capitals at the top. */
function issuerIn(
  front: readonly ProseParagraph[],
  agencies: AgencyReader,
  place: string | undefined,
): string | undefined {
  for (const { text } of front) {
    const attached = text.startsWith('(') ? ATTACHED.exec(text)?.[1] : undefined;
    if (attached !== undefined) return withPlace(attached, place);
    const at = text.search(ISSUES);
    if (at < 0) continue;
    const before = agencies.findInProse(text.slice(0, at));
    const last = before[before.length - 1];
    if (last && text.slice(last.offset + last.text.length, at).trim() === '') {
      return withPlace(last.text, place);
    }
  }
  return issuingBody(front.slice(0, LETTERHEAD), agencies);
}

const BODY =
  /^(?:BỘ|SỞ|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ|BAN|PHÒNG|CỤC|TỔNG CỤC|CHI CỤC|HUYỆN ỦY|THÀNH ỦY|TỈNH ỦY|THANH TRA|TRƯỜNG|VĂN PHÒNG|TRUNG TÂM|BỆNH VIỆN|HỘI|TỈNH ĐOÀN|HUYỆN ĐOÀN|ĐOÀN|LIÊN ĐOÀN|LIÊN MINH|CÔNG AN|KHO BẠC|BẢO HIỂM|NGÂN HÀNG|HẠT|TRẠM|VIỆN|ĐÀI|CÔNG TY|TỔNG CÔNG TY|TÒA ÁN|(?:ỦY|UỶ) BAN (?:MẶT TRẬN|MTTQ|BẦU CỬ|KIỂM TRA)|TIỂU BAN|HỌC VIỆN|THUẾ|HẢI QUAN)(?=\s)/u;
/** "BAN HÀNH KẾ HOẠCH", "PHÒNG, CHỐNG THIÊN TAI": words of a title. */
const OF_TITLE = /^(?:BAN HÀNH|PHÒNG, CHỐNG|PHÒNG CHỐNG)/u;
const isBody = (text: string): boolean => isShouted(text) && BODY.test(text) && !OF_TITLE.test(text);

/** "BAN CHẤP HÀNH" under "TỈNH ĐOÀN …", "BAN THƯỜNG TRỰC" under "ỦY BAN MTTQ VIỆT NAM" and its place, is that body's. */
const ORGAN = /^BAN (?:CHẤP HÀNH|THƯỜNG VỤ|THƯỜNG TRỰC)$/u;
const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)[.\s]/u;

/** The body in capitals nearest to the number: "SỞ Y TẾ" under "UBND TỈNH …"; its place may stand on the next line. */
function issuingBody(head: readonly ProseParagraph[], agencies: AgencyReader): string | undefined {
  const lines = head.map(({ text }) => withoutMotto(text).replace(/^\P{L}+/u, ''));
  const at = lines.reduce((last, text, index) => (isBody(text) ? index : last), -1);
  const own = lines[at];
  if (own === undefined) return undefined;
  const match = agencies.match(own);
  if (match.kind === 'exact' || match.kind === 'alias') return match.name;
  if (ORGAN.test(own)) {
    const above = lines.slice(Math.max(0, at - 2), at).filter(isShouted);
    const whose = PLACE.test(above[above.length - 1] ?? '') ? above : above.slice(-1);
    if (whose.length > 0) return [own, ...whose].join(' ');
  }
  const next = lines[at + 1] ?? '';
  return isShouted(next) ? `${own} ${next}` : own;
}
/** The documents that a paragraph of bases names, one by one, each in its own words. */
function basesIn(paragraph: ProseParagraph): readonly string[] {
  if (!isBasis(paragraph.text)) return [];
  return paragraph.text
    .split(/;\s*/u)
    .flatMap(eachOfTwo)
    .map((part) =>
      withoutIssue(withoutBasisWords(part))
        .replace(/(?<![.;,:])[.;,:]+$/u, '')
        .trim(),
    )
    .filter(namesDocument);
}

/** "Thực hiện Chương trình … năm 2026" may be the title itself. */
const isOfTitle = ({ text }: ProseParagraph, { title }: PlanHeader): boolean =>
  title !== undefined && foldText(title).includes(foldText(text));

/** The documents listed under a heading of their own: "I. CĂN CỨ". */
function basesOf(body: readonly ProseParagraph[]): readonly string[] {
  const at = body.findIndex(({ mark, body: title }) => mark !== undefined && IS_BASES.test(foldText(title)));
  if (at < 0) return [];
  const bases: string[] = [];
  for (const paragraph of body.slice(at + 1)) {
    const words = withoutBasisWords(paragraph.body);
    if (paragraph.isPageMark) continue;
    if (!namesDocument(words)) break;
    bases.push(words.replace(/(?<![.;,:])[.;,:]+$/u, '').trim());
  }
  return bases;
}
const IS_BASES = /^(?:các )?(?:căn cứ|cơ sở)(?: pháp lý| xây dựng(?: kế hoạch)?| ban hành)?[.:]?$/u;

/** "Nghị quyết số … của … và Nghị quyết số …": two documents where the first one has no title that would go on. */
const TWO =
  /^(.{0,40}\ssố\s\S+\s+ngày\s[\d/.]+(?:\s+của\s[^,;]{2,60}?)?)\s+và\s+(?=(?:Nghị|Quyết|Chỉ|Thông|Kế hoạch|Công|Luật|Kết luận|Chương trình)[\p{L} ]{0,30}số\s)/u;
const eachOfTwo = (part: string): readonly string[] => {
  const first = TWO.exec(part);
  return first ? [first[1] ?? '', part.slice(first[0].length)] : [part];
};

/** "…; UBND phường xây dựng kế hoạch … như sau:" is what the bases lead to. */
function withoutIssue(part: string): string {
  const issue =
    /[,.]\s+\p{Lu}[^.;]{3,80}\s(?:xây dựng|ban hành|triển khai|lập|đề ra)\s+(?:[Kk]ế hoạch|[Cc]hương trình)/u.exec(
      part,
    );
  return issue ? part.slice(0, issue.index) : part;
}

function recipientsIn({ text, isPageMark }: ProseParagraph): readonly string[] {
  if (isPageMark) return [];
  const plain = text.replace(/^nơi nhận\s*:?\s*/iu, '');
  return plain
    .split(/;|\s\|\s/u)
    .map((part) => part.replace(/^[-–+*•\s]+/u, '').replace(/(?<![\s;.,])[\s;.,]+$/u, ''))
    .filter(
      (part) => part !== '' && foldText(part) !== 'như trên' && /\p{L}/u.test(part) && !isOfSigner(part),
    );
}
