const path = require('node:path');

const SHARED = path.resolve(__dirname, '../shared');

/**
 * The help pages of all rules as plain data, in place of the module that asks the rules for them: a rule's examples may be
 * made by code, and with the code would come the tables that it reads.
 */
module.exports = function rulePagesLoader() {
  require('@swc-node/register');
  this.addContextDependency(path.dirname(this.resourcePath));
  // why: a build that watches asks again when a page has changed
  for (const file of Object.keys(require.cache))
    if (file.startsWith(SHARED)) Reflect.deleteProperty(require.cache, file);
  const { rulePages } = require(this.resourcePath);
  return `export const rulePages = new Map(${JSON.stringify([...rulePages])});`;
};
