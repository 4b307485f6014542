const OPENING =
  /^[\s,]{0,3}(?=(?:[Vv]ề|[Vv]\/v|[Bb]an hành|[Ss]ửa đổi|[Qq]uy định|[Pp]hê duyệt|[Hh]ướng dẫn|[Cc]ông bố|[Bb]ãi bỏ|[Tt]hành lập|[Kk]iện toàn|[Gg]iao|[Đđ]iều chỉnh)(?!\p{L}))/u;
/** A title ends with its clause; "." ends it only before a space or the end ("TP.HCM" goes on). */
const CLOSING = /[;\n]|\.(?=\s|$|\/)|:\s|, cụ thể|, như sau/u;
const MAX_LENGTH = 400;

/** The title after date and issuer ("về …", "sửa đổi, bổ sung …"), up to the next document or the end of the clause. */
export function readTitle(text: string, at: number, limit: number): string | undefined {
  const slice = text.slice(at, Math.min(limit, at + MAX_LENGTH));
  const opening = OPENING.exec(slice);
  if (!opening) return undefined;
  const rest = slice.slice(opening[0].length);
  const clause = rest.slice(0, CLOSING.exec(rest)?.index ?? rest.length);
  const title = clause.slice(0, unopenedBracket(clause)).trimEnd().replace(/,$/u, '');
  return title === '' ? undefined : title;
}

/** Where a bracket closes that was opened before the clause; its length when there is none. */
function unopenedBracket(clause: string): number {
  let depth = 0;
  for (let index = 0; index < clause.length; index++) {
    if (clause[index] === '(') depth++;
    else if (clause[index] === ')' && --depth < 0) return index;
  }
  return clause.length;
}
