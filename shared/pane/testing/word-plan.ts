/** What a plan looks like on the clipboard when it is copied in Word: sections, drawn numbers, loose spaces, a table. */
export const WORD_PLAN = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<table class=MsoNormalTable border=0><tr><td width=240><p class=MsoNormal align=center>ỦY BAN NHÂN DÂN<br>PHƯỜNG AN HÒA</p>
<p class=MsoNormal align=center>Số: 14/KH-UBND</p></td><td width=340><p class=MsoNormal align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>
Độc lập - Tự do - Hạnh phúc</b></p><p class=MsoNormal align=center><i>An Hòa, ngày 12 tháng 01 năm 2026</i></p></td></tr></table>
<p class=MsoNormal align=center style='text-align:center'><b>KẾ HOẠCH<o:p></o:p></b></p>
<p class=MsoNormal align=center><b>Trồng cây xanh trên địa bàn phường An Hòa năm&nbsp;2026</b></p>
<p class=MsoNormal><b>I. MỤC ĐÍCH, YÊU CẦU</b></p>
${item('-', 'Giữ mảng xanh ở khu dân cư, trường học và công sở.')}
<p class=MsoNormal><b>II. TỔ CHỨC THỰC HIỆN</b></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><b><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></b><![endif]><b>Phòng Kinh tế, Hạ tầng và Đô thị</b></p>
${item('-', 'Chủ trì, phối hợp với Phòng Văn hóa - Xã hội lập danh mục tuyến đường\ntrồng cây, hoàn thành trước ngày 15/3/2026.')}
${item('-', 'Hằng quý kiểm tra tỷ lệ cây sống, thay cây chết.')}
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><b><span style='mso-list:Ignore'>2.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></b><![endif]><b>Phòng Văn hóa - Xã hội</b></p>
${item('-', 'Tuyên truyền trên hệ thống truyền thanh của phường trong tháng 4 năm 2026.')}
<p class=MsoNormal>Trên đây là Kế hoạch trồng cây xanh năm 2026, các đơn vị nghiêm túc thực hiện./.</p>
<table class=MsoTableGrid border=1><tr><td rowspan=2><p class=MsoNormal>Tuyến đường</p></td><td colspan=2><p class=MsoNormal>Số cây</p></td></tr>
<tr><td><p class=MsoNormal>Quý I</p></td><td><p class=MsoNormal>Quý II</p></td></tr>
<tr><td><p class=MsoNormal>Đường Lê Lợi</p></td><td><p class=MsoNormal>40</p></td><td><p class=MsoNormal>25</p></td></tr></table>
<!--EndFragment--></body></html>`;

function item(mark: string, text: string): string {
  return `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
}
