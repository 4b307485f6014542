import type { CallLog } from './call-log';

/** The lock of a document; `isTaken` says that another run holds it. */
export class FakeLock {
  private mine = false;

  constructor(
    private readonly isTaken: () => boolean,
    private readonly log: CallLog,
  ) {}

  tryLock(): boolean {
    this.log.count('Lock.tryLock');
    this.mine = !this.isTaken();
    return this.mine;
  }

  releaseLock(): void {
    this.mine = false;
  }

  hasLock = (): boolean => this.mine;
}
