import type { FieldSynonym, HeaderRole } from '../../data/field-synonyms';
import { FIELD_SYNONYMS } from '../../data/field-synonyms';
import { foldText } from '../text/fold-vietnamese';
import { memo } from '../work/memo';

/** One way to understand a header text, with its score from 0 to 1 and a reason. */
export interface HeaderGuess {
  readonly role: HeaderRole;
  readonly score: number;
  readonly reason: string;
  readonly doubtful?: HeaderRole;
}

/** Below this a wording is only an accident. */
const LEAST_SCORE = 0.6;
/** A wording with two meanings gives way to a plain one in another column. */
const DOUBT = 0.85;
/** Nobody writes a longer header. */
export const LONGEST_HEADER = 120;

const ENTRIES = FIELD_SYNONYMS.map((synonym) => ({ synonym, words: wordsOf(synonym.phrase) }));
const KNOWN = new Set(ENTRIES.map(({ words }) => words.join(' ')));

/** The roles that a header text may have, best first; empty when it is no header. */
export const readHeaderText = (text: string): readonly HeaderGuess[] =>
  text.length > LONGEST_HEADER ? [] : guessesOf(text);

const guessesOf = memo(
  (text): readonly HeaderGuess[] => {
    const folded = foldText(text);
    return knownTurn(folded) ?? guess(wordsOf(withoutBrackets(folded)));
  },
  { longest: LONGEST_HEADER },
);

const FOLLOWED = 'Cột theo dõi, không phải thời gian của kế hoạch';

/** Wordings that a mark in them turns into something else than their words say. */
function knownTurn(folded: string): readonly HeaderGuess[] | undefined {
  // why: "Mã nhiệm vụ" holds codes; "Mã ĐV chủ trì" may hold the short names of the bodies themselves
  if (folded.startsWith('mã ')) {
    const names = /chủ trì|thực hiện|đầu mối/u.test(folded);
    return names
      ? [{ role: 'lead', score: DOUBT, reason: 'Cột mã của đơn vị chủ trì', doubtful: 'other' }]
      : [{ role: 'other', score: 1, reason: 'Cột mã, không phải nội dung' }];
  }
  if (/^(?:tiến độ|kết quả|khối lượng|mức độ)(?!\p{L}).*(?:%|tỷ lệ)/u.test(folded)) {
    return [{ role: 'progress', score: 1, reason: 'Tiêu đề ghi đơn vị phần trăm' }];
  }
  if (/^tiến độ.*\((?:thực tế|đến nay)/u.test(folded)) {
    return [{ role: 'other', score: 1, reason: FOLLOWED }];
  }
  // why: what is filled in only where it is known is a follow-up, unless it holds times and nothing else does
  if (/^tiến độ.*\(nếu có/u.test(folded))
    return [{ role: 'time', score: DOUBT, reason: 'Cột tiến độ ghi khi có', doubtful: 'other' }];
  return undefined;
}

/** Whether a text is a header wording word for word; cheap enough to ask of every cell of a sheet. */
export const isKnownHeader = (text: string): boolean =>
  text.length <= LONGEST_HEADER && KNOWN.has(headerKey(text));

/** The words of a header, folded, without what is in brackets: what two writings of one header share. */
export const headerKey = (text: string): string => wordsOf(withoutBrackets(foldText(text))).join(' ');

function guess(words: readonly string[]): readonly HeaderGuess[] {
  if (words.length === 0) return [];
  const best = new Map<HeaderRole, HeaderGuess>();
  for (const { synonym, words: phrase } of ENTRIES) {
    const score = scorePhrase(words, phrase, synonym.whole) * (synonym.doubtful ? DOUBT : 1);
    if (score < LEAST_SCORE || score <= (best.get(synonym.role)?.score ?? 0)) continue;
    best.set(synonym.role, {
      role: synonym.role,
      score,
      reason: reasonFor(synonym, score),
      ...doubt(synonym),
    });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const doubt = ({ doubtful }: FieldSynonym): Pick<HeaderGuess, 'doubtful'> => (doubtful ? { doubtful } : {});

const reasonFor = ({ phrase, doubtful }: FieldSynonym, score: number): string =>
  score === (doubtful ? DOUBT : 1)
    ? `Trùng với tiêu đề thường gặp “${phrase}”`
    : `Có cụm “${phrase}” trong tiêu đề`;

/** 1 for the same words; less for a phrase inside, by how much of the header it fills and where it stands. */
function scorePhrase(words: readonly string[], phrase: readonly string[], whole: true | undefined): number {
  if (whole && words.length !== phrase.length) return 0;
  const at = indexOfWords(words, phrase);
  if (at < 0) return 0;
  const share = phrase.length / words.length;
  if (share === 1) return 1;
  return (at === 0 ? 0.6 : 0.45) + 0.35 * share;
}

function indexOfWords(words: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((word, index) => words[start + index] === word)) return start;
  }
  return -1;
}

function withoutBrackets(text: string): string {
  const open = text.indexOf('(');
  return open > 0 ? text.slice(0, open) : text;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s/,;:.\-–*]+/u).filter((word) => word !== '');
}
