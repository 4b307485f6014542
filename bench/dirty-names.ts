import { pick } from './random';

/** A name as somebody might write it; `bare` when all accents are gone, `place` when the plan's own place is left out. */
export interface DirtyName {
  readonly text: string;
  readonly bare?: true;
  readonly place?: string;
}

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

const LETTERS = 'abcdeghiklmnopqrstuvxy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Văn hóa, Thể thao và Du lịch', 'VHTT&DL'],
  ['Văn hóa - Xã hội', 'VH-XH'],
  ['Giáo dục và Đào tạo', 'GD&ĐT'],
  ['Khoa học và Công nghệ', 'KH&CN'],
  ['Nông nghiệp và Môi trường', 'NN&MT'],
  ['Lao động - Thương binh và Xã hội', 'LĐ-TB&XH'],
  ['Phục vụ hành chính công', 'PVHCC'],
  ['Mặt trận Tổ quốc Việt Nam', 'MTTQ VN'],
  ['thủ tục hành chính', 'TTHC'],
  ['Cựu chiến binh', 'CCB'],
];
const MODERN: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['Ủy', 'Uỷ'],
  ['ùy', 'uỳ'],
];

/** The same for all writings of one name that differ in case, accents' encoding, tone style, connectors and spacing. */
export function foldedName(name: string): string {
  let folded = foldedNames.get(name);
  if (folded === undefined) foldedNames.set(name, (folded = foldName(name)));
  return folded;
}

const foldedNames = new Map<string, string>();

function foldName(name: string): string {
  let text = name.normalize('NFC');
  for (const [old, modern] of MODERN) text = text.split(modern).join(old);
  return text
    .toLowerCase()
    .split(/[\s\-–,;.&/]+|(?<=\s)và(?=\s)/u)
    .filter(Boolean)
    .join(' ');
}

const stripped = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

function typo(name: string, random: () => number): string {
  const letters = Array.from(name);
  const at = 1 + below(random, letters.length - 1);
  const letter = pick(random, Array.from(LETTERS));
  switch (below(random, 4)) {
    case 0:
      letters.splice(at, 1);
      break;
    case 1:
      letters.splice(at, 0, letter);
      break;
    case 2:
      letters[at] = letter;
      break;
    default:
      [letters[at - 1], letters[at]] = [letters[at] ?? '', letters[at - 1] ?? ''];
  }
  return letters.join('');
}

/** Another tone on one syllable: "Tiến" becomes "Tiền". */
function toneSlip(name: string, random: () => number): string {
  const words = name.split(' ');
  const at = below(random, words.length);
  const word = (words[at] ?? '').normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  const vowel = /[aeiouy][\u0302\u0306\u031b]?/iu.exec(word);
  if (!vowel) return name;
  const end = vowel.index + vowel[0].length;
  words[at] = (word.slice(0, end) + pick(random, TONES) + word.slice(end)).normalize('NFC');
  return words.join(' ');
}

const changed = (name: string, text: string): DirtyName | undefined => (text === name ? undefined : { text });

/** Dirties a name; undefined where it cannot. */
export type DirtyKind = (name: string, random: () => number) => DirtyName | undefined;

/** Kinds of dirt; undefined where a kind cannot touch the name. */
export const dirtyKinds: Readonly<Record<string, DirtyKind>> = {
  exact: (name) => ({ text: name }),
  case: (name, random) => changed(name, below(random, 2) === 0 ? name.toUpperCase() : name.toLowerCase()),
  'tone style': (name) =>
    changed(
      name,
      MODERN.reduce((text, [old, modern]) => text.split(old).join(modern), name),
    ),
  decomposed: (name) => changed(name, name.normalize('NFD')),
  spacing: (name, random) => changed(name, name.replace(' ', pick(random, ['  ', '\u00a0', ' \n']))),
  connectors: (name, random) =>
    changed(name, name.replace(/ - | và |, /u, pick(random, [' - ', ' & ', ' ', ', ', '-']))),
  abbreviation: (name) => {
    const found = ABBREVIATIONS.find(([full]) => name.includes(full));
    return found && { text: name.replace(found[0], found[1]) };
  },
  typo: (name, random) => changed(name, typo(name, random)),
  'two typos': (name, random) => changed(name, typo(typo(name, random), random)),
  'tone slip': (name, random) => changed(name, toneSlip(name, random)),
  'no accents': (name) => ({ text: stripped(name), bare: true }),
  'missing place': (name) => {
    const place = /(?:xã|phường) \p{Lu}.*$/u.exec(name)?.[0];
    return place === undefined ? undefined : { text: name.slice(0, -place.length).trim(), place };
  },
  'other order': (name, random) => {
    const [head, ...rest] = name.split(' ');
    const half = 1 + below(random, Math.max(1, rest.length - 1));
    return rest.length < 3
      ? undefined
      : changed(name, [head, ...rest.slice(half), ...rest.slice(0, half)].join(' '));
  },
};
