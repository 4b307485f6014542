import type { Profile } from '../../model/profile';
import type { RulePage } from '../../rules/rule-pages';

/** What a log tells of the file and the tool beside the findings. */
export interface SarifSource {
  /** Where the plan is, as a URI reference. */
  readonly uri: string;
  readonly mimeType?: string;
  /** Of the tool. */
  readonly version: string;
  /** The lines of a text file as it is; without them no column of a line and no fix is given. */
  readonly lines?: readonly string[];
  /** By which the findings were made, where there is one. */
  readonly profile?: Profile;
  /** Why and how, by rule; they are loaded apart. */
  readonly pages: ReadonlyMap<string, RulePage>;
}
