import { foldText } from '../text/fold-vietnamese';

/** Kinds of text whose name opens a title; a plan's own word goes before all others. */
const PLAN = /^(?:dự thảo )?kế hoạch(?= |$)/u;
const OTHERS =
  /^(?:dự thảo )?(?:phụ lục|phụ biểu|chương trình|danh mục|lịch|bảng|biểu|phân công|phân công nhiệm vụ|nhiệm vụ|đề án|tiến độ|kế hoạch|lộ trình|tổng hợp|theo dõi|các nhiệm vụ)(?= |$)/u;
/** A bare word, with its numeral: "PHỤ LỤC", "Phụ lục II", "BIỂU SỐ 01"; the title itself stands below. */
const BARE =
  /^(?:dự thảo )?(?:kế hoạch|chương trình|danh mục|lịch|đề án|(?:phụ lục|phụ biểu|biểu|bảng)(?: số)?(?: (?:\d{1,2}[a-z]?|[ivx]{1,5}))?)[.:]?$/u;
const OPENS_WITH_VERB = /^(?:thực hiện|nhằm|để) /iu;
const LONGEST = 300;

/**
 * The title among the first lines of a text: "KẾ HOẠCH" with what follows up to a bracket, a numeral or a long
 * sentence; in a text without it, the first line that another title word opens and that is set as a heading.
 */
export function findTitle(lines: readonly string[]): string | undefined {
  const plan = lines.findIndex((line) => line.length <= LONGEST && PLAN.test(foldText(line)));
  const at = plan >= 0 ? plan : lines.findIndex(isHeading);
  if (at < 0) return undefined;
  const parts = [lines[at] ?? ''];
  const isBare = BARE.test(foldText(parts[0] ?? ''));
  for (const line of lines.slice(at + 1)) {
    if (line === '') {
      if (parts.length > 1 || !isBare) break;
      continue;
    }
    // why: right under a bare "KẾ HOẠCH", "Thực hiện …" is the plan's subject and not its first sentence
    const isSubject = parts.length === 1 && isBare && OPENS_WITH_VERB.test(line);
    if (isBodyLine(line) && !(isSubject && line.length <= LONGEST)) break;
    parts.push(line);
  }
  return parts.join(' ').trim();
}

function isHeading(line: string): boolean {
  const folded = foldText(line);
  if (line.length > LONGEST || !OTHERS.test(folded)) return false;
  return BARE.test(folded) || line === line.toUpperCase() || !/[.;:,]$/u.test(line);
}

const isBodyLine = (line: string): boolean =>
  line.startsWith('(') ||
  line.startsWith('-') ||
  line.length > LONGEST ||
  /^(?:[IVX]{1,5}|[A-D\d])[.)]\s/u.test(line) ||
  /^(?:căn cứ|đơn vị tính|nơi nhận|kính gửi|số:|ngày) ?/iu.test(line) ||
  OPENS_WITH_VERB.test(line) ||
  /^-+$/u.test(line);
