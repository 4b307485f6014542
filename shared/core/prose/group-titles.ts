import { Head, headsWith } from '../../data/agencies/agency-heads';
import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import { PERSONS } from './persons';

const TITLED = /^(?:các )?(?:thủ trưởng|người đứng đầu|lãnh đạo)/iu;
const GENERIC_REST = /^(?:cơ quan|đơn vị|tổ chức|địa phương|đoàn thể|ban|ngành|doanh nghiệp)(?!\p{L})/u;

/** "Thủ trưởng các sở, ban, ngành, cơ quan ngành dọc" are the heads of all of them: one group. */
export function groupTitles(cell: string, reader: AgencyReader): readonly AgencyMention[] {
  const result: AgencyMention[] = [];
  for (const one of reader.readCell(cell)) {
    const last = result[result.length - 1];
    const end = last === undefined ? 0 : last.offset + last.text.length;
    if (
      last &&
      TITLED.test(last.text) &&
      GENERIC_REST.test(one.text) &&
      !cell.slice(end, one.offset).includes(';')
    ) {
      const text = cell.slice(last.offset, one.offset + one.text.length);
      result[result.length - 1] = { ...last, text, match: reader.match(text) };
    } else if (last && isFurtherField(last.text, one.text) && cell.slice(end, one.offset) === ', ') {
      const text = cell.slice(last.offset, one.offset + one.text.length);
      result[result.length - 1] = { ...last, text, match: reader.match(text) };
    } else if (
      last &&
      CARES_FOR.test(last.text) &&
      CARED_FOR.test(one.text) &&
      cell.slice(end, one.offset) === ', '
    ) {
      const text = cell.slice(last.offset, one.offset + one.text.length);
      result[result.length - 1] = { ...last, text, match: reader.match(text) };
    } else if (last && one.text.startsWith('Chi nhánh ') && cell.slice(end, one.offset) === ' ') {
      const text = cell.slice(last.offset, one.offset + one.text.length);
      result[result.length - 1] = { ...last, text, match: reader.match(text) };
    } else if (
      last &&
      PERSON.test(last.text) &&
      POST.test(one.text) &&
      /^\s*,\s*$/u.test(cell.slice(end, one.offset))
    ) {
      // why: a person and the post that he holds are one
      result[result.length - 1] = {
        ...one,
        text: cell.slice(last.offset, one.offset + one.text.length),
        offset: last.offset,
      };
    } else {
      result.push(...withoutPersons(one, reader));
    }
  }
  return result;
}

/** Short for what is done and never for who does it. */
const FIELD = /^(?:ANTT|ATGT|ATTP|BHYT|CCHC|CĐS|CNTT|DVC|PCCC|TTHC)$/u;
const SHARED = headsWith(Head.Shared);

/**
 * "Trung tâm Giám định BHXH, BHYT điện tử": short for a field and no body. "Phòng KHTH, CNTT" are two, for the second
 * one may leave out the word that they share.
 */
function isFurtherField(before: string, text: string): boolean {
  const [short = ''] = text.split(' ');
  return FIELD.test(short) && !SHARED.has(foldText(before.split(' ')[0] ?? ''));
}

/** "Phòng Quản lý, hỗ trợ cá nhân, hộ kinh doanh": whom a body looks after is of its name. */
const CARES_FOR = /^(?:Phòng|Đội|Tổ|Chi cục|Ban|Trung tâm) .*(?:quản lý|hỗ trợ) (?:cá nhân|doanh nghiệp)$/u;
const CARED_FOR = /^(?:hộ kinh doanh|doanh nghiệp|cá nhân)$/u;

/** "Đồng chí Nguyễn Văn An": somebody by name, and not "Đồng chí Chủ tịch". */
const PERSON = /^(?:[Đđ]ồng chí|[Đđ]\/c|[ÔôBb](?:ng|à))(?: \p{Lu}\p{Ll}*){2,5}$/u;
const POST =
  /^(?:Quyền |Nguyên )?(?:Phó |Trưởng|Chủ tịch|Giám đốc|Bí thư|Chánh|Chỉ huy|Hiệu trưởng|Tổ trưởng|Ủy viên|Thường trực|Công chức|Chuyên viên|Cán bộ|Kế toán|Văn thư|Chủ nhiệm|Đội trưởng)/u;

const AND_PERSONS = new RegExp(
  ` và (?=(?:lực lượng|${PERSONS.map((phrase) => phrase.join(' ')).join('|')})(?!\\p{L}))`,
  'u',
);

/** "Bộ Chỉ huy Quân sự tỉnh và sở, ngành có liên quan": a body and a group without its "các". */
const AND_GROUP = /(?<=^\p{Lu}.{3,90}) và (?=(?:sở, (?:ban, )?ngành|cơ quan|đơn vị|địa phương)(?!\p{L}))/u;

/** "Các trường học, trạm y tế": two kinds of bodies. */
const OTHER_GROUP =
  /(?<=^các [^,;]{3,40}), (?=(?:trạm y tế|bệnh viện|trường học|nhà trường|hợp tác xã)(?!\p{L}))/iu;

/** "trưởng khu phố, chi hội": a post and what stands beside it. */
const AFTER_POST = /(?<=^(?:trưởng (?:thôn|ấp|bản|khóm|khu phố)|bí thư chi bộ)), (?=\p{L})/iu;

/** "Giám đốc và Hội đồng …": a post by itself and a body. */
const POST_AND_BODY =
  /(?<=^(?:Phó )?(?:Tổng giám đốc|Giám đốc|Hiệu trưởng|Viện trưởng|Bộ trưởng|Chủ tịch|Thủ trưởng)) và (?=(?:Hội đồng|Ban|Tổ|Phòng|Khoa|Văn phòng|Trung tâm|Sở|UBND|Ủy ban)(?!\p{L}))/u;

/** "Hội Nông dân và nhân viên y tế thôn": persons behind a body are not of its name. */
function withoutPersons(one: AgencyMention, reader: AgencyReader): readonly AgencyMention[] {
  const found =
    AND_PERSONS.exec(one.text) ??
    POST_AND_BODY.exec(one.text) ??
    AND_GROUP.exec(one.text) ??
    OTHER_GROUP.exec(one.text) ??
    AFTER_POST.exec(one.text);
  if (!found) return [one];
  const body = one.text.slice(0, found.index);
  const persons = one.text.slice(found.index + found[0].length);
  const offset = one.offset + found.index + found[0].length;
  return [
    { ...one, text: body, match: reader.match(body) },
    { ...one, text: persons, offset, match: reader.match(persons) },
  ];
}
