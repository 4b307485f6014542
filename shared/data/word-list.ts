/** The words of a list that is written as a text, parted by commas. */
export const wordList = (text: string): readonly string[] => text.trim().split(/,\s+/u);
