/** An error as Google's services throw it. */
export function serviceError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
