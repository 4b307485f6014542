import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import type { ToneStyle } from '../../text/place-tones';
import { hasToneChoice, placeTones, readSyllable } from '../../text/place-tones';
import { cellFlags } from '../../text/cell-flags';
import { TextFlag } from '../../text/text-flag';
import { tonedWords } from '../../text/toned-words';
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
  for (const { view } of plan.sheets) addStyles(counts, view);
  return counts;
});

/** Adds the words of a sheet. A plain loop: it passes by every cell of a plan, and few have such words. */
function addStyles(counts: Record<ToneStyle, number>, view: SheetView): void {
  const { snapshot, top, left } = view;
  const { values } = snapshot;
  const flags = cellFlags(view);
  for (let row = 0; row < values.length; row++) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (counts.old + counts.new > ENOUGH) return;
      const value = cells[column];
      if (typeof value !== 'string' || (flags.at(top + row, left + column) & MAY_CHOOSE) === 0) continue;
      const own = stylesIn(value);
      counts.old += own.old;
      counts.new += own.new;
    }
  }
}

/** The words of one text; names of agencies come again in every row and are counted once. */
const stylesIn = memo((text): ToneCounts => {
  const counts = { old: 0, new: 0 };
  for (const word of tonedWords(text)) {
    const style = styleOf(word);
    if (style) counts[style]++;
  }
  return counts;
});
