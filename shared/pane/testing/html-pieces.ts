/** Pieces of pages, well set and broken, that put together give every shape of tree. */
export const TIDY_PIECES = [
  ...['<p>', '</p>', '<li>', '<ol start=3>', '<ul>', '</ul>', '</ol>', '<table><tr><td>', '<td colspan=2>', '<tr><td>', '</table>'],
  ...['<b>', '</b>', '<br>', '<h2>', '</h2>', '<pre>', '</pre>', '<del>', '<div hidden>', '</div>', '<span style="mso-list:Ignore">'],
  ...['</span>', '<o:p>', '<!-- ghi chú -->', '<![if !supportLists]>', '<script>x</script>', '<img src=x onerror=y>', '<svg><text>'],
  ...['Mở lớp', 'II. ', '- ', '&nbsp;', '&amp;', '\n', '\t', 'Phòng Kinh tế', '<template><p>', '</template>', '<a href="#_ftn1">[1]</a>'],
]; // prettier-ignore

/** The same with tables whose text stands beside their cells; the tree of jsdom sets that behind the table, browsers before it. */
export const HTML_PIECES: readonly string[] = [...TIDY_PIECES, '<table>', '<tr>', '</tr>', '</td>'];
