import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/**
 * What Excel reads of the worksheet functions. `allowErrorForDataTypeAny` hands an error in a cell to the function, which
 * answers the other cells all the same; without it Excel answers the whole range with that error.
 */
export async function functionsJson(file = 'addin/functions/functions.ts') {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) }, null, 2);
}
