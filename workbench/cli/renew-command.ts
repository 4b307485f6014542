import {
  formatRange,
  type Place,
  renew as planRenewal,
  type Renewal,
  type WorkbookSnapshot,
} from '../../shared/core';
import { applyOutcome } from '../../shared/host/apply-outcome';
import { runWaiting } from '../../shared/host/steps';
import { CliProblem, refusedProblem } from './cli-problem';
import { openInput } from './open-input';
import type { Command } from './command';
import { packPieces } from './pack-pieces';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/** `kehoach renew`: tells every change of the plan for another year, and writes them into a copy when asked. */
export async function renew(
  command: Extract<Command, { name: 'renew' }>,
  terminal: Terminal,
): Promise<number> {
  const { host, sheets } = await openInput(command, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  const { year, from, clear, output } = command;
  const planned = planRenewal(snapshot, {
    ...sheets,
    year,
    clear,
    ...(from === undefined ? {} : { from }),
  });
  if (!planned.isDone || planned.renewal === undefined)
    throw new CliProblem(
      planned.needsFrom ? `${planned.message.vi}\n${HOW_TO_SAY_THE_YEAR}` : planned.message.vi,
    );
  if (output !== undefined) {
    const applied = await runWaiting(applyOutcome(planned, ({ patch }) => host.apply(patch)));
    if (!applied.ok) throw refusedProblem(applied.conflicts);
    await writeResult(output, await host.pack(packPieces), terminal);
  }
  terminal.out(
    command.format === 'json'
      ? JSON.stringify(renewalJson(planned.renewal, snapshot), null, 2)
      : renewalText(planned.renewal, snapshot),
  );
  if (command.format === 'text')
    terminal.out(output === undefined ? 'Chưa ghi gì: thêm -o KẾT_QUẢ.xlsx để ghi.' : `Kết quả: ${output}`);
  return 0;
}

const HOW_TO_SAY_THE_YEAR = 'Nêu năm của kế hoạch này: --from 2026';

const sheetName = ({ sheets }: WorkbookSnapshot, { sheet }: Place): string =>
  sheets.find(({ id }) => id === sheet)?.name ?? sheet;

function renewalText({ changes, questions }: Renewal, snapshot: WorkbookSnapshot): string {
  const place = (at: Place): string => `${sheetName(snapshot, at)}!${formatRange(at.range)}`;
  const told = ({ at, before, after }: Renewal['changes'][number]): string =>
    `  ${place(at)}: “${before}” → “${after}”`;
  return [
    `Thay đổi (${String(changes.length)})`,
    ...byReason(changes).flatMap(([reason, cells]) => [
      `  ${reason}`,
      ...cells.map((cell) => `  ${told(cell)}`),
    ]),
    '',
    `Cần người quyết định (${String(questions.length)})`,
    ...byReason(questions).flatMap(([reason, asked]) => [
      `  ${reason}`,
      ...asked.map(({ at, text }) => `    ${place(at)}: “${text}”`),
    ]),
    '',
  ].join('\n');
}

/** One reason is told once, above all that it holds for. */
function byReason<Item extends { readonly reason: { readonly vi: string } }>(
  items: readonly Item[],
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.reason.vi, [...(groups.get(item.reason.vi) ?? []), item]);
  return [...groups];
}

const renewalJson = ({ from, to, changes, questions }: Renewal, snapshot: WorkbookSnapshot): unknown => ({
  from,
  to,
  changes: changes.map(({ at, kind, before, after, reason }) => ({
    sheet: sheetName(snapshot, at),
    cell: formatRange(at.range),
    kind,
    before,
    after,
    reason: reason.vi,
  })),
  questions: questions.map(({ at, kind, text, reason }) => ({
    sheet: sheetName(snapshot, at),
    cell: formatRange(at.range),
    kind,
    text,
    reason: reason.vi,
  })),
});
