/** `|---|:--:|`: the line under the header of a pipe table. */
const RULING = /^(?=.*--)[\s|:-]+$/;

/**
 * The cells of the lines that belong to pipe tables (Markdown), by line; other lines are left out. A block of lines
 * is such a table when a ruling stands in it, or when each of several lines is framed in pipes.
 */
export function pipeRows(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  for (let from = 0; from < lines.length; from++) {
    let end = from;
    while (hasPipe(lines[end])) end++;
    if (end === from) continue;
    const block = lines.slice(from, end).map((line) => line.trim());
    if (isPipeTable(block)) block.forEach((line, index) => rows.set(from + index, cellsOf(line)));
    from = end;
  }
  return rows;
}

const hasPipe = (line: string | undefined): boolean =>
  line !== undefined && line.includes('|') && !line.includes('\t');

const isFramed = (line: string): boolean => line.length > 2 && line.startsWith('|') && line.endsWith('|');

const isPipeTable = (block: readonly string[]): boolean =>
  block.length >= 2 && (block.some((line) => RULING.test(line)) || block.every(isFramed));

/** "\|" is a pipe in the text of a cell. */
const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));
