/** What is wrong with the built files, a sentence each; `files` maps names to texts. */
export function findProblems(files: Readonly<Record<string, string>>): readonly string[];
