import type { LocalText } from '../model/local-text';
import type { ComparedSyllable } from './syllable-likeness';

export type CandidateKeyer = 'abbreviation' | 'unaccented' | 'fingerprint' | 'near';

const FIXED: Readonly<Record<Exclude<CandidateKeyer, 'near'>, LocalText>> = {
  abbreviation: {
    vi: 'chữ viết tắt khớp với chữ đầu của tên này',
    en: 'the abbreviation fits the initials of this name',
  },
  unaccented: { vi: 'giống hệt khi bỏ dấu', en: 'the same without accents' },
  fingerprint: {
    vi: 'cùng các chữ, khác thứ tự hoặc cách tách chữ',
    en: 'the same words in another order or spacing',
  },
};

/** Why a candidate is proposed, so that a person can judge it. */
export function candidateReason(
  keyer: CandidateKeyer,
  words: readonly ComparedSyllable[],
  key: readonly string[],
): LocalText {
  if (keyer !== 'near') return FIXED[keyer];
  const written = words.map(({ folded }) => folded);
  const surplus = written.filter((word) => !key.includes(word)).join(' ');
  const missing = key.filter((word) => !written.includes(word)).join(' ');
  if (surplus === '' && missing === '') return FIXED.fingerprint;
  if (surplus === '') return { vi: `thiếu chữ “${missing}”`, en: `“${missing}” is missing` };
  if (missing === '') return { vi: `thừa chữ “${surplus}”`, en: `“${surplus}” is too much` };
  return { vi: `chỉ khác “${surplus}” và “${missing}”`, en: `only “${surplus}” and “${missing}” differ` };
}
