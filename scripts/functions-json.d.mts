/** What Excel reads of the worksheet functions, as JSON. */
export function functionsJson(file?: string): Promise<string>;
