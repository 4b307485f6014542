import vm from 'node:vm';

import { findIllegalValue } from './check-wire-value';
import type { AppsScript } from './fake/create-apps-script';

/** The server in a world of its own, with Google's services and nothing else. */
export interface RunningServer {
  /** Calls a function as `google.script.run` does: JSON both ways, and what Google refuses is refused. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Calls a function as Google's menus, triggers and cells do. */
  invoke(name: string, ...args: readonly unknown[]): unknown;
}

/** Loads the built file as Google does: V8 without timers, fetch, URL, crypto and the like. */
export function runServer(code: string, { services, now }: AppsScript): RunningServer {
  const context = vm.createContext({ ...services });
  vm.runInContext(
    `{ const Clock = Date; const now = ${String(Date.parse(now))};
       globalThis.Date = class extends Clock {
         constructor(...parts) { parts.length > 0 ? super(...parts) : super(now); }
         static now() { return now; }
       }; }`,
    context,
  );
  vm.runInContext(code, context, { filename: 'code.js' });
  const invoke = (name: string, ...args: readonly unknown[]): unknown => {
    const entry: unknown = context[name];
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${name}`);
    return (entry as (...values: readonly unknown[]) => unknown)(...args);
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

function refuse(value: unknown): void {
  const illegal = findIllegalValue(value);
  if (illegal !== undefined) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
}
