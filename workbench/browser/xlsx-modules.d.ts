/** A workbook as a data address, built into the program. */
declare module '*.xlsx' {
  const url: string;
  export default url;
}
