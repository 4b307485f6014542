import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';

/** Counts how often functions of one loaded script are called: what a run does, whatever the machine does beside it. */
export class CallCount {
  private readonly session = new Session();

  /** Counting starts here, for scripts that are loaded from now on. */
  constructor(private readonly url: string) {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  }

  /** Calls since the last question. Throws when V8 knows no script of that name. */
  take(): number {
    const functions = this.coverage()
      .filter(({ url }) => url === this.url)
      .flatMap((script) => script.functions);
    if (functions.length === 0) throw new Error(`no script named ${this.url} was run`);
    return functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  }

  close(): void {
    this.session.disconnect();
  }

  private coverage(): readonly Profiler.ScriptCoverage[] {
    let taken: readonly Profiler.ScriptCoverage[] = [];
    // why: a session in one's own process answers before it returns
    this.session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      taken = answer.result;
    });
    return taken;
  }
}
