/** `npm run test:browser`: what needs a real browser. */
const base = require('./jest.base');

module.exports = { ...base, displayName: 'browser', testMatch: ['**/*.browser.ts'] };
