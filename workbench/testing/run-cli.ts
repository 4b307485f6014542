import { runCommand } from '../cli/run-command';

/** What a command said and with which code it ended. */
interface Told {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line on a day, and keeps what it says. */
export const cliOn =
  (today: string) =>
  async (...args: readonly string[]): Promise<Told> => {
    const out: string[] = [];
    const error: string[] = [];
    const code = await runCommand([...args, '--today', today], {
      out: (text) => out.push(text),
      error: (text) => error.push(text),
      progress: () => undefined,
    });
    return { code, out: out.join('\n'), error: error.join('\n') };
  };
