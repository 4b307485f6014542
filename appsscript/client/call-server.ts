import { HostError } from '../../shared/host/workbook-host';
import type { Answer, ServerApi } from '../wire/server-api';
import { explainFailure } from './explain-failure';

/** What Google puts on the page; the functions of the server stand on it by name. */
export interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  readonly [name: string]: ((...args: never[]) => unknown) | undefined;
}

/** Milliseconds that a call may take; Google itself ends a run after six minutes, and may then stay silent. */
const PATIENCE: Readonly<Record<keyof ServerApi, number>> = {
  readPage: 90_000,
  applyWorkbookPatch: 360_000,
  showMarks: 90_000,
  richCells: 90_000,
  revealPlace: 30_000,
};

type ValueOf<Name extends keyof ServerApi> = ReturnType<ServerApi[Name]> extends Answer<infer T> ? T : never;

/** Calls one function of the server; whatever goes wrong is a `HostError` in words for the person. */
export type CallServer = <Name extends keyof ServerApi>(
  name: Name,
  ...args: Parameters<ServerApi[Name]>
) => Promise<ValueOf<Name>>;

/** Typed calls over `google.script.run`, each with a time-out of its own. */
export function createCallServer(runner: () => ScriptRunner, patience = PATIENCE): CallServer {
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(explainFailure('timeout'));
      }, patience[name]);
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        finish();
      };
      const withHandlers = runner()
        .withSuccessHandler((value) => {
          settle(() => {
            const answer = value as Answer<ValueOf<typeof name>> | null;
            // why: Google hands over null when it could not carry the answer
            if (answer === null) reject(explainFailure('empty answer'));
            else if (answer.ok) resolve(answer.value);
            else reject(new HostError(answer.fault.code, answer.fault.vi, answer.fault.en));
          });
        })
        .withFailureHandler((error) => {
          settle(() => {
            reject(explainFailure(error));
          });
        });
      const call = withHandlers[name] as ((...values: typeof args) => void) | undefined;
      if (call) call.apply(withHandlers, args);
      else
        settle(() => {
          reject(explainFailure(`no function ${name}`));
        });
    });
}
