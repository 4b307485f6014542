import { describe, expect, test } from '@jest/globals';

import { draftPlan } from '../../shared/core/draft/draft-plan';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { goldPlans } from './gold';

/** A line that nobody wraps proves that each line of the plan is a paragraph. */
const WHOLE = 140;
const plans = goldPlans().filter(
  ({ text, tasks, name }) =>
    tasks.length > 0 && !name.includes('dinh-dang') && text.split('\n').some(({ length }) => length > WHOLE),
);

/** What a person sees of the rows, without the lines that they stand on. */
const rowsOf = (text: string): readonly unknown[] =>
  draftPlan(documentFromText(text)).tasks.map(({ kind, content, lead, coordinators, end, recurrence }) => [
    kind,
    content,
    lead.map(({ mention }) => mention.text).join('; '),
    coordinators.map((one) => one.text).join('; '),
    end.text,
    recurrence?.text ?? '',
  ]);

/** The paragraphs of a plan cut at a width, as a mail program or a PDF gives them. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
}

const cases = plans.map(({ name, text }) => [name, text] as const);

describe('the layout of a text changes none of its rows', () => {
  test('there are plans to try', () => {
    expect(plans.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cases)('%s: wrapped at 72, 80 and 100 columns', (_, text) => {
    for (const width of [72, 80, 100]) expect(rowsOf(wrapped(text, width))).toEqual(rowsOf(text));
  });

  test.each(cases)('%s: other numbers and bullets', (_, text) => {
    const rows = rowsOf(text);
    expect(rowsOf(text.replace(/^(\s*)(\d{1,2})\. /gmu, '$1$2/ '))).toEqual(rows);
    expect(rowsOf(text.replace(/^(\s*)(\d{1,2})\. /gmu, '$1$2) '))).toEqual(rows);
    expect(rowsOf(text.replace(/^(\s*)- /gmu, '$1• '))).toEqual(rows);
    expect(rowsOf(text.replace(/^(\s*)- /gmu, '$1– '))).toEqual(rows);
    expect(rowsOf(text.replace(/^([IVX]{1,4})\. /gmu, '$1/ '))).toEqual(rows);
  });

  test.each(cases)('%s: numbers of pages and empty lines', (_, text) => {
    const rows = rowsOf(text);
    const lines = text.split('\n');
    const paged = lines.map((line, index) =>
      index > 0 && index % 12 === 0 ? `\n${String(index / 12)}\n\n${line}` : line,
    );
    expect(rowsOf(paged.join('\n'))).toEqual(rows);
    expect(rowsOf(lines.join('\n\n'))).toEqual(rows);
    expect(rowsOf(text.replace(/\n/gu, '\r\n'))).toEqual(rows);
  });
});
