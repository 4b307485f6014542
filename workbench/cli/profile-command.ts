import path from 'node:path';

import {
  allRules,
  type CalendarDate,
  effectiveProfile,
  effectiveRules,
  type Profile,
  profileText,
  spelledOut,
} from '../../shared/core';
import type { Command } from './command';
import { PROFILE_FILE, profileFinder, profileNote } from './find-profile';
import { openInput } from './open-input';
import type { Terminal } from './terminal';

const LEVELS = { error: 'lỗi', warning: 'cảnh báo', hint: 'gợi ý', off: 'tắt' } as const;

/** `kehoach profile`: how the rules work for a plan, or here; as JSON it is a profile to start from. */
export async function profile(
  { file, profile: choice, format, today }: Extract<Command, { name: 'profile' }>,
  terminal: Terminal,
): Promise<number> {
  const found = await profileFinder(choice)(file ?? path.join('.', PROFILE_FILE));
  const held =
    file === undefined ? found?.profile : await profileOf(file, found?.profile, { today, terminal });
  if (format === 'json') {
    terminal.out(profileText(spelledOut(allRules, held)).trimEnd());
    return 0;
  }
  terminal.out(
    found ? profileNote(found) : `Không có hồ sơ quy tắc (${PROFILE_FILE}); dùng mức của công cụ.`,
  );
  terminal.out(profileLines(held).join('\n'));
  return 0;
}

/** What holds for a plan: what its workbook keeps goes before the file. */
async function profileOf(
  file: string,
  given: Profile | undefined,
  { today, terminal }: { readonly today: CalendarDate; readonly terminal: Terminal },
): Promise<Profile | undefined> {
  const { host } = await openInput({ file, today }, terminal);
  return effectiveProfile(given, await host.snapshot({ kind: 'workbook' }));
}

function profileLines(held: Profile | undefined): readonly string[] {
  const rules = effectiveRules(allRules, held);
  const changed = rules.filter(({ isChosen }) => isChosen);
  const lines = rules.map(({ id, level, options, isChosen }) => {
    const values = Object.entries(options).map(([name, value]) => `${name}=${String(value)}`);
    return `  ${isChosen ? '*' : ' '} ${id}: ${[LEVELS[level], ...values].join(', ')}`;
  });
  const agencies = (held?.agencies ?? []).map(
    ({ name, aliases = [], short = [] }) => `    ${[name, ...aliases, ...short].join('; ')}`,
  );
  const columns = Object.entries(held?.columns ?? {}).map(
    ([field, headers]) => `    ${field}: ${headers.join('; ')}`,
  );
  return [
    `Quy tắc (${String(rules.length)}; dấu * là ${String(changed.length)} quy tắc hồ sơ đã đặt)`,
    ...lines,
    ...(agencies.length === 0 ? [] : [`Cơ quan riêng (${String(agencies.length)})`, ...agencies]),
    ...(columns.length === 0 ? [] : ['Tiêu đề cột riêng', ...columns]),
    ...(held?.layout ? [`Mẫu cột để xuất: ${held.layout.columns.map(({ name }) => name).join('; ')}`] : []),
  ];
}
