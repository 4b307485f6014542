import type { AgencyLevel, AgencyMatch } from '../model/agency';
import { foldText } from '../text/fold-vietnamese';
import type { AgencyText } from './agency-text';
import type { Syllable } from './expand-syllables';

/**
 * First words of bodies that no directory can list: schools, hospitals, enterprises, institutes, branches of ministries,
 * associations, bodies set up for one task. Not here: Sở, Bộ, Ủy ban and the like, whose names are few and fixed.
 */
const OPEN_HEADS = new Set([
  'ban biên',
  'ban công',
  'ban đại',
  'ban điều',
  'ban nhân',
  'ban qlda',
  'ban thanh',
  'ban chỉ',
  'ban liên',
  'ban quản',
  'ban tổ',
  'ban giám',
  'báo',
  'bảo tàng',
  'bệnh viện',
  'bưu điện',
  'chi bộ',
  'chi cục',
  'chi đoàn',
  'chi hội',
  'chi nhánh',
  'công đoàn',
  'công ty',
  'cục',
  'doanh nghiệp',
  'đài',
  'đại học',
  'đảng bộ',
  'điện lực',
  'đoàn',
  'đội',
  'đồn',
  'hạt',
  'hiệp hội',
  'hội',
  'học viện',
  'hội đồng',
  'hợp tác',
  'htx',
  'huyện đoàn',
  'khoa',
  'liên hiệp',
  'liên minh',
  'ngân hàng',
  'nhà hát',
  'nhà máy',
  'nhà thiếu',
  'nhà văn',
  'nhóm',
  'phường đoàn',
  'quỹ',
  'tạp chí',
  'tập đoàn',
  'thành đoàn',
  'thư viện',
  'tiểu ban',
  'tổ',
  'tổng công',
  'tổng cục',
  'trạm',
  'trung tâm',
  'trường',
  'viện',
  'vụ',
  'vườn quốc',
  'xã đoàn',
  'xí nghiệp',
]);
const LONGEST = 20;

/** A body by its own words. */
export const namedBody = (name: string): AgencyMatch & { readonly kind: 'named' } => ({
  kind: 'named',
  id: `named.${foldText(name)}`,
  name: name.normalize('NFC'),
});

/** A body outside the directory that is no error; undefined when the first words do not tell. */
export function matchNamed(
  { text, words, expanded }: AgencyText,
  level: AgencyLevel,
): AgencyMatch | undefined {
  const [first, second] = expanded.syllables;
  if (!first || !second || words.length < 2 || words.length > LONGEST) return undefined;
  const isOpen = OPEN_HEADS.has(first.folded) || OPEN_HEADS.has(`${first.folded} ${second.folded}`);
  return (isOpen || isOfficeOf(first, level) || isPartyBody(expanded.syllables)) && !isVerb(first, second)
    ? namedBody(text.trim())
    : undefined;
}

// why: a commune and a district have few Phòng, whose names the law gives; a ministry and a hospital have their own
const isOfficeOf = ({ folded }: Syllable, level: AgencyLevel): boolean =>
  folded === 'phòng' && level !== 'commune' && level !== 'district';

/** "Văn phòng Tỉnh ủy", "Ban Nội chính Trung ương": a body of the party by its last words. */
function isPartyBody(syllables: readonly Syllable[]): boolean {
  const [first, second] = [syllables[0]?.folded, syllables[1]?.folded];
  const [last, before] = [syllables[syllables.length - 1]?.folded, syllables[syllables.length - 2]?.folded];
  if (syllables.length < 4 || !(first === 'ban' || (first === 'văn' && second === 'phòng'))) return false;
  return last === 'ủy' || (last === 'ương' && before === 'trung');
}

// why: "Tổ chức hội nghị" and "Báo cáo" are work
const isVerb = (first: Syllable, second: Syllable): boolean =>
  (first.folded === 'tổ' && second.folded === 'chức') || (first.folded === 'báo' && second.folded === 'cáo');
