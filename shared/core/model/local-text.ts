/** A text the user reads: Vietnamese first, English second. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof LocalText;
