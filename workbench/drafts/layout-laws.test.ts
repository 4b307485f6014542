import { describe, expect, test } from '@jest/globals';

import { draftPlan } from '../../shared/core/draft/draft-plan';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import type { ProseDocument } from '../../shared/core';
import { readHtml } from '../html/read-html';
import { goldPlans } from './gold';

/** A line that nobody wraps proves that each line of the plan is a paragraph. */
const WHOLE = 140;
const WIDTHS = [64, 72, 80, 100];
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

const withoutEmpty = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

/** Where a paragraph that nothing parts from the next one fills its last line, nobody can tell that it ends there. */
const tellsItsEnds = (text: string, width: number): boolean => {
  const paragraphs = withoutEmpty(text).split('\n');
  return paragraphs.every((paragraph, at) => {
    const last = wrapLine(paragraph, width).split('\n').slice(-1)[0] ?? '';
    const next = paragraphs[at + 1] ?? '';
    const isParted = /^(?:[-–+*•]|\(?[\da-zđIVX.]{1,6}[.)/-])\s?|^$/u.test(next);
    return isParted || last.length + /^\S*/u.exec(next)![0].length < width * 0.9;
  });
};

/** Words of the lines of a page's source: where its writer's tools broke them. */
const RAGGED = [3, 14, 9, 16, 2, 11, 13];
/** Each paragraph between empty lines, its lines broken anywhere, as a page turned into text gives them. */
const ragged = (text: string): string =>
  withoutEmpty(text)
    .split('\n')
    .map((paragraph, at) => {
      const words = paragraph.trim().split(' ');
      const lines: string[] = [];
      for (let from = 0, turn = at; from < words.length; turn++) {
        const to = from + (RAGGED[turn % RAGGED.length] ?? 9);
        lines.push(words.slice(from, to).join(' '));
        from = to;
      }
      return lines.join('\n');
    })
    .join('\n\n');

const escaped = (line: string): string => line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const plain = ({ blocks }: ProseDocument): readonly unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? [block.line, block.text.replace(/\s+/gu, ' ').trim()] : block,
  );

const cases = plans.map(({ name, text }) => [name, text] as const);

describe('the layout of a text changes none of its rows', () => {
  test('there are plans to try', () => {
    expect(plans.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cases)('%s: wrapped, with and without empty lines', (_, text) => {
    const rows = rowsOf(text);
    for (const width of WIDTHS) {
      expect(rowsOf(wrapped(text, width))).toEqual(rows);
      if (tellsItsEnds(text, width)) expect(rowsOf(withoutEmpty(wrapped(text, width)))).toEqual(rows);
    }
  });

  test.each(cases)('%s: lines broken anywhere between empty lines', (_, text) => {
    expect(rowsOf(ragged(text))).toEqual(rowsOf(withoutEmpty(text).replace(/\n/gu, '\n\n')));
  });

  test.each(cases)('%s: a page with one line in each <p>, <div> or behind a <br> is the text', (_, text) => {
    for (let width = 50; width <= 150; width++) {
      const lines = wrapped(text, width).split('\n').map(escaped);
      const { blocks } = documentFromText(wrapped(text, width));
      const pages = [
        lines.map((line) => `<p>${line}</p>`).join('\n'),
        lines.map((line) => `<div>${line === '' ? '<br>' : line}</div>`).join('\n'),
        `<div>${lines.join('<br>\n')}</div>`,
      ];
      for (const page of width % 10 === 0 ? pages : pages.slice(0, 1))
        expect(plain(readHtml(page))).toEqual(plain({ blocks }));
    }
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
