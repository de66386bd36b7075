import { formMap, wordSet } from './words';

/** Nouns and adverbs that end in s or x in the singular too, folded. They have no other form. */
export const invariable = wordSet(`
  abus acces abces ananas anis as atlas autobus autrefois avis bas biais bois bonus bras
  brebis buis bus cactus cadenas campus canevas cas cassis chaos chassis chaux choix colis coloris commis compas
  compromis concours congres consensus corps corpus cosmos cours croix croquis cumulus cursus cypres
  debarras debris deces dehors depuis dessous dessus devis discours dos embarras enclos encens eucalyptus exces expres
  faix fils flux focus foetus fois fonds fracas frimas fatras galetas gaz glacis glas gens gras gros gus harnais hachis helas
  heros hiatus huis humus index iris index influx jadis jais jamais jus lapsus laps las legs lilas lis logis lotus lynx
  mais malus maquis marais marquis mars matelas mepris mieux mois mors motus murex nexus noix oasis obus
  omnibus onyx opus ours palais paradis parcours parvis pas paix pathos ethos permis perdrix phenix pilotis
  plus poids pois poux printemps prix proces processus progres propos prospectus puits pus radis rabais ras rebus
  recours refus relais remords repas repos revers rhinoceros rictus rubis salsifis secours semis sens silex sinus
  souris stimulus succes sursis surplus suspens syllabus synopsis taillis talus tapis tas taudis taux temps tennis
  tetanos thesaurus tonus toux tracas travers trepas treillis typhus univers us uterus velours verglas vernis vers versus
  virus vis voix pays paris tunis arras texas honduras nicolas lucas thomas denis louis regis laos calvados caucus
  desormais toujours ailleurs plusieurs volontiers puis pres apres aupres tres lors alors hors certes moins envers
  pardessus pancreas orchis penis lapis metropolis albatros merinos courroux afflux reflux six dix deux trois
`);

/** Adjectives and participles that end in s in the masculine singular and take -e, -es; folded. */
export const masculineInS = wordSet(`
  acquis admis appris assis clos commis compris concis confus conquis diffus dispos divers eclos emis enquis
  entrepris epris exquis gris imprecis inclus indecis indivis infus insoumis intrus marquis mepris mis obtus omis
  perclus permis pervers precis pris promis reclus remis repris requis retors soumis surpris sursis transmis transfus
`);

/** Forms that no rule brings together, folded. */
export const irregular = formMap(`
  grosse grosses gros: gros
  grasse grasses gras: gras
  basse basses: bas
  lasse lasses: las
  epaisse epaisses epais: epais
  metisse metisses metis: metis
  expresse expresses: expres
  fausse fausses faux: faux
  rousse rousses roux: roux
  douce douces doux: doux
  jalouse jalouses jaloux: jaloux
  epouse epouses epoux: epoux
  fraiche fraiches frais: frais
  tierce tierces tiers: tiers
  blanche blanches: blanc
  franche franches: franc
  seche seches: sec
  publique publiques: public
  grecque grecques: grec
  turque turques: turc
  laique laiques: laic
  longue longues: long
  copine copines: copain
  compagne compagnes: compagnon
  neuve neuves: neuf
  breve breves: bref
  veuve veuves: veuf
  vive vives: vif
  nouvelle nouvelles nouvel: nouveau
  belle belles bel: beau
  jumelle jumelles: jumeau
  folle folles fol: fou
  molle molles: mou
  vieille vieilles vieil vieux: vieux
  gentille gentilles: gentil
  benigne benignes: benin
  maligne malignes: malin
  favorite favorites: favori
  hotesse hotesses: hote
  maitresse maitresses: maitre
  mairesse mairesses: maire
  princesse princesses: prince
  poetesse poetesses: poete
  duchesse duchesses: duc
  comtesse comtesses: comte
  deesse deesses: dieu
  pretresse pretresses: pretre
  imperatrice imperatrices: empereur
  etranger etrangers etrangere etrangeres: etranger
  travaux: travail
  vitraux: vitrail
  baux: bail
  coraux: corail
  emaux: email
  soupiraux: soupirail
  vantaux: vantail
  maux: mal
  ideaux: ideal
  bucherons: bucheron
  forgerons: forgeron
  ciel cieux: ciel
  yeux oeil: oeil
  aieux: aieul
  dieux: dieu
  lois: loi
  rois: roi
  emplois: emploi
  convois: convoi
  envois: envoi
  renvois: renvoi
  tournois: tournoi
  octrois: octroi
  effrois: effroi
  parois: paroi
  essais: essai
  delais: delai
  balais: balai
  quais: quai
  vrais: vrai
  gais: gai
  geais: geai
  remblais: remblai
  deblais: deblai
`);

/** Words that lose no more than the s of their plural: nouns in -ere that are no feminine of -er, and others; folded. */
export const unstemmedWords = wordSet(`
  mere pere frere misere colere priere matiere lumiere riviere frontiere maniere biere carriere barriere cimetiere arriere
  derriere banniere poussiere civiere clairiere lisiere taniere litiere croisiere bruyere etagere fougere galere
  etrange etranger cicatrice matrice nourrice
`);

/** Adjectives in -eux whose feminine is -euse; other feminines in -euse are those of -eur. All in -ieux are besides. */
export const adjectivesInEux = wordSet(`
  affreux amoureux angoisseux aventureux avantageux boueux brumeux calamiteux cancereux chaleureux charbonneux
  cotonneux courageux couteux crasseux creux dangereux desastreux desavantageux douloureux douteux duveteux epineux
  fabuleux fameux fangeux farineux fievreux frauduleux genereux globuleux goutteux graisseux haineux hargneux herbeux
  heureux honteux houleux huileux infructueux juteux laiteux langoureux lepreux lumineux malchanceux malheureux
  marecageux matineux meticuleux minutieux miraculeux miserieux moelleux montagneux mousseux musculeux nebuleux
  necessiteux neigeux nerveux nombreux nuageux ombrageux onereux orageux osseux outrageux paresseux peureux
  piteux pierreux plantureux poissonneux pompeux populeux poreux poussiereux rapeux rigoureux rocheux ruineux sableux
  savoureux scabreux scandaleux scrupuleux soigneux somptueux souffreteux soupconneux soyeux tenebreux teigneux
  tuberculeux valeureux vaniteux vaporeux veineux veneneux venimeux verbeux vertigineux vigoureux vitreux volumineux
  joyeux ennuyeux crayeux fougueux rugueux belliqueux muqueux
`);
