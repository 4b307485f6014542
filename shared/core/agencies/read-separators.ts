import type { AgencyField } from '../model/plan';

/** What parts two agencies of one cell. */
export interface AgencySeparator {
  readonly mark: ';' | ',';
  readonly offset: number;
  readonly text: string;
}

/** The commas and semicolons between the agencies of a cell; "và", line breaks and remarks are passed over. */
export function readSeparators({ text, mentions }: AgencyField): readonly AgencySeparator[] {
  if (mentions.length < 2) return [];
  return mentions.slice(1).flatMap((mention, index) => {
    const previous = mentions[index];
    const offset = (previous?.offset ?? 0) + (previous?.text.length ?? 0);
    const between = text.slice(offset, mention.offset);
    const mark = between.trim();
    return mark === ';' || mark === ',' ? [{ mark, offset, text: between }] : [];
  });
}
