import { foldText } from '../text/fold-vietnamese';

/** What a word is by its letters alone. */
export interface WordForm {
  /** As names are compared (see `foldText`). */
  readonly folded: string;
  /** It starts with a capital. */
  readonly capitalised: boolean;
  /** All of its letters are capitals ("UBND", "XII"). */
  readonly allCapitals: boolean;
}

const LIMIT = 50_000;
const forms = new Map<string, WordForm>();

/** The form of one word; each distinct word is looked at once. */
export function wordForm(raw: string): WordForm {
  const known = forms.get(raw);
  if (known) return known;
  // why: hostile input must not fill the memory with words nobody reads again
  if (forms.size > LIMIT) forms.clear();
  const first = raw.charAt(0);
  const form = {
    folded: foldText(raw),
    capitalised: first !== first.toLowerCase(),
    allCapitals: raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
  forms.set(raw, form);
  return form;
}
