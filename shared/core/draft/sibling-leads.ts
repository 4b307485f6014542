import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { verbLength } from '../prose/verb-words';
import type { ProseNode } from '../prose/outline';
import { sectionKind } from '../prose/section-kind';
import { Sentence } from '../prose/sentence';
import { foldText } from '../text/fold-vietnamese';
import { labelRole } from '../prose/read-label';
import type { Opening } from './read-opening';
import { NO_OPENING, readOpening } from './read-opening';

/** Fewer paragraphs prove nothing. */
const FEWEST = 3;
const MOST_ARE = 0.6;

/** Whether numbered paragraphs beside each other are headed by bodies, one after the other: `share` of them at least. */
export function areHeadedByBodies(
  nodes: readonly ProseNode[],
  agencies: AgencyReader,
  share = MOST_ARE,
): boolean {
  const marked = nodes.filter(({ mark }) => mark !== undefined);
  if (marked.length < FEWEST) return false;
  const named = marked.filter(({ body }) => {
    const { list, from, isOrder, isTowards } = readOpening(new Sentence(body, agencies));
    return list !== undefined && from === 0 && !isOrder && !isTowards;
  });
  return named.length >= marked.length * share;
}

/** Fewer paragraphs under a title may be what its words are about. */
const FEWEST_UNDER = 2;

/**
 * "Các chủ đầu tư xây dựng hạ tầng khu công nghiệp" over what they shall do, among others that are headed by bodies: the
 * verb tells which ones are meant. `undefined` where the title leads on to a list itself, or ends as a sentence.
 */
export function groupTitle(
  { body, text, children, mark }: ProseNode,
  { words }: Sentence,
  agencies: AgencyReader,
): Opening | undefined {
  const [, asked, names = ''] = GROUP.exec(body) ?? [];
  if (mark === undefined || children.length < FEWEST_UNDER || names === '') return undefined;
  if (/[.;:,]$/u.test(text) || ROLE.test(body)) return undefined;
  const areWork = children.every((child) => verbLength(new Sentence(child.body, agencies).words, 0) > 0);
  if (!areWork) return undefined;
  const mention: AgencyMention = {
    text: names,
    offset: body.length - names.length,
    match: agencies.match(names),
  };
  const isRequest = asked !== undefined;
  const list = { mentions: [mention], from: 0, to: words.length };
  return { ...NO_OPENING, list, isRequest, isOrder: isRequest, rest: words.length };
}
const GROUP = /^(đề nghị )?((?:các|những) .+)$/iu;
const ROLE = /(?:có|chịu) trách nhiệm|thực hiện (?:các|những|một số)|(?:sau|sau đây)$/iu;

const TITLE = /^(\p{Lu}[^:;.()]{2,90}?)(?: ?\([^()]{1,80}\))? ?(:|$)/u;
/** What heads a paragraph and is nobody. */
const TOPIC =
  /^(?:công tác|việc|về|nội dung|thời gian|kinh phí|hoạt động|nhiệm vụ|đối với|(?:các )?(?:giải|biện) pháp|phần|bước|đợt|giai đoạn|lĩnh vực|chuyên đề|yêu cầu|lưu ý|cụ thể|riêng|khi|trong|nếu|tại|để|nhằm|trước|sau|hằng|hàng|định kỳ|từ|ngày|tháng|quý|năm|tổ chức|chế độ|chương trình|kế hoạch|tiến độ|kết quả|mục|địa điểm|thành phần|hình thức|tiêu chí|chỉ tiêu)(?!\p{L})/u;

/**
 * The words that head a paragraph among others that are headed by bodies, where no name in them is known: they name who
 * does it all the same.
 */
export function titledOpening(node: ProseNode, sentence: Sentence, agencies: AgencyReader): Opening {
  const [, title = '', colon] = TITLE.exec(node.body) ?? [];
  const isHeading = colon === ':' || node.children.length > 0;
  if (title === '' || !isHeading || node.mark === undefined) return NO_OPENING;
  if (verbLength(sentence.words, 0) > 0 || TOPIC.test(foldText(title))) return NO_OPENING;
  if (sectionKind(title) !== undefined || labelRole(title) !== undefined) return NO_OPENING;
  const mentions = agencies.readCell(title);
  const end = colon === ':' ? node.body.indexOf(':') : node.body.length;
  const to = sentence.words.filter((word) => word.start < end).length;
  return mentions.length === 0 ? NO_OPENING : { ...NO_OPENING, list: { mentions, from: 0, to }, rest: to };
}
