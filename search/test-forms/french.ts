/** Forms of one French word, a line each: singular, plural, feminine, as they stand in texts of the field. */
export const frenchForms = `
commission commissions
permission permissions
discussion discussions
religion religions
suspicion suspicions
rébellion rébellions
région régions
opinion opinions
réunion réunions
union unions
connexion connexions
bûcheron bûcherons bûcheronne bûcheronnes
forgeron forgerons forgeronne forgeronnes
significatif significatifs significative significatives
justificatif justificatifs justificative justificatives
précisé précisés précisée précisées
diffusé diffusés diffusée diffusées
méprisé méprisés méprisée méprisées
chanceux chanceuse chanceuses
granuleux granuleuse granuleuses
idéal idéaux idéale idéales
élu élus élue élues
ami amis amie amies
ennemi ennemis ennemie ennemies
exclu exclus exclue exclues
détenu détenus détenue détenues
inclus incluse incluses
reclus recluse recluses
réfugié réfugiés réfugiée réfugiées
exilé exilés exilée exilées
déplacé déplacés déplacée déplacées
migrant migrants migrante migrantes
immigré immigrés immigrée immigrées
émigré émigrés émigrée émigrées
demandeur demandeurs demandeuse demandeuses
débouté déboutés déboutée déboutées
expulsé expulsés expulsée expulsées
retenu retenus retenue retenues
reconnu reconnus reconnue reconnues
connu connus connue connues
inconnu inconnus inconnue inconnues
venu venus venue venues
bienvenu bienvenus bienvenue bienvenues
revenu revenus
disparu disparus disparue disparues
vaincu vaincus vaincue vaincues
perdu perdus perdue perdues
attendu attendus attendue attendues
reçu reçus reçue reçues
vécu vécus vécue vécues
démuni démunis démunie démunies
réuni réunis réunie réunies
uni unis unie unies
banni bannis bannie bannies
accueilli accueillis accueillie accueillies
choisi choisis choisie choisies
affaibli affaiblis affaiblie affaiblies
abri abris
appui appuis
défi défis
parti partis
souci soucis
récit récits
citoyen citoyens citoyenne citoyennes
européen européens européenne européennes
africain africains africaine africaines
américain américains américaine américaines
syrien syriens syrienne syriennes
ukrainien ukrainiens ukrainienne ukrainiennes
palestinien palestiniens palestinienne palestiniennes
soudanais soudanaise soudanaises
congolais congolaise congolaises
français française françaises
libanais libanaise libanaises
chinois chinoise chinoises
hongrois hongroise hongroises
espagnol espagnols espagnole espagnoles
afghan afghans afghane afghanes
maire maires
adjoint adjoints adjointe adjointes
conseiller conseillers conseillère conseillères
président présidents présidente présidentes
député députés députée députées
sénateur sénateurs sénatrice sénatrices
acteur acteurs actrice actrices
auteur auteurs autrice autrices
auteure auteures auteur
directeur directeurs directrice directrices
électeur électeurs électrice électrices
lecteur lecteurs lectrice lectrices
traducteur traducteurs traductrice traductrices
instituteur instituteurs institutrice institutrices
ambassadeur ambassadeurs ambassadrice ambassadrices
médiateur médiateurs médiatrice médiatrices
animateur animateurs animatrice animatrices
coordinateur coordinateurs coordinatrice coordinatrices
organisateur organisateurs organisatrice organisatrices
administrateur administrateurs administratrice administratrices
fondateur fondateurs fondatrice fondatrices
rédacteur rédacteurs rédactrice rédactrices
travailleur travailleurs travailleuse travailleuses
chercheur chercheurs chercheuse chercheuses
passeur passeurs passeuse passeuses
sauveteur sauveteurs sauveteuse sauveteuses
chanteur chanteurs chanteuse chanteuses
coiffeur coiffeurs coiffeuse coiffeuses
employeur employeurs employeuse employeuses
professeur professeurs professeure professeures
ingénieur ingénieurs ingénieure ingénieures
mineur mineurs mineure mineures
majeur majeurs majeure majeures
meilleur meilleurs meilleure meilleures
extérieur extérieurs extérieure extérieures
heureux heureuse heureuses
dangereux dangereuse dangereuses
nombreux nombreuse nombreuses
religieux religieuse religieuses
sérieux sérieuse sérieuses
précieux précieuse précieuses
étranger étrangers étrangère étrangères
premier premiers première premières
dernier derniers dernière dernières
ouvrier ouvriers ouvrière ouvrières
infirmier infirmiers infirmière infirmières
policier policiers policière policières
sanitaire sanitaires
hospitalier hospitaliers hospitalière hospitalières
particulier particuliers particulière particulières
entier entiers entière entières
régulier réguliers régulière régulières
irrégulier irréguliers irrégulière irrégulières
léger légers légère légères
actif actifs active actives
collectif collectifs collective collectives
associatif associatifs associative associatives
administratif administratifs administrative administratives
éducatif éducatifs éducative éducatives
natif natifs native natives
juif juifs juive juives
neuf neufs neuve neuves
bref brefs brève brèves
veuf veufs veuve veuves
local locaux locale locales
national nationaux nationale nationales
international internationaux internationale internationales
régional régionaux régionale régionales
municipal municipaux municipale municipales
territorial territoriaux territoriale territoriales
social sociaux sociale sociales
légal légaux légale légales
égal égaux égale égales
mondial mondiaux mondiale mondiales
rural ruraux rurale rurales
tribunal tribunaux
hôpital hôpitaux
journal journaux
cheval chevaux
animal animaux
mal maux
travail travaux
bail baux
vitrail vitraux
eau eaux
bureau bureaux
réseau réseaux
drapeau drapeaux
bateau bateaux
niveau niveaux
tuyau tuyaux
noyau noyaux
nouveau nouveaux nouvelle nouvelles
beau beaux belle belles
vieux vieille vieilles
fou fous folle folles
lieu lieux
milieu milieux
jeu jeux
enjeu enjeux
vœu vœux
feu feux
neveu neveux
cheveu cheveux
bleu bleus bleue bleues
bijou bijoux
genou genoux
professionnel professionnels professionnelle professionnelles
culturel culturels culturelle culturelles
actuel actuels actuelle actuelles
personnel personnels personnelle personnelles
réel réels réelle réelles
pluriel pluriels plurielle plurielles
bon bons bonne bonnes
breton bretons bretonne bretonnes
champion champions championne championnes
muet muets muette muettes
complet complets complète complètes
inquiet inquiets inquiète inquiètes
secret secrets secrète secrètes
étudiant étudiants étudiante étudiantes
habitant habitants habitante habitantes
participant participants participante participantes
enseignant enseignants enseignante enseignantes
militant militants militante militantes
adolescent adolescents adolescente adolescentes
absent absents absente absentes
intervenant intervenants intervenante intervenantes
accueillant accueillants accueillante accueillantes
avocat avocats avocate avocates
préfet préfets préfète préfètes
magistrat magistrats magistrate magistrates
salarié salariés salariée salariées
apprenti apprentis apprentie apprenties
employé employés employée employées
allié alliés alliée alliées
engagé engagés engagée engagées
menacé menacés menacée menacées
âgé âgés âgée âgées
sauvé sauvés sauvée sauvées
enfermé enfermés enfermée enfermées
noyé noyés noyée noyées
haut hauts haute hautes
petit petits petite petites
grand grands grande grandes
gros grosse grosses
bas basse basses
épais épaisse épaisses
métis métisse métisses
faux fausse fausses
roux rousse rousses
doux douce douces
jaloux jalouse jalouses
époux épouse épouses
frais fraîche fraîches
mauvais mauvaise mauvaises
précis précise précises
gris grise grises
compris comprise comprises
pris prise prises
mis mise mises
admis admise admises
soumis soumise soumises
permis permise permises
surpris surprise surprises
promis promise promises
acquis acquise acquises
requis requise requises
assis assise assises
confus confuse confuses
diffus diffuse diffuses
clos close closes
divers diverse diverses
blanc blancs blanche blanches
franc francs franche franches
sec secs sèche sèches
public publics publique publiques
grec grecs grecque grecques
turc turcs turque turques
laïc laïcs laïque laïques
long longs longue longues
copain copains copine copines
compagnon compagnons compagne compagnes
héros
pays
temps
corps
prix
voix
choix
croix
loi lois
roi rois
emploi emplois
convoi convois
tournoi tournois
essai essais
délai délais
quai quais
vrai vrais vraie vraies
frère frères
mère mères
père pères
sœur sœurs
œuvre œuvres
photo photos
vidéo vidéos
numéro numéros
euro euros
kilo kilos
média médias
visa visas
agenda agendas
caméra caméras
opéra opéras
aléa aléas
menu menus
statut statuts
individu individus
tribu tribus
tissu tissus
accord accords
droit droits
camp camps
frontière frontières
misère misères
prière prières
prisonnier prisonniers prisonnière prisonnières
hôte hôtes hôtesse hôtesses
maître maîtres maîtresse maîtresses
maire mairesse mairesses
prince princes princesse princesses
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that a search must not take for each other. */
export const frenchApart = `
mois moi
fois foi
pays paie
pays payer
fils fil
cours cour
cours course
mer mère
mer maire
étrange étranger
sens sein
bas base
pris prix
voix voie
croix croire
mis mie
avis avion
Paris pari
bras bra
palais pâle
lit lie
lieu lieutenant
peur peux
accès accent
procès procédure
poids poi
repas repos
refus refuge
abus abri
fin faim
ville vie
pont point
toit toi
loi loin
roi roue
chœur cœur
matrice maître
accueil écueil
asile aile
migrant mirage
chef chevet
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);
