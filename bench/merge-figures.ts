/** What one way over a folder of plans costs. */
export interface MergeFigures {
  /** Tasks that were read, or characters that were printed. */
  readonly size: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak of the process in MB. */
  readonly peak: number;
}
