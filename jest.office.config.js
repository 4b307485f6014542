/** `npm run test:office`: what is held against LibreOffice; needs `soffice` and the Python module `uno` (python3-uno). */
const base = require('./jest.base');

module.exports = { ...base, displayName: 'office', testMatch: ['**/*.office.ts'] };
