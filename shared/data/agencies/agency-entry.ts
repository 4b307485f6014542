import type { AgencyLevel } from '../../core/model/agency';

/** One agency of the directory. A name is written as the law writes it, capitals included. */
export interface AgencyEntry {
  readonly id: string;
  readonly name: string;
  readonly level: AgencyLevel;
  /** Other writings that mean this agency and no other. */
  readonly aliases?: readonly string[];
  /** Short names that the law or custom allows beside the full one; never called inconsistent. */
  readonly short?: readonly string[];
  /** Writings that may mean this agency: a person is always asked. */
  readonly ask?: readonly string[];
  /** `channel`: a counter or a website, no agency of its own; `set`: a group of agencies. */
  readonly kind?: 'channel' | 'set';
  /** First and last day of its existence, `YYYY-MM-DD`, where a source gives it. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Ids of those that took over its work; what each took over behind a colon where it was divided ("tw.byt: trẻ em"). */
  readonly successors?: readonly string[];
  /** Keys of `agencySources`, parted by a space. */
  readonly source: string;
}
