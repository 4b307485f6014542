import type { PlanDraft } from '../../shared/core';
import { CliProblem } from './cli-problem';
import type { Command } from './command';
import { draftJson } from './draft-json';
import { draftText } from './draft-text';
import { readRows } from './read-options';
import type { Terminal } from './terminal';

/** Numbers of the rows that somebody agreed to; `undefined` when nobody did, and then the rows were shown. */
export async function agreedRows(
  command: Extract<Command, { name: 'fix' | 'build' | 'annex' }>,
  draft: PlanDraft,
  terminal: Terminal,
): Promise<readonly number[] | undefined> {
  const { name, file, output, format, yes } = command;
  const all = Array.from(draft.tasks, (_, index) => index + 1);
  const wanted = command.rows ?? all;
  requireRows(wanted, draft);
  if (yes) return wanted;
  if (format === 'json') terminal.out(JSON.stringify(draftJson(draft), null, 2));
  else terminal.out(draftText(file, draft));
  const named = command.rows === undefined ? '' : ` (các dòng ${command.rows.join(', ')})`;
  if (terminal.ask === undefined || format === 'json') {
    terminal.error(
      `\nChưa ghi gì. Kế hoạch này viết bằng văn xuôi; trên đây là các dòng dự thảo. Xem kỹ rồi chạy lại:\n` +
        `  kehoach ${name} "${file}" -o "${output}" --yes              lấy mọi dòng\n` +
        `  kehoach ${name} "${file}" -o "${output}" --yes --rows 1,3-5  chỉ lấy các dòng nêu số`,
    );
    return undefined;
  }
  const answer = await terminal.ask(
    `\nLập bảng từ các dòng này${named}? Gõ c (có), k (không), hoặc số dòng như 1,3-5: `,
  );
  const said = answer.trim().toLowerCase().normalize('NFC');
  if (['c', 'co', 'có', 'y', 'yes'].includes(said)) return wanted;
  if (/^\d/u.test(said)) {
    const rows = readRows(said);
    requireRows(rows, draft);
    return rows;
  }
  terminal.error('Chưa ghi gì.');
  return undefined;
}

function requireRows(rows: readonly number[], { tasks }: PlanDraft): void {
  const unknown = rows.filter((row) => row > tasks.length);
  if (unknown.length > 0)
    throw new CliProblem(
      `Không có dòng ${unknown.join(', ')}: dự thảo có ${String(tasks.length)} dòng, đánh số từ 1. Xem bằng lệnh draft.`,
    );
}
