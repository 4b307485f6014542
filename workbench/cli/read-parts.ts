import {
  type CalendarDate,
  planPart,
  type PlanPart,
  type Profile,
  readPlan,
  type UnreadablePlan,
} from '../../shared/core';
import { HostError } from '../../shared/host/workbook-host';
import { apart } from './apart';
import { CliProblem } from './cli-problem';
import { type ProfileChoice, profileFinder, profileNote } from './find-profile';
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
  { today, profile }: { readonly today: CalendarDate; readonly profile: ProfileChoice },
  terminal: Terminal,
): Promise<ReadParts> {
  const profileOf = tellingFinder(profile, terminal);
  // why: a profile that was named and cannot be used stops the work; one that lies beside a plan is that plan's matter
  if (profile.file !== undefined) await profileOf('');
  const parts: PlanPart[] = [];
  const unreadable: UnreadablePlan[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(`(${String(index + 1)}/${String(files.length)}) ${file}`);
    try {
      const read = await readOne(file, { today, profileOf }, terminal);
      parts.push(...read.parts);
      unreadable.push(...read.unreadable);
    } catch (error) {
      unreadable.push({ file, reason: reasonOf(error) });
    }
  }
  return { kind: 'kehoach-parts', version: 1, parts, unreadable };
}

type ProfileOf = (plan: string) => Promise<Profile | undefined>;

/** Finds the profile of each plan, and tells each profile once. */
function tellingFinder(choice: ProfileChoice, terminal: Terminal): ProfileOf {
  const find = profileFinder(choice);
  const told = new Set<string>();
  return async (plan) => {
    const found = await find(plan);
    if (found && !told.has(found.file)) terminal.error(profileNote(found));
    if (found) told.add(found.file);
    return found?.profile;
  };
}

const NO_PLAN =
  'Tệp không có bảng nhiệm vụ và không phải văn bản kế hoạch. Đề nghị dùng lệnh check để xem tệp được đọc thế nào.';

function reasonOf(error: unknown): string {
  if (error instanceof CliProblem || error instanceof HostError) return error.vi;
  return `Công cụ không đọc được tệp này: ${error instanceof Error ? error.message : String(error)}`;
}

async function readOne(
  file: string,
  { today, profileOf }: { readonly today: CalendarDate; readonly profileOf: ProfileOf },
  terminal: Terminal,
): Promise<Pick<ReadParts, 'parts' | 'unreadable'>> {
  if (file.toLowerCase().endsWith('.json')) return savedParts(file, readBytes(file));
  const { host } = await openInput({ file, today }, { ...terminal, progress: () => undefined });
  const profile = await profileOf(file);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  const part = apart(planPart(file, readPlan(snapshot, profile ? { profile } : {})));
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
