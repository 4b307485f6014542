import { serviceError } from './fake-error';

/** What a call costs in milliseconds, after Google's own example (10 000 writes with 100 flushes: 70 s) and published reports. */
const COST = { read: 200, write: 10, flush: 600, cell: 0.005 } as const;

/** Google ends a run after six minutes. */
const RUN_LIMIT = 6 * 60_000;

/** Counts the calls that reach Google's servers with cells or changes, and the time that they take of a run. */
export class CallLog {
  private readonly counts = new Map<string, number>();
  /** Questions after sheets and sizes, which carry no cells. */
  private readonly asked = new Map<string, number>();
  private hasUnsent = false;
  /** How often a reading made Google send what it still held back, which is what takes time. */
  waits = 0;
  /** Milliseconds that the calls of this run took. */
  spent = 0;
  /** Google ends the run here instead; tests set it to end a run in the middle. */
  limit = RUN_LIMIT;

  /** Told of every call before it is done; a test's way to let others work in between, or to fail. */
  onCall: ((name: string) => void) | undefined;

  /** How much slower than usual Google is. */
  slowness = 1;

  /** A new run of the script begins; the last one cannot harm it. */
  startRun(): void {
    this.spent = 0;
  }

  get isOver(): boolean {
    return this.spent > this.limit;
  }

  /** why: a run that is ended does nothing any more, not even what it does when it catches an error */
  spend(milliseconds: number): void {
    this.spent += milliseconds * this.slowness;
    if (this.isOver) throw serviceError('Exceeded maximum execution time');
  }

  count(name: string, cells = 0): void {
    this.onCall?.(name);
    this.spend(costOf(name) + cells * COST.cell);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (name.includes('.get')) this.wait();
    else if (!name.startsWith('Lock.')) this.hasUnsent = !name.endsWith('.flush');
  }

  /** A question that carries no cells. */
  ask(name: string): void {
    this.asked.set(name, (this.asked.get(name) ?? 0) + 1);
    this.wait();
  }

  private wait(): void {
    if (this.hasUnsent) this.waits++;
    this.hasUnsent = false;
  }

  /** With questions that carry no cells. */
  totalWithQuestions(): number {
    return this.total() + [...this.asked.values()].reduce((sum, count) => sum + count, 0);
  }

  total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  names(): readonly string[] {
    return [...this.counts, ...this.asked].map(([name, count]) => `${name} ×${String(count)}`);
  }

  reset(): void {
    this.counts.clear();
    this.asked.clear();
    this.waits = 0;
    this.hasUnsent = false;
  }
}

function costOf(name: string): number {
  if (name.endsWith('.flush')) return COST.flush;
  return name.includes('.get') ? COST.read : COST.write;
}
