/** Where a command speaks; tests listen in. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** A line about work under way; shown only to a person. */
  progress(text: string): void;
  /** Asks a person, who answers in a line; absent where nobody sits at the keyboard. */
  ask?(question: string): Promise<string>;
}
