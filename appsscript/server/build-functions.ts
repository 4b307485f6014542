import { upperFirst } from '../../shared/core';
import { PRODUCED_SHEETS } from '../../shared/data/produced-sheets';

/** Lines of the menu that make a sheet, and the functions behind them: the build writes these beside those of `main.ts`. */
export const BUILD_FUNCTIONS = PRODUCED_SHEETS.map(({ id, button }) => ({
  id,
  caption: button.vi,
  english: button.en,
  name: `build${upperFirst(id)}`,
}));
