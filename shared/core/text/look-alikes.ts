/** Letters that look like Latin ones but are not: what stands there, what is meant. */
const LOOK_ALIKES: readonly (readonly [foreign: string, latin: string])[] = [
  // why: Windows keyboards and old converters give the Icelandic eth or the African Ɖ for đ
  ['ÐƉðɖ', 'ĐĐđđ'],
  ['АВЕКМНОРСТХУІЈЅ', 'ABEKMHOPCTXYIJS'], // Cyrillic
  ['аеорсухіјѕһԁ', 'aeopcyxijshd'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'], // Greek
];

const latinByLetter: ReadonlyMap<string, string> = new Map([
  ...LOOK_ALIKES.flatMap(([foreign, latin]) =>
    Array.from(foreign, (letter, index) => [letter, latin.charAt(index)] as const),
  ),
  // full-width forms
  ...Array.from({ length: 94 }, (_, index) => [fromCode(0xff01 + index), fromCode(0x21 + index)] as const),
]);

function fromCode(code: number): string {
  return String.fromCharCode(code);
}

/** The Latin letter that a look-alike stands for; `undefined` for every other character. */
export const latinLookAlike = (letter: string): string | undefined => latinByLetter.get(letter);

/** Whether any letter of a text is a look-alike. */
export function hasLookAlike(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (latinByLetter.has(text.charAt(index))) return true;
  return false;
}
