/**
 * What a cell holds when its text was typed for a font of the time before Unicode (bytes read as Windows-1252).
 * TCVN3 (ABC, fonts named .Vn…): TCVN 5712:1993, checked letter by letter against glibc's TCVN5712-1; the capitals with
 * a tone are what converters write, documents use a font of capitals (.Vn…H) instead.
 * VNI (fonts named VNI-…): the maker's table, checked against two independent ones and by round trip.
 */
const LOWER_LETTERS = 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

/** The letters in the order of the tables below. */
export const LEGACY_LETTERS: readonly string[] = [
  ...Array.from(LOWER_LETTERS),
  ...Array.from(LOWER_LETTERS, (letter) => letter.toUpperCase()),
];

export const TCVN3_CODES: readonly string[] = (
  'µ ¸ © · Ì Ð ª × Ý ß ã « â ï ó ý ' +
  '¨ ® Ü ò ¬ \u00ad ¹ ¶ Ê Ç È É Ë ¾ » ¼ ' +
  '½ Æ Ñ Î Ï Õ Ò Ó Ô Ö Ø Þ ä á è å ' +
  'æ ç é í ê ë ì î ô ñ ø õ ö ÷ ù ú ' +
  'þ û ü Aµ A¸ ¢ A· EÌ EÐ £ I× IÝ Oß Oã ¤ Oâ ' +
  'Uï Uó Yý ¡ § IÜ Uò ¥ ¦ A¹ A¶ ¢Ê ¢Ç ¢È ¢É ¢Ë ' +
  '¡¾ ¡» ¡¼ ¡½ ¡Æ EÑ EÎ EÏ £Õ £Ò £Ó £Ô £Ö IØ IÞ Oä ' +
  'Oá ¤è ¤å ¤æ ¤ç ¤é ¥í ¥ê ¥ë ¥ì ¥î Uô Uñ ¦ø ¦õ ¦ö ' +
  '¦÷ ¦ù Yú Yþ Yû Yü'
).split(' ');

export const VNI_CODES: readonly string[] = (
  'aø aù aâ aõ eø eù eâ ì í oø où oâ oõ uø uù yù ' +
  'aê ñ ó uõ ô ö aï aû aá aà aå aã aä aé aè aú ' +
  'aü aë eï eû eõ eá eà eå eã eä æ ò oï oû oá oà ' +
  'oå oã oä ôù ôø ôû ôõ ôï uï uû öù öø öû öõ öï yø ' +
  'î ë yõ AØ AÙ AÂ AÕ EØ EÙ EÂ Ì Í OØ OÙ OÂ OÕ ' +
  'UØ UÙ YÙ AÊ Ñ Ó UÕ Ô Ö AÏ AÛ AÁ AÀ AÅ AÃ AÄ ' +
  'AÉ AÈ AÚ AÜ AË EÏ EÛ EÕ EÁ EÀ EÅ EÃ EÄ Æ Ò OÏ ' +
  'OÛ OÁ OÀ OÅ OÃ OÄ ÔÙ ÔØ ÔÛ ÔÕ ÔÏ UÏ UÛ ÖÙ ÖØ ÖÛ ' +
  'ÖÕ ÖÏ YØ Î Ë YÕ'
).split(' ');
