import { diffText } from '../../../shared/core';
import { visibleParts } from '../../../shared/pane/state/visible-text';
import type { ChangeRow } from './change-rows';

/** More rows than anybody reads; they are counted, and applied like the others. */
const MOST_ROWS = 1000;

/** What is there and what will be there, side by side, with the difference marked. */
export function ChangeTable({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const left = rows.length - MOST_ROWS;
  return (
    <table class="kh-changes">
      <thead>
        <tr>
          {['Trang tính', 'Ô', 'Đang có', 'Sẽ thành'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map((row, index) => (
          <ChangeLine key={index} row={row} />
        ))}
        {left > 0 && (
          <tr>
            <td colSpan={4}>và {left} thay đổi nữa</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function ChangeLine({ row: { sheet, place, before, after } }: { readonly row: ChangeRow }) {
  const { head, removed, added, tail } = diffText(before, after ?? '');
  return (
    <tr class="kh-change">
      <td>{sheet}</td>
      <td>{place}</td>
      <td>
        <Text text={head} />
        {removed !== '' && (
          <del>
            <Text text={removed} />
          </del>
        )}
        <Text text={tail} />
      </td>
      <td>
        {after === null ? (
          <em>xóa dòng này</em>
        ) : (
          <>
            <Text text={head} />
            {added !== '' && (
              <ins>
                <Text text={added} />
              </ins>
            )}
            <Text text={tail} />
          </>
        )}
      </td>
    </tr>
  );
}

/** why: a space that is not a space, or a character without a look, is just what many of the changes are about */
const Text = ({ text }: { readonly text: string }) => (
  <bdi>
    {visibleParts(text).map((part, index) =>
      part.kind === 'plain' ? (
        part.text
      ) : (
        <span key={index} class="kh-hidden-char">
          {part.name}
        </span>
      ),
    )}
  </bdi>
);
