/** What the workbench uses of React: the spreadsheet lays React components over its cells. */
declare module 'react' {
  export function createElement(type: string, properties: object): unknown;
}
