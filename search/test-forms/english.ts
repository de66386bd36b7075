/** Forms of one English word, a line each: singular, plural, and the other gender where there is one. */
export const englishForms = `
leaf leaves
gas gases
diagnosis diagnoses
oasis oases
refugee refugees
migrant migrants
immigrant immigrants
emigrant emigrants
exile exiles
asylum asylums
border borders
country countries
city cities
county counties
community communities
authority authorities
municipality municipalities
party parties
policy policies
story stories
family families
charity charities
duty duties
treaty treaties
territory territories
ally allies
enemy enemies
baby babies
lady ladies
body bodies
study studies
library libraries
university universities
activity activities
agency agencies
embassy embassies
society societies
democracy democracies
journey journeys
valley valleys
key keys
day days
way ways
survey surveys
attorney attorneys
boy boys
church churches
branch branches
match matches
beach beaches
speech speeches
search searches
bus buses
class classes
address addresses
process processes
boss bosses
witness witnesses
illness illnesses
tax taxes
box boxes
wish wishes
dish dishes
crash crashes
house houses
place places
village villages
bridge bridges
judge judges
prize prizes
service services
police
office offices
officer officers
council councils
councillor councillors
mayor mayors
minister ministers
president presidents
citizen citizens
resident residents
member members
founder founders
network networks
association associations
organisation organisations
organization organizations
declaration declarations
resolution resolutions
delegation delegations
commission commissions
mission missions
decision decisions
region regions
nation nations
person people persons
man men
woman women
child children
foot feet
tooth teeth
mouse mice
goose geese
ox oxen
life lives
wife wives
knife knives
half halves
shelf shelves
thief thieves
wolf wolves
self selves
loaf loaves
calf calves
crisis crises
analysis analyses
thesis theses
hypothesis hypotheses
synthesis syntheses
emphasis emphases
criterion criteria
phenomenon phenomena
medium media
datum data
bacterium bacteria
curriculum curricula
memorandum memoranda
referendum referenda referendums
stadium stadiums stadia
forum forums
index indices indexes
appendix appendices appendixes
matrix matrices
vertex vertices
focus foci focuses
campus campuses
virus viruses
alumnus alumni
alumna alumnae
formula formulas formulae
hero heroes
veto vetoes
echo echoes
potato potatoes
tomato tomatoes
cargo cargoes cargos
photo photos
video videos
radio radios
ghetto ghettos
embargo embargoes
manifesto manifestos manifestoes
roof roofs
belief beliefs
chief chiefs
proof proofs
cliff cliffs
staff staffs
actor actors actress actresses
host hosts hostess hostesses
waiter waiters waitress waitresses
heir heirs heiress heiresses
prince princes princess princesses
steward stewards stewardess stewardesses
spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople
chairman chairmen chairwoman chairwomen chairperson chairpersons
fisherman fishermen
policeman policemen policewoman policewomen
businessman businessmen businesswoman businesswomen
worker workers
driver drivers
teacher teachers
student students
volunteer volunteers
lawyer lawyers
doctor doctors
nurse nurses
prisoner prisoners
detainee detainees
trainee trainees
employee employees
employer employers
applicant applicants
claimant claimants
right rights
law laws
camp camps
boat boats
ship ships
port ports
island islands
mountain mountains
river rivers
sea seas
route routes
road roads
school schools
hospital hospitals
centre centres
shelter shelters
visa visas
permit permits
passport passports
document documents
report reports
meeting meetings
event events
conference conferences
language languages
translation translations
word words
question questions
answer answers
partner partners
friend friends
neighbour neighbours
brother brothers
sister sisters
mother mothers
father fathers
parent parents
grandchild grandchildren
stepchild stepchildren
wage wages
job jobs
cost costs
year years
month months
week weeks
hour hours
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that a search must not take for each other. */
export const englishApart = `
news new
universe university
policy police
general generous
organ organization
woman womb
man mane
mean means
port portion
life live
person personal
part party
board border
host hostile
hero heroin
mission missile
state station
sea see
work word
media median
base basis
data date
house housing
law lawn
camp campus
camp campaign
child chill
index indicate
ship shop
city cite
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);
