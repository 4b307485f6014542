/** "50%", "50" and "0,5" are one half; `undefined` for anything else, which stays as written. */
export function progressValue(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d{1,4})?) ?(%?)$/u.exec(text);
  if (!match) return undefined;
  const value = Number((match[1] ?? '').replace(',', '.'));
  return match[2] === '%' || value > 1 ? value / 100 : value;
}

/** How a share is shown in its column; the text itself where it is no share. */
export function shownProgress(text: string): string {
  const value = progressValue(text);
  return value === undefined ? text : `${String(Math.round(value * 100))}%`;
}
