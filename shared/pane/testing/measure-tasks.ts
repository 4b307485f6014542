import type { Browser, Page } from 'playwright-core';

/** What the page's main thread did meanwhile, in milliseconds. */
export interface MeasuredTasks {
  readonly wall: number;
  /** Processor time of all tasks and of the longest; a loaded machine does not change them much. */
  readonly processor: number;
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the tasks of the main thread while `work` is done, by Chromium's own trace. */
export async function measureTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<MeasuredTasks> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents
    .filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    wall,
    processor: tasks.reduce((sum, task) => sum + task, 0),
    longest: Math.max(0, ...tasks),
  };
}
