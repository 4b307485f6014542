import { batDau, donVi, ketThuc, tachDonVi, thoiGian, vanBan } from './functions';

/** Tells Excel which function of this page answers which name of `functions.json`. */
export function associateFunctions(): void {
  CustomFunctions.associate('DONVI', donVi);
  CustomFunctions.associate('TACHDONVI', tachDonVi);
  CustomFunctions.associate('BATDAU', batDau);
  CustomFunctions.associate('KETTHUC', ketThuc);
  CustomFunctions.associate('THOIGIAN', thoiGian);
  CustomFunctions.associate('VANBAN', vanBan);
}
