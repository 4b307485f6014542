const ts = require('typescript');
const cutProperties = require('./cut-properties.js');

/**
 * Leaves out of a bundle where the facts of the directory and of the holidays come from: that is for whoever reviews them. Only
 * "memory" is asked at run time, for such a name is never written without a person.
 */
module.exports = function dropSourcesLoader(source) {
  return cutProperties(
    this.resourcePath,
    source,
    ({ name, initializer }) =>
      name.getText() === 'source' && ts.isStringLiteral(initializer) && initializer.text !== 'memory',
  );
};
