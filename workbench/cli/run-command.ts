import packageJson from '../../package.json';
import { HostError } from '../../shared/host/workbook-host';
import { CliProblem } from './cli-problem';
import type { Command } from './command';
import { parseCommand } from './parse-command';
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

/** Each command is loaded when it is asked for: most of the time that 50 rows take is the loading of code. */
async function dispatch(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'help':
      terminal.out(USAGE);
      return 0;
    case 'version':
      terminal.out(`Kế hoạch Chuẩn ${packageJson.version}`);
      return 0;
    case 'check':
      return (await import('./check-command')).check(command, terminal);
    case 'fix':
      return (await import('./fix-command')).fix(command, terminal);
    case 'build':
      return (await import('./build-command')).build(command, terminal);
    case 'annex':
      return (await import('./annex-command')).annex(command, terminal);
    case 'calendar':
      return (await import('./calendar-command')).calendar(command, terminal);
    case 'draft':
      return (await import('./draft-command')).draft(command, terminal);
    case 'compare':
      return (await import('./compare-command')).compare(command, terminal);
    case 'read':
      return (await import('./read-command')).readPart(command, terminal);
    case 'merge':
      return (await import('./merge-command')).merge(command, terminal);
    case 'renew':
      return (await import('./renew-command')).renew(command, terminal);
    case 'export':
      return (await import('./export-command')).exportPlan(command, terminal);
    case 'profile':
      return (await import('./profile-command')).profile(command, terminal);
    case 'explain':
      return (await import('./explain-command')).explain(command, terminal);
  }
}
