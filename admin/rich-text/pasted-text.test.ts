// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { cleanPasted } from './clean-pasted';
import { noteEnd, noteStart } from './pasted-footnotes';

/** Pasted content, with readable footnotes. */
const pasted = (html: string) => cleanPasted(html).replaceAll(noteStart, '{').replaceAll(noteEnd, '}');

describe('text that an author deleted, struck out or hid is removed', () => {
  test.each([
    [
      'Word, tracked',
      '<p class=MsoNormal>Douze <span class=msoDel><del cite="mailto:A" datetime="2025">vieux</del></span><span class=msoIns><ins cite="mailto:A">neufs</ins></span> lits.</p>',
      '<p>Douze neufs lits.</p>',
    ],
    ['Word, hidden', "<p>Un<span style='display:none;mso-hide:all'> secret</span> mot.</p>", '<p>Un mot.</p>'],
    [
      'Word, struck by a style',
      '<style><!-- /* Style Definitions */ p.MsoNormal {margin:0} span.Biffe {mso-style-name:Biffé; text-decoration:line-through;} --></style><p class=MsoNormal>Deux<span class=Biffe> trois</span> ans.</p>',
      '<p>Deux ans.</p>',
    ],
    [
      'Google Docs, suggested',
      '<p><span style="color:#000;text-decoration:underline line-through;">ancien</span><span> nouveau</span></p>',
      '<p>nouveau</p>',
    ],
    [
      'Google Docs, exported',
      '<style>@media print { .c1 { display: none } } .c2{text-decoration-line: line-through}</style><p><span class="c1">visible</span><span class="c2"> rayé</span></p>',
      '<p>visible</p>',
    ],
    [
      'LibreOffice',
      '<p>Il faut <strike>cent</strike><s>deux cents</s> mille euros.</p>',
      '<p>Il faut mille euros.</p>',
    ],
    [
      'a page',
      '<p>Texte<span hidden> caché</span><b style="visibility: hidden"> aussi</b></p><div style="display:none"><p>rien</p></div>',
      '<p>Texte</p>',
    ],
    ['signs without width', '<p>mi\u200bgrants et\ufeff accueil\u2060lants</p>', '<p>migrants et accueillants</p>'],
  ])('%s', (_, html, clean) => expect(pasted(html)).toBe(clean));

  test.each([
    [
      'Word',
      `<p><a style='mso-comment-reference:AB_1;mso-comment-date:20250101T1000'>Le préfet</a><span class=MsoCommentReference><span><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]></span></span> a dit oui.</p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[AB1]</a>Ne pas le citer !</p><p class=MsoNormal>Vraiment.</p></div></div></div>`,
    ],
    [
      'Google Docs',
      `<p>Le préfet<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> a dit oui.</p><div style="border:1px solid black"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ne pas le citer !</span></p></div>`,
    ],
  ])('comments of %s', (_, html) => expect(pasted(html)).toBe('<p>Le préfet a dit oui.</p>'));
});

describe('footnotes become the editor’s own', () => {
  test.each([
    [
      'Word',
      `<p>Selon elle<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span>[1]</span><![endif]></span></span></a>, oui<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2">[2]</a>.</p><div style='mso-element:footnote-list'><br clear=all><hr size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Arrêt de 2018.</p><p class=MsoFootnoteText>Et sa suite.</p></div><div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> <a href="https://exemple.org/b">Rapport</a></p></div></div>`,
      '<p>Selon elle{Arrêt de 2018. Et sa suite.}, oui{Rapport (https://exemple.org/b)}.</p>',
    ],
    [
      'LibreOffice',
      `<p>En 2021<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, oui<a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>La loi.</p></div><div id="sdendnote1"><p><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>La fin.</p></div>`,
      '<p>En 2021{La loi.}, oui{La fin.}.</p>',
    ],
    [
      'Google Docs, exported',
      `<p><span>En 2021</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>.</span></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;La loi.</span></p></div>`,
      '<p>En 2021{La loi.}.</p>',
    ],
    [
      'a page, twice the same note',
      `<p>Un<sup id="ref-1"><a href="#note-1">[1]</a></sup> et deux<sup id="ref-2"><a href="#note-1">[1]</a></sup>.</p><ol><li id="note-1"><a href="#ref-1">↑</a> <span>La source.</span></li></ol>`,
      '<p>Un{La source.} et deux{La source.}.</p>',
    ],
    [
      'a page whose notes end with a link back to the text',
      `<p>Un<sup><a id="fnref1" href="#fn1">1</a></sup>.</p><section><ol><li id="fn1"><p>La source. <a href="#fnref1">↩</a></p></li></ol></section>`,
      '<p>Un{La source.}.</p>',
    ],
  ])('%s', (_, html, clean) => expect(pasted(html)).toBe(clean));

  test('a table of contents has none', () => {
    const html = '<p><a href="#_Toc1">1</a></p><h2><a name="_Toc1"></a>Titre</h2>';
    expect(pasted(html)).toBe('<p>1</p><h2>Titre</h2>');
  });
});

describe('raised and lowered', () => {
  test.each([
    [
      '<p>20 m<sup>2</sup>, CO<sub>2</sub>, article 3<sup>12</sup>, 10<sup>-6</sup></p>',
      '<p>20 m², CO₂, article 3¹², 10⁻⁶</p>',
    ],
    ['<p>Note<span style="font-size:0.6em;vertical-align:super">1</span> de 2019</p>', '<p>Note¹ de 2019</p>'],
    ['<style>.c7{vertical-align:super}</style><p>fin<span class="c7">1, 2</span></p>', '<p>fin¹, ²</p>'],
    [
      '<p>1<sup>er</sup> mai, XXI<sup>e</sup> siècle, M<sup>me</sup> la maire</p>',
      '<p>1er mai, XXIe siècle, Mme la maire</p>',
    ],
  ])('%s', (html, clean) => expect(pasted(html)).toBe(clean));
});

describe('lists within lists', () => {
  const nested = '<ul><li>un<ul><li>un-a<ol><li>un-a-1</li></ol></li></ul></li><li>deux</li></ul>';
  const inWord = (level: number, sign: string, text: string) =>
    `<p class=MsoListParagraph style='margin-left:${level * 36}.0pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${sign}<span>&nbsp;</span></span>${text}</p>`;
  const onTheWeb = (level: number, tag: string, text: string) =>
    `<div class="ListContainerWrapper SCX1"><${tag} role="list"><li role="listitem" data-aria-level="${level}"><p>${text}</p></li></${tag}></div>`;

  test.each([
    [
      'Google Docs',
      '<ul><li aria-level="1"><p>un</p></li><ul><li aria-level="2"><p>un-a</p></li><ol><li aria-level="3"><p>un-a-1</p></li></ol></ul><li aria-level="1"><p>deux</p></li></ul>',
    ],
    [
      'Word',
      [inWord(1, '·', 'un'), inWord(2, 'o', 'un-a'), inWord(3, '1.', 'un-a-1'), inWord(1, '·', 'deux')].join('\n'),
    ],
    [
      'Word on the web',
      [onTheWeb(1, 'ul', 'un'), onTheWeb(2, 'ul', 'un-a'), onTheWeb(3, 'ol', 'un-a-1'), onTheWeb(1, 'ul', 'deux')].join(
        '',
      ),
    ],
    ['a page', '<ul><li>un<ul><li>un-a<ol><li>un-a-1</li></ol></li></ul></li><li>deux</li></ul>'],
  ])('%s', (_, html) => expect(pasted(html)).toBe(nested));
});
