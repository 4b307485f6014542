/** The 34 provinces since 01/7/2025 (Nghị quyết 202/2025/QH15; Nghị quyết 30/2026/QH16 for Đồng Nai) and the old ones each was made of (NSO conversion table of 7/2025). */
export const provinces: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': ['Hà Nội'],
  'Cao Bằng': ['Cao Bằng'],
  'Tuyên Quang': ['Hà Giang', 'Tuyên Quang'],
  'Điện Biên': ['Điện Biên'],
  'Lai Châu': ['Lai Châu'],
  'Sơn La': ['Sơn La'],
  'Lào Cai': ['Lào Cai', 'Yên Bái'],
  'Thái Nguyên': ['Bắc Kạn', 'Thái Nguyên'],
  'Lạng Sơn': ['Lạng Sơn'],
  'Quảng Ninh': ['Quảng Ninh'],
  'Bắc Ninh': ['Bắc Giang', 'Bắc Ninh'],
  'Phú Thọ': ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc'],
  'Hải Phòng': ['Hải Dương', 'Hải Phòng'],
  'Hưng Yên': ['Hưng Yên', 'Thái Bình'],
  'Ninh Bình': ['Hà Nam', 'Nam Định', 'Ninh Bình'],
  'Thanh Hóa': ['Thanh Hóa'],
  'Nghệ An': ['Nghệ An'],
  'Hà Tĩnh': ['Hà Tĩnh'],
  'Quảng Trị': ['Quảng Bình', 'Quảng Trị'],
  Huế: ['Huế'],
  'Đà Nẵng': ['Đà Nẵng', 'Quảng Nam'],
  'Quảng Ngãi': ['Quảng Ngãi', 'Kon Tum'],
  'Gia Lai': ['Bình Định', 'Gia Lai'],
  'Khánh Hòa': ['Khánh Hòa', 'Ninh Thuận'],
  'Đắk Lắk': ['Phú Yên', 'Đắk Lắk'],
  'Lâm Đồng': ['Bình Thuận', 'Đắk Nông', 'Lâm Đồng'],
  'Đồng Nai': ['Bình Phước', 'Đồng Nai'],
  'Hồ Chí Minh': ['Bình Dương', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
  'Tây Ninh': ['Tây Ninh', 'Long An'],
  'Đồng Tháp': ['Tiền Giang', 'Đồng Tháp'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  'An Giang': ['An Giang', 'Kiên Giang'],
  'Cần Thơ': ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'],
  'Cà Mau': ['Bạc Liêu', 'Cà Mau'],
};

/**
 * Cities of the centre, which stand on the level of a province: Nghị quyết 202/2025/QH15 (12/6/2025), and Đồng Nai since
 * 30/4/2026 by Nghị quyết 30/2026/QH16. Huế is one since 01/01/2025 (Nghị quyết 175/2024/QH15, 30/11/2024).
 */
export const centralCities: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hải Phòng',
  'Huế',
  'Đà Nẵng',
  'Hồ Chí Minh',
  'Cần Thơ',
  'Đồng Nai',
]);

/** Provinces that became cities, and the first day of it. */
export const provincesNowCities: Readonly<Record<string, string>> = {
  // Nghị quyết 30/2026/QH16
  'Đồng Nai': '2026-04-30',
};

/** First day of the 34 provinces: Nghị quyết 202/2025/QH15 of 12/6/2025. */
export const PROVINCES_SINCE = '2025-07-01';
