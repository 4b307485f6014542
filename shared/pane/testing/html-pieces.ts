/** Pieces of pages, well set and broken, that put together give every shape of tree. */
export const TIDY_PIECES = [
  ...['<p>', '</p>', '<li>', '<ol start=3>', '<ul>', '</ul>', '</ol>', '<table><tr><td>', '<td colspan=2>', '<tr><td>', '</table>'],
  ...['<b>', '</b>', '<br>', '<h2>', '</h2>', '<pre>', '</pre>', '<div>', '</div>', '<i>', '</i>', '<o:p>', '<!-- ghi chú -->'],
  ...['<span style="mso-list:Ignore">a)</span>', '<![if !supportLists]>', '<del>cũ</del>', '<div hidden>ẩn</div>'],
  ...['<script>x</script>', '<img src=x onerror=y>', '<svg><text>x</text></svg>', '<template><p>x</template>', '<del>'],
  ...['Mở lớp', 'II. ', '- ', '&nbsp;', '&amp;', '\n', '\t', 'Phòng Kinh tế', 'Thi', '<a href="#_ftn1">[1]</a>', 'Hết.'],
]; // prettier-ignore

/** The same with tables whose text stands beside their cells; the tree of jsdom sets that behind the table, browsers before it. */
export const HTML_PIECES: readonly string[] = [...TIDY_PIECES, '<table>', '<tr>', '</tr>', '</td>'];
