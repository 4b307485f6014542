import { explainAgencies, explainCitations, explainPeriod, type LocalText } from '../../shared/core';
import type { Command } from './command';
import type { Terminal } from './terminal';

interface Step {
  readonly name: LocalText;
  readonly value: string;
  readonly remark?: LocalText;
}

/** `kehoach explain`: how a cell is read as agencies, as a time and as citations, step by step. */
export function explain(
  { text, year }: Extract<Command, { name: 'explain' }>,
  terminal: Terminal,
): Promise<number> {
  const years = year === undefined ? undefined : { from: year, to: year };
  const sections = [agencySection(text), periodSection(text, years), citationSection(text)];
  terminal.out([`“${text}”`, ...sections.flatMap((lines) => ['', ...lines])].join('\n'));
  return Promise.resolve(0);
}

function agencySection(text: string): readonly string[] {
  const read = explainAgencies(text);
  if (read.length === 0) return ['Cơ quan: không có'];
  return [
    `Cơ quan (nếu ô này là ô cơ quan): ${String(read.length)}`,
    ...read.flatMap(({ steps }) => steps.map(stepLine)),
  ];
}

function periodSection(
  text: string,
  years?: { readonly from: number; readonly to: number },
): readonly string[] {
  const { period, steps, meaning } = explainPeriod(text, years);
  if (period.kind === 'unparsed') return ['Thời gian: không đọc được là thời gian'];
  return [
    `Thời gian (nếu ô này là ô thời gian): ${meaning.vi}`,
    ...steps.map(({ step, text: value }) => stepLine({ name: step, value })),
  ];
}

function citationSection(text: string): readonly string[] {
  const read = explainCitations(text);
  if (read.length === 0) return ['Văn bản viện dẫn: không có'];
  return read.flatMap(({ canonical, steps }) => [`Văn bản viện dẫn: ${canonical}`, ...steps.map(stepLine)]);
}

const stepLine = ({ name, value, remark }: Step): string =>
  `  ${name.vi}: ${[value, remark ? `(${remark.vi})` : ''].filter((part) => part !== '').join(' ')}`;
