/** What was copied as a file of the kind that reads it best; `undefined` when it holds no text. */
export function pastedFile(
  html: string,
  plain: string,
): { readonly name: string; readonly text: string } | undefined {
  const hasTable = /<t[dh][\s>]/iu.test(html);
  // why: what a page says beyond its tables is read as well from its plain text, which a browser has laid out
  if (hasTable || (html !== '' && plain.trim() === '')) return { name: 'ke-hoach-da-dan.html', text: html };
  if (plain.trim() === '') return undefined;
  return isTable(plain)
    ? { name: 'ke-hoach-da-dan.tsv', text: plain }
    : { name: 'ke-hoach-da-dan.html', text: html === '' ? asPage(plain) : html };
}

/** Lines of cells, as spreadsheets put them on the clipboard beside the page. */
const isTable = (plain: string): boolean => {
  const lines = plain.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.filter((line) => line.includes('\t')).length * 2 > lines.length;
};

const asPage = (plain: string): string =>
  plain
    .split(/\r?\n/u)
    .map((line) => `<p>${line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`)
    .join('');
