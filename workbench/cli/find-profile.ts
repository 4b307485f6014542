import path from 'node:path';

import type { Profile } from '../../shared/core';
import { CliProblem } from './cli-problem';
import { faultySettings, settingsText } from './settings-file';

/** The name under which a profile lies beside a plan, or in a folder above it. */
export const PROFILE_FILE = 'kehoach.json';

/** A profile and where it was read. */
export interface FoundProfile {
  readonly file: string;
  readonly profile: Profile;
}

/** What `--profile` said: a file, or nothing, and then the nearest one is looked for. */
export interface ProfileChoice {
  readonly file?: string;
}

/** Finds the profile of each plan; a folder is looked through once, however many plans it has. */
export function profileFinder({ file }: ProfileChoice): (plan: string) => Promise<FoundProfile | undefined> {
  const known = new Map<string, Promise<FoundProfile | undefined>>();
  const once = (key: string, find: () => Promise<FoundProfile | undefined>) => {
    const made = known.get(key) ?? find();
    known.set(key, made);
    return made;
  };
  const above = (folder: string): Promise<FoundProfile | undefined> =>
    once(folder, async () => {
      const found = await open(path.join(folder, PROFILE_FILE));
      const parent = path.dirname(folder);
      return found ?? (parent === folder ? undefined : above(parent));
    });
  return (plan) =>
    file === undefined ? above(path.dirname(path.resolve(plan))) : once(file, () => openNamed(file));
}

async function openNamed(file: string): Promise<FoundProfile> {
  const found = await open(file);
  if (found) return found;
  throw new CliProblem(`Không có hồ sơ quy tắc “${file}”. Đề nghị xem lại tên tệp sau --profile.`);
}

/** Reads a profile; `undefined` where there is no such file. */
async function open(file: string): Promise<FoundProfile | undefined> {
  const text = settingsText(file, 'hồ sơ quy tắc');
  if (text === undefined) return undefined;
  // why: most plans lie beside no profile, and need not load what reads one
  const { allRules, readProfile } = await import('../../shared/core');
  const reading = readProfile(text, allRules);
  if (reading.ok) return { file, profile: reading.profile };
  throw faultySettings('Hồ sơ quy tắc', file, reading.problems);
}

/** "Theo hồ sơ quy tắc …": whoever runs a command sees that a file beside the plan has a say. */
export const profileNote = ({ file, profile }: FoundProfile): string =>
  `Theo hồ sơ quy tắc ${profile.name === undefined ? '' : `“${profile.name}”, `}tệp ${file}`;
