import { Head, headsWith } from '../../data/agencies/agency-heads';
import type { AgencyLevel, AgencyMatch } from '../model/agency';
import { foldText } from '../text/fold-vietnamese';
import { unitNames, youthNames } from '../text/unit-words';
import type { AgencyText } from './agency-text';
import type { Syllable } from './expand-syllables';
import { isAllCapitals } from './lex-name';

/** First words of bodies that no directory can list. */
const OPEN_HEADS = new Set([...headsWith(Head.Unlisted), ...youthNames]);
const LONGEST = 20;
/** "Phòng TCCB" is plain in its house; "Cục QLCLNS" tells nobody who is meant. */
const LONG_SHORT = 5;

// why: in the plan of one commune "Công an" and "Mặt trận" leave no doubt, though the place is not written
const BARE = new Set(['báo', 'công an', 'đảng ủy', 'mặt trận', 'quân sự', 'thống kê', 'thuế']);

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
  if (first && BARE.has(expanded.syllables.map(({ folded }) => folded).join(' ')))
    return namedBody(text.trim());
  if (!first || !second || words.length < 2 || words.length > LONGEST) return undefined;
  if (words.length === 2 && words[1] && isAllCapitals(words[1]) && words[1].raw.length >= LONG_SHORT)
    return undefined;
  const isOpen = OPEN_HEADS.has(first.folded) || OPEN_HEADS.has(`${first.folded} ${second.folded}`);
  return (isOpen || isOfficeOf(first, level) || isPartyBody(expanded.syllables)) && !isVerb(first, second)
    ? namedBody(text.trim())
    : undefined;
}

const OWNERS = new Set(['sở', 'bộ', 'cục', 'tổng', 'viện', 'trường', 'chi', 'ban', ...unitNames]);
const SERVING = /^(?:văn phòng|thanh tra|lãnh đạo|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|bộ trưởng)$/;

/** "Văn phòng Sở", "Giám đốc Sở", "Chủ tịch thị xã": the office or the head of the body whose plan it is. */
export function matchOffice({ text, words }: AgencyText): AgencyMatch | undefined {
  const folded = words.map((word) => word.folded);
  const isOffice = [1, 2].some(
    (length) =>
      OWNERS.has(folded.slice(-length).join(' ')) && SERVING.test(folded.slice(0, -length).join(' ')),
  );
  return isOffice ? namedBody(text.trim()) : undefined;
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
