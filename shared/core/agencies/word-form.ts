import { foldText } from '../text/fold-vietnamese';
import { memo } from '../work/memo';

/** What a word is by its letters alone. */
export interface WordForm {
  /** As names are compared (see `foldText`). */
  readonly folded: string;
  /** It starts with a capital. */
  readonly capitalised: boolean;
  /** All of its letters are capitals ("UBND", "XII"). */
  readonly allCapitals: boolean;
}

/** The form of one word; each distinct word is looked at once. */
export const wordForm = memo((raw): WordForm => {
  const first = raw.charAt(0);
  return {
    folded: foldText(raw),
    capitalised: first !== first.toLowerCase(),
    allCapitals: raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
});
