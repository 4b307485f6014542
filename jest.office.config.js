/** `npm run test:office`: what is held against LibreOffice; needs `soffice` (Calc and Writer), the Python module `uno` (python3-uno) and `pdftotext` (poppler-utils). */
const base = require('./jest.base');

module.exports = { ...base, displayName: 'office', testMatch: ['**/*.office.ts'] };
