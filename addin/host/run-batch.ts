import type { ExcelClient } from './excel-client';
import { runWaiting } from './excel-client';
import { explainFault, isPassing } from './explain-fault';

const PAUSES = [500, 2000];

export interface ExcelSession {
  readonly client: ExcelClient;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Runs a batch that only reads: repeated after a pause while Excel is busy; other faults become `HostError`s. */
export async function runReading<T>(
  session: ExcelSession,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return attempt(session, batch, 0);
}

async function attempt<T>(
  session: ExcelSession,
  batch: (context: Excel.RequestContext) => Promise<T>,
  tries: number,
): Promise<T> {
  try {
    return await runWaiting(session.client, batch);
  } catch (error) {
    const pause = PAUSES[tries];
    if (pause === undefined || !isPassing(error)) throw explainFault(error);
    await session.wait(pause);
    return attempt(session, batch, tries + 1);
  }
}
