import type { AgencyField } from '../../model/plan';

/** What parts two agencies of one cell. */
export interface AgencySeparator {
  readonly mark: ';' | ',';
  readonly offset: number;
  readonly text: string;
}

/** Whether a cell is agencies and what parts them, and nothing else: no duty, no remark, no heading. */
export function isPlainList({ text, mentions }: Pick<AgencyField, 'text' | 'mentions'>): boolean {
  let at = 0;
  for (const { offset, text: name, role } of mentions) {
    if (role !== undefined || !isPlainGap(text.slice(at, offset))) return false;
    at = offset + name.length;
  }
  return mentions.length > 0 && isPlainGap(text.slice(at));
}

const isPlainGap = (between: string): boolean => /^[\s;,.•+*–-]*(?:và\s+)?$/u.test(between);

/** The commas and semicolons between the agencies of a cell; "và", line breaks and remarks are passed over. */
export function readSeparators({ text, mentions }: AgencyField): readonly AgencySeparator[] {
  const separators: AgencySeparator[] = [];
  for (let index = 1; index < mentions.length; index++) {
    const previous = mentions[index - 1];
    const next = mentions[index];
    // why: in "UBND phường Hội An, Hội An Đông" the comma parts names that share one head
    if (!previous || !next || next.head !== undefined) continue;
    const offset = previous.offset + previous.text.length;
    const between = text.slice(offset, next.offset);
    const mark = between.trim();
    if (mark === ';' || mark === ',') separators.push({ mark, offset, text: between });
  }
  return separators;
}
