import { HostError } from '../../shared/host/workbook-host';
import { build } from './build-command';
import { calendar } from './calendar-command';
import { check } from './check-command';
import { CliProblem } from './cli-problem';
import { compare } from './compare-command';
import { draft } from './draft-command';
import { explain } from './explain-command';
import { fix } from './fix-command';
import { merge } from './merge-command';
import type { Command } from './command';
import { parseCommand } from './parse-command';
import { readPart } from './read-command';
import { renew } from './renew-command';
import type { Terminal } from './terminal';
import { USAGE } from './usage';

/** Runs one command; 0 = clean, 1 = findings of severity error, 2 = unusable input or usage. Never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(parseCommand(args), terminal);
  } catch (error) {
    if (error instanceof CliProblem || error instanceof HostError) {
      terminal.error(error.vi);
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      terminal.error(`Công cụ gặp lỗi của chính nó, tệp của anh/chị không bị thay đổi. Chi tiết: ${reason}`);
    }
    return 2;
  }
}

function dispatch(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'help':
      terminal.out(USAGE);
      return Promise.resolve(0);
    case 'check':
      return check(command, terminal);
    case 'fix':
      return fix(command, terminal);
    case 'build':
      return build(command, terminal);
    case 'calendar':
      return calendar(command, terminal);
    case 'draft':
      return draft(command, terminal);
    case 'compare':
      return compare(command, terminal);
    case 'read':
      return readPart(command, terminal);
    case 'merge':
      return merge(command, terminal);
    case 'renew':
      return renew(command, terminal);
    case 'explain':
      return explain(command, terminal);
  }
}
