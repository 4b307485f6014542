/** What the server answers for an address: a file below `folder` or nothing, never an error. */
export function answerFile(
  folder: string,
  address: string,
): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
};
