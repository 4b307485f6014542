import { decodeLegacy } from './decode-legacy';
import { isUnicodeVietnamese, legacyFont } from './detect-legacy';

/**
 * The letters that a text set in a font shows: a font of the time before Unicode (`.VnTime`, `VNI-Times`) draws other
 * letters than the text holds. Text that is Unicode already, whatever font is named, stays as it is.
 */
export function unicodeOfFont(text: string, font: string | undefined): string {
  const legacy = font === undefined ? undefined : legacyFont(font);
  if (!legacy || isUnicodeVietnamese(text)) return text;
  const decoded = decodeLegacy(text, legacy.encoding);
  return legacy.capitals ? decoded.toUpperCase() : decoded;
}
