/** What both kinds of tests share: sources compiled by swc, no type check (`npm run check:types` does that). */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

module.exports = {
  transform,
  // preact 11 ships ES modules only
  transformIgnorePatterns: ['/node_modules/(?!(preact|@testing-library/preact)/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/out/'],
  testEnvironment: 'node',
};
