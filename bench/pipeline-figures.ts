/** What one size cost: CPU seconds of the fastest round, peak memory in MB. */
export interface PipelineFigures {
  readonly rows: number;
  readonly parse: number;
  /** The first check of the process, and the fastest of the later ones on freshly parsed tables. */
  readonly cold: number;
  readonly warm: number;
  readonly build: number;
  readonly findings: number;
  readonly peak: number;
}
