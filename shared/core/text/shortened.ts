/** The text, and the text without each of its letters. */
export function shortened(text: string): readonly string[] {
  const variants = [text];
  if (text.length < 2) return variants;
  for (let at = 0; at < text.length; at++) variants.push(text.slice(0, at) + text.slice(at + 1));
  return variants;
}
