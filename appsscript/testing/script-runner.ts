import type { ScriptRunner } from '../client/call-server';
import type { RunningServer } from './run-server';

interface Handlers {
  readonly success?: (value: unknown) => void;
  readonly failure?: (error: unknown) => void;
}

/** `google.script.run` over a server in this process: answers later, and carries JSON only. */
export function scriptRunner(server: RunningServer, handlers: Handlers = {}): ScriptRunner {
  return new Proxy({} as ScriptRunner, {
    get(_, name: string) {
      if (name === 'withSuccessHandler')
        return (success: Handlers['success']) =>
          scriptRunner(server, { ...handlers, ...(success ? { success } : {}) });
      if (name === 'withFailureHandler')
        return (failure: Handlers['failure']) =>
          scriptRunner(server, { ...handlers, ...(failure ? { failure } : {}) });
      return (...args: unknown[]) => {
        setImmediate(() => {
          try {
            handlers.success?.(server.call(name, ...args));
          } catch (error) {
            handlers.failure?.(error);
          }
        });
      };
    },
  });
}
