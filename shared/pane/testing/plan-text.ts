/** A plan in prose of a made-up ward: four duties, one request, one item of budget. */
export const PLAN_TEXT = `ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA
Số: 31/KH-UBND
An Hòa, ngày 20 tháng 01 năm 2026
KẾ HOẠCH
Phòng, chống ngập úng trên địa bàn phường An Hòa năm 2026
I. MỤC ĐÍCH, YÊU CẦU
- Giảm số điểm ngập khi mưa lớn.
II. KINH PHÍ
- Phòng Kinh tế, Hạ tầng và Đô thị lập dự toán nạo vét cống, trình UBND phường trước ngày 15/02/2026.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế, Hạ tầng và Đô thị
- Chủ trì, phối hợp với Công an phường rà soát các điểm ngập, hoàn thành trước ngày 31/3/2026.
- Hằng tháng kiểm tra việc nạo vét cống.
2. Phòng Văn hóa - Xã hội
- Tuyên truyền người dân không đổ rác xuống cống trong Quý II/2026.
3. Công an phường
- Phân luồng giao thông khi có ngập.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường
- Vận động khu dân cư tự quản mương thoát nước.
Trên đây là Kế hoạch phòng, chống ngập úng năm 2026, đề nghị các đơn vị nghiêm túc thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT.
`;
