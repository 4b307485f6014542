/** Who issues the documents of a symbol, where that is one and the same by law. */
export interface DocumentIssuer {
  readonly body: string;
  /** Only for this type code; for every code when left out. */
  readonly code?: string;
  readonly issuer: string;
}

/**
 * Central issuers by symbol. Source: Luật Ban hành văn bản quy phạm pháp luật 2015, Điều 4: decrees and
 * resolutions by the Government, decisions and directives by the Prime Minister, circulars by the minister
 * or the head of the ministry-level agency, never by the agency itself.
 */
export const documentIssuers: readonly DocumentIssuer[] = [
  { body: 'CP', issuer: 'Chính phủ' },
  { body: 'TTg', issuer: 'Thủ tướng Chính phủ' },
  { body: 'VPCP', code: 'TT', issuer: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ' },
];
