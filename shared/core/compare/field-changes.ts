import type { ComparedField, ComparedTask } from './compared-task';
import { COMPARED_FIELDS, sectionOf } from './compared-task';
import type { TaskPair } from './pair-same-contents';

/** A field that is written otherwise; `spellingOnly` where it still says the same. */
export interface FieldChange {
  readonly field: ComparedField | 'section';
  readonly before: string;
  readonly after: string;
  readonly spellingOnly: boolean;
}

/** The fields of a pair that differ. Line breaks and the way in which letters are composed are no difference. */
export const fieldChanges = ({ before, after }: TaskPair): readonly FieldChange[] =>
  COMPARED_FIELDS.flatMap((field) => {
    // why: one column for the whole time is one change, told as the end
    if (field === 'start' && before.table.mapping.singleTime && after.table.mapping.singleTime) return [];
    const [one, two] = [before.task[field].text, after.task[field].text];
    if (asWritten(one) === asWritten(two)) return [];
    return [{ field, before: one, after: two, spellingOnly: before.keys[field] === after.keys[field] }];
  });

/** A text without what is no difference: how its letters are composed, and its white space. */
export const asWritten = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** "II. Công khai thủ tục", as far as there is a numeral and a title. */
export function sectionText(task: ComparedTask): string {
  const section = sectionOf(task);
  return [section?.numeral ?? '', section?.title ?? ''].filter((part) => part !== '').join('. ');
}
