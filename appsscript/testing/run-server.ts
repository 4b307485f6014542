import vm from 'node:vm';

import { findIllegalValue } from './check-wire-value';
import { serviceError } from './fake/fake-error';
import type { AppsScript } from './fake/create-apps-script';

/** The server in a world of its own, with Google's services and nothing else. */
export interface RunningServer {
  /** Calls a function as `google.script.run` does: JSON both ways, and what Google refuses is refused. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Calls a function as Google's menus, triggers and cells do; a run that took too long ends with an error, whatever it caught. */
  invoke(name: string, ...args: readonly unknown[]): unknown;
}

/** Loads the built file as Google does: V8 without timers, fetch, URL, crypto and the like. */
export function runServer(code: string, { services, now, log }: AppsScript): RunningServer {
  const context = vm.createContext({ ...services, elapsed: () => log.spent });
  vm.runInContext(
    `{ const Clock = Date; const spent = elapsed; delete globalThis.elapsed;
       const now = () => ${String(Date.parse(now))} + spent();
       globalThis.Date = class extends Clock {
         constructor(...parts) { parts.length > 0 ? super(...parts) : super(now()); }
         static now() { return now(); }
       }; }`,
    context,
  );
  vm.runInContext(code, context, { filename: 'code.js' });
  const invoke = (name: string, ...args: readonly unknown[]): unknown => {
    const entry: unknown = context[name];
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${name}`);
    log.startRun();
    const result = runToEnd(entry as (...values: readonly unknown[]) => unknown, args);
    if (log.isOver) throw serviceError('Exceeded maximum execution time');
    if ('error' in result) throw result.error;
    return result.value;
  };
  return {
    invoke,
    call(name, ...args) {
      refuse(args);
      const result = invoke(name, ...(JSON.parse(JSON.stringify(args)) as unknown[]));
      if (result === undefined) return null;
      refuse(result);
      return JSON.parse(JSON.stringify(result)) as unknown;
    },
  };
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

function runToEnd(entry: (...values: readonly unknown[]) => unknown, args: readonly unknown[]): Outcome {
  try {
    return { value: entry(...args) };
  } catch (error) {
    return { error };
  }
}

function refuse(value: unknown): void {
  const illegal = findIllegalValue(value);
  if (illegal !== undefined) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
}
