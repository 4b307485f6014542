import type { Language } from '../../core/model/local-text';
import { formatRange } from '../../core/model/range';
import { FINDINGS_STRINGS } from '../strings/findings';
import type { PaneState } from './pane-state';
import { findHeading } from './rule-headings';

/** The findings as lines of cells that Word and Excel take for a table; empty before a check. */
export function findingsText({ result, rulePages }: PaneState, language: Language): string {
  const words = FINDINGS_STRINGS[language];
  const names = new Map(result?.snapshot.sheets.map(({ id, name }) => [id, name]));
  const rows = (result?.items ?? []).map(({ finding }) => [
    finding.places.map(({ sheet, range }) => `${names.get(sheet) ?? sheet}!${formatRange(range)}`).join('; '),
    words.severity[finding.severity],
    findHeading(finding.rule)?.title[language] ?? finding.rule,
    finding.message[language],
    rulePages?.get(finding.rule)?.docs.howToFix ?? '',
  ]);
  return [words.columns, ...rows].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** why: what a person typed into a cell must not become cells of its own */
const oneLine = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');
