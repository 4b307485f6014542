/** Two projects: everything that runs in Node, and what needs a real browser (`npm run test:browser`). */
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

const base = {
  transform,
  // preact 11 ships ES modules only
  transformIgnorePatterns: ['/node_modules/(?!(preact|@testing-library/preact)/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/out/'],
};

module.exports = {
  projects: [
    { ...base, displayName: 'node', testEnvironment: 'node', testMatch: ['**/*.test.ts', '**/*.test.tsx'] },
    { ...base, displayName: 'browser', testEnvironment: 'node', testMatch: ['**/*.browser.ts'] },
  ],
};
