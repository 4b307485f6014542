const UNIT = /^(?:trong )?(?:tháng|ngày|quý|năm|th|[tq](?=[\d.iv]))[ .]{0,2}/;

/** `last` with the unit word of `first` before it: "quý i" and "iii/2026" give "quý iii/2026". */
export function withUnitOf(first: string, last: string): string {
  const unit = UNIT.exec(first)?.[0];
  return unit === undefined ? '' : unit + last;
}
