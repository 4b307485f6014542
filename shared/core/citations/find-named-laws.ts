import type { Citation } from '../model/citation';

const LAW = /(?<!\p{L})(Luật|Bộ luật|Pháp lệnh)\s(\p{Lu}[^;.:()\n\d]{1,120}?)\snăm\s((?:19|20)\d{2})(?!\d)/gu;
/** Words that no name of a law has, but running text before "năm" has: "Luật … và kế hoạch trong năm 2025". */
const RUNNING_TEXT =
  /(?<!\p{L})(?:trong|từ|đến|vào|các|cả|những|hằng|hàng|tại|theo|thực hiện|ban hành|kế hoạch|giai đoạn|cho|đã|được|tháng|quý|ngày)(?!\p{L})/u;

/** Laws that are cited by name and year, "Luật Đất đai năm 2024", as Nghị định 30/2020/NĐ-CP allows. */
export function findNamedLaws(text: string): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(LAW)) {
    const [whole, type, rawName, year] = match;
    if (type === undefined || rawName === undefined) continue;
    // why: "… của Luật Đất đai năm 2024" names the inner law
    const inner = Math.max(rawName.lastIndexOf('Luật '), rawName.lastIndexOf('luật '));
    const name = inner < 0 ? rawName : rawName.slice(inner + 5);
    if (RUNNING_TEXT.test(name) || !/^\p{Lu}/u.test(name)) continue;
    const offset = inner < 0 ? match.index : match.index + whole.indexOf(rawName) + inner;
    const typeName = inner < 0 ? type : 'Luật';
    found.push({
      form: 'law',
      text: text.slice(offset, match.index + whole.length),
      offset,
      type: typeName,
      symbol: '',
      number: '',
      year: Number(year),
      title: name,
      spans: { type: { from: offset, to: offset + typeName.length } },
    });
  }
  return found;
}
