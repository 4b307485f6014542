/** What office.js offers to custom functions in a shared runtime, as far as it is used here. */
declare namespace CustomFunctions {
  function associate(id: string, run: (...inputs: never[]) => unknown): void;

  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
  }

  interface CellError {
    readonly code: ErrorCode;
  }

  const Error: new (code: ErrorCode, message?: string) => CellError;
}
