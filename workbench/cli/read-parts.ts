import { type CalendarDate, planPart, type PlanPart, readPlan, type UnreadablePlan } from '../../shared/core';
import { HostError } from '../../shared/host/workbook-host';
import { CliProblem } from './cli-problem';
import { openInput, readBytes } from './open-input';
import type { Terminal } from './terminal';

/** What `kehoach read` writes: the parts of some files, and those that could not be read. */
export interface ReadParts {
  readonly kind: 'kehoach-parts';
  readonly version: 1;
  readonly parts: readonly PlanPart[];
  readonly unreadable: readonly UnreadablePlan[];
}

/** Reads files one after the other, a workbook at a time; a file that cannot be read is told, and the next one read. */
export async function readParts(
  files: readonly string[],
  today: CalendarDate,
  terminal: Terminal,
): Promise<ReadParts> {
  const parts: PlanPart[] = [];
  const unreadable: UnreadablePlan[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(`(${String(index + 1)}/${String(files.length)}) ${file}`);
    try {
      const read = await readOne(file, today, terminal);
      parts.push(...read.parts);
      unreadable.push(...read.unreadable);
    } catch (error) {
      unreadable.push({ file, reason: reasonOf(error) });
    }
  }
  return { kind: 'kehoach-parts', version: 1, parts, unreadable };
}

const NO_PLAN =
  'Tệp không có bảng nhiệm vụ và không phải văn bản kế hoạch. Đề nghị dùng lệnh check để xem tệp được đọc thế nào.';

function reasonOf(error: unknown): string {
  if (error instanceof CliProblem || error instanceof HostError) return error.vi;
  return `Công cụ không đọc được tệp này: ${error instanceof Error ? error.message : String(error)}`;
}

async function readOne(
  file: string,
  today: CalendarDate,
  terminal: Terminal,
): Promise<Pick<ReadParts, 'parts' | 'unreadable'>> {
  if (file.toLowerCase().endsWith('.json')) return savedParts(file, await readBytes(file));
  const { host } = await openInput({ file, today }, { ...terminal, progress: () => undefined });
  const part = planPart(file, readPlan(await host.snapshot({ kind: 'workbook' })));
  if (part.tasks.length > 0 || part.prose) return { parts: [part], unreadable: [] };
  return {
    parts: [],
    unreadable: [{ file, reason: NO_PLAN }],
  };
}

/** why: a file from another machine or another program is no part until it says so */
function savedParts(file: string, bytes: Uint8Array): Pick<ReadParts, 'parts' | 'unreadable'> {
  const saved: unknown = parseJson(new TextDecoder().decode(bytes));
  if (!isReadParts(saved))
    throw new CliProblem(`“${file}” không phải tệp do “kehoach read” ghi ra. Đề nghị đọc lại bằng lệnh đó.`);
  return saved;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isReadParts = (value: unknown): value is ReadParts =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'kehoach-parts' &&
  'version' in value &&
  value.version === 1 &&
  'parts' in value &&
  Array.isArray(value.parts) &&
  'unreadable' in value &&
  Array.isArray(value.unreadable);
