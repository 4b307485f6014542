/** The longest text that a cell may hold in Excel. */
export const MAX_CELL_TEXT = 32_767;
