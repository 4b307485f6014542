/** What the person has to do first, a sentence each; `project` is the text of `.clasp.json`, if there is one. */
export function missingSteps(state: {
  readonly project: string | undefined;
  readonly hasLogin: boolean;
}): readonly string[];
