import type { Citation } from '../model/citation';
import { formatDate } from '../text/written-date';

/** A document's number or name for messages: "Nghị định số 61/2018/NĐ-CP", "Luật Đất đai năm 2024". */
export function citationName(citation: Citation): string {
  if (citation.form === 'law') {
    return [citation.type, citation.title, 'năm', String(citation.year)].join(' ');
  }
  if (citation.form === 'session') return [citation.type, citation.issuer].join(' ');
  if (citation.form === 'popular') return [citation.type, citation.title].join(' ');
  return citation.type === undefined ? citation.symbol : `${citation.type} số ${citation.symbol}`;
}

/** The canonical writing after Nghị định 30/2020/NĐ-CP: type, number, date, issuer, title; what is unknown is left out. */
export function formatCitation(citation: Citation): string {
  const name = citationName(citation);
  if (citation.symbol === '') return name;
  const title = citation.title?.replace(/^[Vv]\/v\s/u, 'về việc ');
  return [
    name,
    ...(citation.date === undefined ? [] : [`ngày ${formatDate(citation.date)}`]),
    ...(citation.issuer === undefined ? [] : [`của ${citation.issuer}`]),
    ...(title === undefined ? [] : [title]),
  ].join(' ');
}
