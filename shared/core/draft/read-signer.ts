import type { ProseParagraph } from '../prose/paragraphs';
import { isShouted } from '../prose/paragraphs';
import { foldText } from '../text/fold-vietnamese';
import type { PlanSigner } from './plan-draft';

/** "TM." on behalf of a body; "KT.", "TL.", "TUQ.", "Q." in the place of somebody, by order or by authority. */
const BEHALF = /^(?:TM|T\/M)(?:\s*[./]\s*|\s+)(?=\p{L})/iu;
const PLACE_OF = /^(?:KT|K\/T|TL|T\/L|TUQ|Q)(?:\s*[./]\s*|\s+)(?=\p{L})/iu;
/** Some write all of it in one line. */
const NEXT_PART = /(?<!\s)\s+(?=(?:KT|K\/T|TL|T\/L|TUQ)[./]\s?\p{Lu})/u;
const DEPUTY = /(?<!\s)\s+(?=PHÓ\s)/u;
const OFFICE =
  /^(?:quyền )?(?:phó )?(?:tổng )?(?:chủ tịch|giám đốc|bí thư|bộ trưởng|thứ trưởng|thủ tướng|chánh (?:văn phòng|thanh tra|án)|trưởng (?:ban|phòng|đoàn|tiểu ban|công an)|(?:tổng |chi )?cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|chủ nhiệm|thống đốc|thanh tra|tổng kiểm toán|chỉ huy trưởng|chính ủy|đội trưởng|trạm trưởng|hạt trưởng|thủ trưởng)(?=$|[\s,-])/u;
/** Longer lines are sentences. */
const LONGEST = 100;
/** So far under the office stands the name: there the signature and the seal are set. */
const REACH = 4;
/** "Thiếu tá", "Ths.", "BSCKII.": what stands before a name. */
const RANK =
  /^(?:(?:(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng)|(?:PGS|GS|TS|Th\.?S|BS|DS|BSCK\s?I{1,2}|KS|CN)[.,]?)\s*)+/iu;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'.]*\s){1,5}\p{Lu}[\p{L}\p{M}']*$/u;

/** Who signs, from what stands under the text; `null` where no office is written. */
export function readSigner(closing: readonly ProseParagraph[]): PlanSigner | null {
  const lines = closing.filter(({ mark, isPageMark }) => mark === undefined && !isPageMark).flatMap(linesOf);
  let onBehalfOf: string | null = null;
  let place: string | null = null;
  let signer: PlanSigner | null = null;
  lines.forEach((line, at) => {
    if (BEHALF.test(line)) {
      onBehalfOf = line.replace(BEHALF, '');
      place = null;
    } else if (PLACE_OF.test(line)) place = line.replace(PLACE_OF, '');
    else if (isOffice(line)) {
      // why: an office under an office is the other one that its holder has
      if (at > 0 && isOffice(lines[at - 1] ?? '')) return;
      signer = { office: line, onBehalfOf, for: place, name: nameBelow(lines.slice(at + 1)) };
      [onBehalfOf, place] = [null, null];
    }
  });
  return signer;
}

const isOffice = (line: string): boolean => OFFICE.test(foldText(line));

/** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": words of who signs, set in capitals. */
export const isOfSigner = (text: string): boolean =>
  isShouted(text) && (BEHALF.test(text) || PLACE_OF.test(text) || isOffice(text));

/** The lines of a paragraph, and of the cells of a row: recipients may stand beside who signs. */
const linesOf = ({ text }: ProseParagraph): readonly string[] =>
  text
    .split(/\s\|\s/u)
    .flatMap((cell) => cell.split(NEXT_PART))
    .flatMap((part) => (PLACE_OF.test(part) ? part.split(DEPUTY) : [part]))
    .map((line) => line.replace(/^[\s(]+(?=\p{L})/u, '').replace(/(?<![\s;:,.)])[\s;:,.)]+$/u, ''))
    .filter((line) => line !== '' && line.length <= LONGEST);

const nameBelow = (below: readonly string[]): string | null =>
  below
    .slice(0, REACH)
    .find((line) => NAME.test(line.replace(RANK, '')) && !isOffice(line) && !isNote(line)) ?? null;

const isNote = (line: string): boolean => /^(?:đã )?ký(?: tên)?|^nơi nhận/u.test(foldText(line));
