import { isAbbreviated } from '../../agencies/agency-spelling';
import { abbreviates } from '../../agencies/same-name';
import { nameText, syllablesOf } from '../../agencies/agency-text';
import type { LocalText } from '../../model/local-text';

/** Why a cell of the standard table differs from its source: every difference has one of these, and no other. */
export const CHANGE_CAUSE = {
  abbreviation: { vi: 'viết đầy đủ chữ viết tắt', en: 'abbreviation written out' },
  capitals: { vi: 'chữ hoa, chữ thường', en: 'capitals' },
  tone: { vi: 'vị trí dấu thanh', en: 'place of the tone mark' },
  separator: { vi: 'dấu nối, dấu ngăn cách, khoảng trắng', en: 'dashes, separators, spaces' },
  alias: { vi: 'cách gọi khác đã có trong danh mục', en: 'another listed writing' },
  time: { vi: 'cách ghi ngày, tháng', en: 'form of a date' },
  range: { vi: 'tách thành thời gian bắt đầu và hoàn thành', en: 'parted in start and end' },
  start: { vi: 'chuyển sang cột thời gian bắt đầu', en: 'moved to the start column' },
  ditto: { vi: 'ghi như ô trên', en: 'as in the cell above' },
  share: { vi: 'ghi thành tỷ lệ phần trăm', en: 'written as a percentage' },
  leftOut: { vi: 'không đưa vào Bảng chuẩn', en: 'not taken into the standard table' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** A party of the lead's cell that stands with the coordinators now. */
export const movedCause = (text: string): LocalText => ({
  vi: `chuyển “${text}” sang cột thực hiện hoặc phối hợp`,
  en: `“${text}” moved to the coordinators`,
});

/** What a changed name differs in; undefined when it does not. */
export function nameCause(before: string, after: string): LocalText | undefined {
  const [old, fresh] = [before.normalize('NFC'), after.normalize('NFC')];
  if (old === fresh) return undefined;
  if (old.toLowerCase() === fresh.toLowerCase()) return CHANGE_CAUSE.capitals;
  const [words, others] = [wordsOf(old), wordsOf(fresh)];
  if (words.raw === others.raw) return CHANGE_CAUSE.separator;
  if (words.folded === others.folded) return CHANGE_CAUSE.tone;
  const isWrittenOut = expanded(old) === expanded(fresh) || (isAbbreviated(old) && abbreviates(old, fresh));
  return isWrittenOut ? CHANGE_CAUSE.abbreviation : CHANGE_CAUSE.alias;
}

const expanded = (text: string): string => syllablesOf(text).join(' ');

function wordsOf(text: string): { readonly raw: string; readonly folded: string } {
  const { words } = nameText(text);
  return {
    raw: words.map(({ raw }) => raw.toLowerCase()).join(' '),
    folded: words.map(({ folded }) => folded).join(' '),
  };
}
