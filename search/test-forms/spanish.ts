/** Forms of one Spanish word, a line each: singular, plural, feminine, as they stand in texts of the field. */
export const spanishForms = `
responsable responsables
posible posibles
sostenible sostenibles
vulnerable vulnerables
doble dobles
refugiado refugiados refugiada refugiadas
exiliado exiliados exiliada exiliadas
desplazado desplazados desplazada desplazadas
migrante migrantes
inmigrante inmigrantes
emigrante emigrantes
solicitante solicitantes
habitante habitantes
participante participantes
estudiante estudiantes
representante representantes
ayuntamiento ayuntamientos
municipio municipios
ciudad ciudades
comunidad comunidades
autoridad autoridades
solidaridad solidaridades
entidad entidades
actividad actividades
universidad universidades
localidad localidades
libertad libertades
red redes
pared paredes
migración migraciones
inmigración inmigraciones
organización organizaciones
asociación asociaciones
declaración declaraciones
acción acciones
nación naciones
región regiones
reunión reuniones
decisión decisiones
misión misiones
comisión comisiones
expulsión expulsiones
prisión prisiones
unión uniones
opinión opiniones
avión aviones
camión camiones
canción canciones
razón razones
corazón corazones
estación estaciones
patrón patrones patrona patronas
alemán alemanes alemana alemanas
catalán catalanes catalana catalanas
musulmán musulmanes musulmana musulmanas
ciudadano ciudadanos ciudadana ciudadanas
americano americanos americana americanas
mexicano mexicanos mexicana mexicanas
africano africanos africana africanas
europeo europeos europea europeas
sirio sirios siria sirias
español españoles española españolas
francés franceses francesa francesas
inglés ingleses inglesa inglesas
portugués portugueses portuguesa portuguesas
danés daneses danesa danesas
japonés japoneses japonesa japonesas
holandés holandeses holandesa holandesas
burgués burgueses burguesa burguesas
mes meses
interés intereses
país países
crisis
análisis
tesis
virus
lunes
alcalde alcaldes alcaldesa alcaldesas
presidente presidentes presidenta presidentas
concejal concejales concejala concejalas
diputado diputados diputada diputadas
senador senadores senadora senadoras
director directores directora directoras
autor autores autora autoras
actor actores actriz actrices
emperador emperadores emperatriz emperatrices
trabajador trabajadores trabajadora trabajadoras
fundador fundadores fundadora fundadoras
investigador investigadores investigadora investigadoras
traductor traductores traductora traductoras
profesor profesores profesora profesoras
doctor doctores doctora doctoras
pastor pastores pastora pastoras
escritor escritores escritora escritoras
lector lectores lectora lectoras
pescador pescadores pescadora pescadoras
conductor conductores conductora conductoras
defensor defensores defensora defensoras
embajador embajadores embajadora embajadoras
abogado abogados abogada abogadas
médico médicos médica médicas
enfermero enfermeros enfermera enfermeras
extranjero extranjeros extranjera extranjeras
obrero obreros obrera obreras
primero primeros primera primeras
compañero compañeros compañera compañeras
prisionero prisioneros prisionera prisioneras
preso presos presa presas
detenido detenidos detenida detenidas
acogido acogidos acogida acogidas
desaparecido desaparecidos desaparecida desaparecidas
reconocido reconocidos reconocida reconocidas
unido unidos unida unidas
elegido elegidos elegida elegidas
vecino vecinos vecina vecinas
amigo amigos amiga amigas
hermano hermanos hermana hermanas
hijo hijos hija hijas
niño niños niña niñas
abuelo abuelos abuela abuelas
tío tíos tía tías
primo primos prima primas
esposo esposos esposa esposas
maestro maestros maestra maestras
alumno alumnos alumna alumnas
nuevo nuevos nueva nuevas
viejo viejos vieja viejas
bueno buenos buena buenas
malo malos mala malas
alto altos alta altas
bajo bajos baja bajas
largo largos larga largas
público públicos pública públicas
político políticos política políticas
social sociales
local locales
nacional nacionales
internacional internacionales
regional regionales
municipal municipales
territorial territoriales
cultural culturales
legal legales
ilegal ilegales
rural rurales
hospital hospitales
tribunal tribunales
capital capitales
animal animales
papel papeles
hotel hoteles
árbol árboles
móvil móviles
útil útiles
fácil fáciles
difícil difíciles
joven jóvenes
imagen imágenes
origen orígenes
orden órdenes
examen exámenes
crimen crímenes
virgen vírgenes
margen márgenes
volumen volúmenes
mujer mujeres
taller talleres
lugar lugares
mar mares
hogar hogares
militar militares
popular populares
familiar familiares
valor valores
color colores
error errores
favor favores
menor menores
mayor mayores
mejor mejores
exterior exteriores
superior superiores
líder líderes
derecho derechos
ley leyes
rey reyes
voz voces
paz paces
luz luces
vez veces
cruz cruces
juez jueces jueza juezas
pez peces
raíz raíces
feliz felices
capaz capaces
lápiz lápices
año años
frontera fronteras
campo campos
barco barcos
puerto puertos
isla islas
ruta rutas
escuela escuelas
carta cartas
alianza alianzas
persona personas
familia familias
pueblo pueblos
gente gentes
padre padres
madre madres
hombre hombres
nombre nombres
calle calles
clase clases
base bases
fase fases
clave claves
parte partes
puente puentes
noche noches
tarde tardes
mes meses
dios dioses diosa diosas
inglés inglesas
periodista periodistas
activista activistas
artista artistas
indígena indígenas
víctima víctimas
problema problemas
programa programas
sistema sistemas
foto fotos
mano manos
radio radios
vídeo vídeos
menú menús
tabú tabúes
marroquí marroquíes
israelí israelíes
bebé bebés
café cafés
club clubes
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that a search must not take for each other. */
export const spanishApart = `
país paisaje
mes mesa
red rojo
mar marea
ley leer
voz vocal
rey reina
luz lucha
ciudad cuidado
mano manera
parte partido
paz pasado
acogida coger
asilo asir
isla islam
hombre hambre
pez pecado
vez vecino
juez juego
frontera frente
gente agente
padre pared
crisis crisol
nuevo nueve
vida vid
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);
