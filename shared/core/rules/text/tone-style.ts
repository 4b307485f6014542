import type { PlanReading } from '../../model/reading';
import type { ToneStyle } from '../../text/place-tones';
import { hasToneChoice, placeTones, readSyllable } from '../../text/place-tones';
import { cellFlags } from '../../text/cell-flags';
import { TextFlag } from '../../text/text-flag';
import { tokenize } from '../../text/tokenize';
import { memo, memoFor } from '../../work/memo';

/** How many words of each tone style a workbook has. */
export type ToneCounts = Readonly<Record<ToneStyle, number>>;

const MAY_CHOOSE = TextFlag.ToneChoice | TextFlag.CombiningMark;

// why: two thousand words tell the style of a workbook; counting all would read every text twice
const ENOUGH = 2000;

/** The tone style of one word, where there is a choice. */
export function toneStyleOf(word: string): ToneStyle | undefined {
  const composed = word.normalize('NFC');
  const syllable = readSyllable(composed);
  if (!syllable || !hasToneChoice(syllable)) return undefined;
  if (composed === placeTones(composed, 'old')) return 'old';
  return composed === placeTones(composed, 'new') ? 'new' : undefined;
}

// why: a plan is made of few words, written over and over
const styleOf = memo(toneStyleOf);

/** The words with a tone choice, counted from the top until the style is plain; counted once for a reading. */
export const countToneStyles = memoFor((plan: PlanReading): ToneCounts => {
  const counts = { old: 0, new: 0 };
  for (const text of textsOf(plan)) {
    const own = stylesIn(text);
    counts.old += own.old;
    counts.new += own.new;
    if (counts.old + counts.new > ENOUGH) break;
  }
  return counts;
});

/** The words of one text; names of agencies come again in every row and are counted once. */
const stylesIn = memo((text): ToneCounts => {
  const counts = { old: 0, new: 0 };
  for (const token of tokenize(text)) {
    const style = styleOf(token.text);
    if (style) counts[style]++;
  }
  return counts;
});

/** The texts that may hold a word with a choice. */
function* textsOf(plan: PlanReading): Iterable<string> {
  for (const { view } of plan.sheets) {
    const flagsAt = cellFlags(view);
    for (const [index, row] of view.snapshot.values.entries()) {
      for (const [at, value] of row.entries()) {
        const flags = flagsAt(view.top + index, view.left + at);
        if (typeof value === 'string' && (flags & MAY_CHOOSE) !== 0) yield value;
      }
    }
  }
}
