/** What one size cost: CPU seconds of the fastest round, peak memory in MB. */
export interface PipelineFigures {
  readonly rows: number;
  readonly parse: number;
  /** The first check of the process, and the fastest of the later ones, each as of another plan. */
  readonly cold: number;
  readonly warm: number;
  /** A check of the plan that was checked before, with one row changed. */
  readonly again: number;
  readonly build: number;
  /** What one check allocates, in kB a row, in a process that has the room for it; `null` where none has. */
  readonly allocated: number | null;
  readonly findings: number;
  /**
   * Of the process at the end of the first check, its table included but not the text it was read from; and at the end of
   * all rounds, sheets built too.
   */
  readonly peak: number;
  readonly peakOfAll: number;
}
