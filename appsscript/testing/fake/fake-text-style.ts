/** Font, size, weight, slant and colour of a text. */
export type FakeTextStyle = Readonly<Record<string, unknown>>;

/** Puts a text style together. */
export class FakeTextStyleBuilder {
  readonly #look: Record<string, unknown> = {};

  setFontFamily = (name: string): this => this.#set('fontFamily', name);
  setFontSize = (size: number): this => this.#set('fontSize', size);
  setBold = (bold: boolean): this => this.#set('bold', bold);
  setItalic = (italic: boolean): this => this.#set('italic', italic);
  setForegroundColor = (colour: string): this => this.#set('foregroundColor', colour);
  build = (): FakeTextStyle => ({ ...this.#look });

  #set(name: string, value: unknown): this {
    this.#look[name] = value;
    return this;
  }
}
