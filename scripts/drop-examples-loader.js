const cutProperties = require('./cut-properties.js');

/**
 * Leaves the `examples` of the forms of time out of a bundle: they are for tests and for whoever reads the file.
 */
module.exports = function dropExamplesLoader(source) {
  return cutProperties(this.resourcePath, source, (node) => node.name.getText() === 'examples');
};
