/** What Word puts on the clipboard for a page with a title, lists, a table with merged cells and a picture. */
const item = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>${mark}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const cell = (text: string, more = '') =>
  `<td width=200 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt' ${more}><p class=MsoNormal>${text}<o:p></o:p></p></td>`

export const wordClipboard = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;font-size:14.0pt;font-family:"Times New Roman",serif;} @list l0:level1 {mso-level-text:"%1."} --></style></head>
<body lang=VI><!--StartFragment-->
<p class=MsoNormal align=center><b><span style='font-size:16.0pt'>Kết quả niêm yết thủ tục hành chính<o:p></o:p></span></b></p>
<p class=MsoNormal>Quý III, <b>27/27 xã</b> đã niêm yết đầy đủ theo <a href="https://example.vn/van-ban">văn bản</a>.<o:p></o:p></p>
<h2>Việc đã làm<o:p></o:p></h2>
${item(1, '1.', 'Rà soát bảng niêm yết')}${item(2, 'a)', 'Tại trụ sở')}${item(2, 'b)', 'Tại nhà văn hóa thôn')}${item(1, '2.', 'Thay bảng cũ')}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
<tr>${cell('<b>Xã</b>')}${cell('<b>Kết quả</b>', 'colspan=2')}</tr>
<tr>${cell('Phước Đại', 'rowspan=2')}${cell('Trụ sở')}${cell('12')}</tr><tr>${cell('Thôn')}${cell('7')}</tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="a"><v:imagedata src="file:///C:/tmp/a.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/tmp/a.png" alt="Bảng niêm yết"><![endif]><o:p></o:p></p>
<p class=MsoNormal style='font-family:".VnTime"'>C¶i c¸ch hµnh chÝnh<o:p></o:p></p>
<!--EndFragment--></body></html>`
