import type { ToneStyle } from '../../text/place-tones';
import { placeTones } from '../../text/place-tones';
import { memo } from '../../work/memo';
import { toneStyleOf } from './tone-style';

/** A word whose tone stands elsewhere than it should. */
export interface Slip {
  readonly word: string;
  readonly right: string;
  readonly messageId: 'otherStyle' | 'misplaced';
}

/** What is wrong with the tone of a word; letters are never changed, only the mark moves. */
function findSlip(word: string, style: ToneStyle): Slip | undefined {
  const composed = word.normalize('NFC');
  const right = placeTones(composed, style);
  if (right === composed) return undefined;
  return { word: composed, right, messageId: toneStyleOf(word) ? 'otherStyle' : 'misplaced' };
}

const slips: Readonly<Record<ToneStyle, (word: string) => Slip | undefined>> = {
  old: memo((word) => findSlip(word, 'old')),
  new: memo((word) => findSlip(word, 'new')),
};

/** What is wrong with the tone of a word in this style; each word is looked at once. */
export const slipIn = (word: string, style: ToneStyle): Slip | undefined => slips[style](word);
