import type { LocalText } from '../model/local-text';
import { joinWords } from '../text/join-words';

/** Sheets by their names: “Bảng chuẩn” và “Tổng hợp”. */
export function quotedNames(names: readonly string[]): LocalText {
  const quoted = names.map((name) => `“${name}”`);
  return { vi: joinWords(quoted, 'vi'), en: joinWords(quoted, 'en') };
}

/** What building came to, for the person: the sheets that are there now. */
export function builtMessage(names: readonly string[]): LocalText {
  const { vi, en } = quotedNames(names);
  return { vi: `Đã lập ${vi}.`, en: `${en} ${names.length === 1 ? 'is' : 'are'} built.` };
}
