/** `npm test`: everything that runs in Node. `npm test -- PATH` runs that path. */
const base = require('./jest.base');

module.exports = { ...base, displayName: 'node', testMatch: ['**/*.test.ts', '**/*.test.tsx'] };
