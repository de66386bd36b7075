/**
 * Languages that people speak or sign at an event: those of ISO 639-1 that are spoken today, others of ISO 639-3 that
 * many people in the countries of members speak, and sign languages (messages/language-names.ts).
 */
export const spokenLanguages: readonly string[] = [
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el en eo es et eu fa',
  'ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr',
  'ks ku kv kw ky lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pl',
  'ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ty ug',
  'uk ur uz ve vi wa wo xh yi yo yue za zh zu',
  'ary arz ast bas bem ckb din dje dyu ewo fon gsw hsb kab kea kmb kok lua lus mad mai mfe mos nds nus prs quc rif rom',
  'scn shi snk srr sus swb syr tem tpi tzm umb vec war zgh',
  'ase bfi fsl ils sfb ssp ssr',
]
  .join(' ')
  .split(' ');
