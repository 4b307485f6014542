/** A part that is written as it is packed, so that of a long sheet only some rows are ever held as text. */
export interface DrawnPart {
  /** The part without its rows: all that a self-check or a mark has to know of it. */
  readonly frame: string;
  /** The whole part. */
  pieces(): Iterable<string>;
}

const joined = new WeakMap<DrawnPart, string>();

/** The whole part at once, for whoever goes on editing it. */
export function textOfDrawn(part: DrawnPart): string {
  const known = joined.get(part);
  if (known !== undefined) return known;
  const text = [...part.pieces()].join('');
  joined.set(part, text);
  return text;
}

/** Characters in one piece of a text. */
const PIECE = 1_000_000;

/** A text in pieces that parts no character of two halves. */
export function* piecesOfText(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    if (isFirstHalf(text.charCodeAt(to - 1))) to++;
    yield text.slice(from, to);
    from = to;
  }
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
