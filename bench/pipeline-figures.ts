/** What one size cost: CPU seconds of the fastest round, peak memory in MB. */
export interface PipelineFigures {
  readonly rows: number;
  readonly parse: number;
  /** The first check of the process, and the fastest of the later ones on freshly parsed tables. */
  readonly cold: number;
  readonly warm: number;
  readonly build: number;
  /** What one check allocates, in kB a row; `null` where the table is too large to tell. */
  readonly allocated: number | null;
  readonly findings: number;
  readonly peak: number;
}
