/** Stands in for the hyphenation patterns of seventy languages: cells are not hyphenated, and a part may not be fetched. */
module.exports = {};
