/** First and last day of a written time, as formulas over the cell `x`. */
interface DayFormulas {
  readonly first: string;
  readonly last: string;
}

/**
 * Reads the canonical forms ("Tháng 5/2025", "Quý II/2025", "Năm 2025", "08/6/2025", a real date) inside the sheet,
 * so that a deadline typed anew moves every figure at once. Anything else is an error, for the caller to catch.
 * Only functions that Excel 2016, LibreOffice and Google Sheets share.
 */
export function dayFormulas(x: string): DayFormulas {
  const year = `VALUE(RIGHT(TRIM(${x}),4))`;
  const month = `VALUE(MID(${x},7,FIND("/",${x})-7))`;
  // why: each numeral stands at four times its rank less three, and the blank keeps "I" from matching inside "II"
  const quarter = `(FIND(MID(${x},5,FIND("/",${x})-5)&" ","I   II  III IV  ")+3)/4`;
  const spread = `SUBSTITUTE(SUBSTITUTE(${x},"Ngày ",""),"/",REPT(" ",20))`;
  const day = `DATE(${year},VALUE(TRIM(MID(${spread},20,15))),VALUE(TRIM(LEFT(${spread},20))))`;
  const choose = (ofMonth: string, ofQuarter: string, ofYear: string): string =>
    `IF(ISNUMBER(${x}),${x},IF(LEFT(${x},5)="Tháng",${ofMonth},IF(LEFT(${x},3)="Quý",${ofQuarter},` +
    `IF(LEFT(${x},3)="Năm",${ofYear},${day}))))`;
  return {
    first: choose(`DATE(${year},${month},1)`, `DATE(${year},3*${quarter}-2,1)`, `DATE(${year},1,1)`),
    last: choose(`DATE(${year},${month}+1,0)`, `DATE(${year},3*${quarter}+1,0)`, `DATE(${year},12,31)`),
  };
}
