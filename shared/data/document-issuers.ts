/** Who issues the documents of a symbol, where that is one and the same by law. */
export interface DocumentIssuer {
  readonly body: string;
  /** Only for this type code; for every code when left out. */
  readonly code?: string;
  readonly issuer: string;
}

/**
 * Central issuers by symbol. Source: Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 (19/02/2025, in force
 * 01/4/2025), Điều 4, as before it the law of 2015: decrees and resolutions by the Government, decisions by the Prime
 * Minister, circulars by the minister or the head of the ministry-level agency, never by the agency itself.
 * Directives (CT-TTg) are administrative documents of the Prime Minister (Nghị định 30/2020/NĐ-CP, Điều 7).
 */
export const documentIssuers: readonly DocumentIssuer[] = [
  { body: 'CP', issuer: 'Chính phủ' },
  { body: 'TTg', issuer: 'Thủ tướng Chính phủ' },
  { body: 'VPCP', code: 'TT', issuer: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ' },
];
