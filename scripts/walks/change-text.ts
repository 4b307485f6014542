/**
 * `text` after a diff without line numbers: lines that begin with a blank or "-" must stand in it, once and in this order
 * with nothing between; "-" lines go, "+" lines come.
 * @throws Error where they do not stand, or stand twice: the page has grown old
 */
export const changeText = (text: string, diff: readonly string[]): string => {
  const lines = text.split('\n');
  const expected = diff.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  const written = diff.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
  const places = lines.flatMap((_, at) =>
    expected.every((line, index) => lines[at + index] === line) ? [at] : [],
  );
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`stands ${String(places.length)} times, not once:\n${expected.join('\n')}`);
  return [...lines.slice(0, place), ...written, ...lines.slice(place + expected.length)].join('\n');
};
