import { runCommand } from '../cli/run-command';

/** What a command said and with which code it ended. */
interface Told {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line and keeps what it says; with an `answer`, for a person who gives it to every question. */
export async function runCli(args: readonly string[], answer?: string): Promise<Told> {
  const out: string[] = [];
  const error: string[] = [];
  const ask = (question: string): Promise<string> => {
    error.push(question);
    return Promise.resolve(answer ?? '');
  };
  const code = await runCommand(args, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    progress: () => undefined,
    ...(answer === undefined ? {} : { ask }),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

/** Runs the command line on a day, and keeps what it says. */
export const cliOn =
  (today: string) =>
  (...args: readonly string[]): Promise<Told> =>
    runCli([...args, '--today', today]);
