import { tokenize } from '../../text/tokenize';

/** The text with each word that `replace` gives another form for; everything between the words stays. */
export function replaceWords(text: string, replace: (word: string) => string | undefined): string {
  let replaced = '';
  let copied = 0;
  for (const { text: word, start, end } of tokenize(text)) {
    const other = replace(word);
    if (other === undefined || other === word) continue;
    replaced += text.slice(copied, start) + other;
    copied = end;
  }
  return copied === 0 ? text : replaced + text.slice(copied);
}
