// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { cleanPasted } from './clean-pasted';

/** Clipboard content of Word, shortened: its own elements, lists that are paragraphs, empty paragraphs. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {font-family:"Calibri",sans-serif;} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='font-family:"Calibri Light";color:#2F5496'>Un titre<o:p></o:p></span></h1>
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:18.0pt;color:red'>Gras</span></b><span
style='mso-fareast-language:FR'> et <i>italique</i>, puis&nbsp;: <u>souligné</u>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>un</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>un et demi</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>deux</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp;</span>premier</p>
<h5>Un petit titre</h5>
<p class=MsoNormal><a href="https://example.org/" style="color:blue">lien</a><a href="#_ftn1" name="_ftnref1">[1]</a></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=100 style='background:yellow'><p class=MsoNormal>a</p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/image001.png" width=100></p>
<!--EndFragment--></body></html>`;

describe('pasted content', () => {
  test('from Word loses its styles', () => {
    const clean = cleanPasted(fromWord);
    expect(clean).not.toMatch(/style|class|font|span|mso|<o:|<img|<h1|<u>|#_ftn|align|width/);
    expect(clean).toBe(
      '<h2>Un titre</h2>' +
        '<p><strong>Gras</strong> et <em>italique</em>, puis&nbsp;: souligné.</p>' +
        '<ul><li>un<ul><li>un et demi</li></ul></li><li>deux</li></ul>' +
        '<ol><li>premier</li></ol>' +
        '<h4>Un petit titre</h4>' +
        '<p><a href="https://example.org/">lien</a>[1]</p>' +
        '<table><tbody><tr><td><p>a</p></td></tr></tbody></table>',
    );
  });

  test('from a text processor in the browser keeps bold text that is a style, unless the style is undone', () => {
    const html =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">gras</span><span style="font-style:italic"> penché</span></p><br><p><span>&nbsp;</span></p></b>';
    expect(cleanPasted(html)).toBe('<p><strong>gras</strong><em> penché</em></p>');
  });

  test('from a page keeps its structure, not its boxes, scripts and pictures', () => {
    const html =
      '<div class="card"><div><h3>Titre</h3><div style="color:red">Texte</div></div><script>alert(1)</script><img src="x.png" onerror="alert(2)"><ul><li><p>un</p></li></ul><p><a href="javascript:alert(3)">mot</a></p></div>';
    expect(cleanPasted(html)).toBe('<h3>Titre</h3><p>Texte</p><ul><li>un</li></ul><p>mot</p>');
  });

  test('without text is empty', () => {
    expect(cleanPasted('<img src="https://example.org/a.png"><p>&nbsp;</p>')).toBe('');
  });
});
