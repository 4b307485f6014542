import type { AgencyReader, MentionedName } from '../model/reading';
import { planMentions } from './plan-mentions';

/** The names of a plan whose lead column holds these cells, one below the other. */
export function namesOfLeads(reader: AgencyReader, cells: readonly string[]): readonly MentionedName[] {
  const tasks = cells.map((text, row) => ({
    lead: { text, cells: [{ row, column: 2 }], mentions: reader.readCell(text) },
    coordinators: { text: '', cells: [], mentions: [] },
  }));
  return planMentions([{ view: { id: 'kh' }, prose: [], tables: [{ tasks }] }], () => []).mentionedNames();
}
