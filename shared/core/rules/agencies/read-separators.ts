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

/** What stands between two names: nothing but spaces, one of the signs, or anything else. */
export type PlainGap = '' | ';' | ',';

/** What parts two names where that is at most one sign; a look at its letters, as it is done for every name of a plan. */
export function plainGap(text: string, from: number, to: number): PlainGap | undefined {
  let found: PlainGap = '';
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === ' ') continue;
    if (found !== '' || (sign !== ';' && sign !== ',')) return undefined;
    found = sign;
  }
  return found;
}

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
