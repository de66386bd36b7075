import type { Translated } from '../../keys';
import type { apiDocs as french } from './fr';

export const apiDocs: Translated<typeof french> = {
  title: 'API – {site}',
  heading: 'API',
  summary: 'El contenido publicado, en JSON y en formatos abiertos, sin cuenta.',
  description:
    'Todo lo que este sitio publica se puede leer también por programa, sin cuenta ni clave. La documentación, con ejemplos, está en <{docs}>.',
  openDescription: 'La misma descripción para los programas (OpenAPI 3.1):',
  addressesOf: 'Direcciones',
  address: 'Dirección',
  answer: 'Respuesta',
  parametersOf: 'Parámetros: {names}',
  table: 'Tabla: {title}',
  example: 'Ejemplo en {language}',
  reads: {
    list: 'Lista: {name}',
    count: 'Número: {name}',
    document: 'Un documento, por su identificador: {name}',
    global: '{name}',
  },
  parameters: {
    where: 'Condiciones, por campo y por operador: `where[campo][operador]=valor`.',
    select: 'Los únicos campos de la respuesta: `select[campo]=true`. El identificador está siempre.',
    populate: 'Los únicos campos de los documentos relacionados, por colección: `populate[members][name]=true`.',
    joins: 'Límites de las listas relacionadas, por campo; `joins[campo]=false` deja una fuera.',
    sort: 'Campos para ordenar, separados por comas, con `-` delante para el orden inverso.',
    depth: 'Hasta dónde se responden enteros los documentos relacionados; 0 responde solo sus identificadores.',
    locale: 'El idioma de los textos.',
    'fallback-locale': 'Añade lo que solo está publicado en el idioma de origen, en ese idioma; `none` no lo añade.',
    page: 'El número de la página.',
    limit: 'El número de documentos por página.',
  },
  headers: {
    etag: 'La huella de esta respuesta, para devolverla en `If-None-Match`.',
    cacheControl: 'Cuánto tiempo se puede guardar la respuesta.',
    cors: 'Cualquier sitio puede leer esta respuesta en un navegador.',
    requestId: 'El identificador de la petición, para citarlo cuando señale un problema.',
    retryAfter: 'El número de segundos que hay que esperar.',
    rateLimitRemaining: 'El número de peticiones que aún son posibles.',
    rateLimitReset: 'El número de segundos hasta la próxima petición posible.',
  },
  statuses: {
    '304': 'La respuesta que ya tiene sigue siendo la buena.',
    '400': 'La petición no se entiende: un parámetro, un campo, un operador o un valor no existe.',
    '404': 'No hay nada público en esta dirección.',
    '414': 'La dirección es demasiado larga.',
    '429': 'Demasiadas peticiones en poco tiempo.',
    '431': 'Las cabeceras son demasiado largas.',
    '500': 'Un error del sitio.',
    '503': 'El sitio o su base de datos no puede responder por ahora.',
  },
  addresses: {
    search: 'Búsqueda en todo el contenido publicado',
    changes: 'Lo que ha cambiado para el público, en orden',
    openApi: 'Esta descripción, en OpenAPI 3.1',
    feed: {
      news: 'Canal: nuevos documentos y eventos',
      events: 'Canal: nuevos eventos',
      documents: 'Canal: nuevos documentos',
    },
    calendar: 'Calendario de los eventos (iCalendar)',
    eventCalendar: 'Un evento (iCalendar)',
    geojson: 'Los miembros con lugar, en GeoJSON',
    csv: 'Los miembros, en CSV',
    file: 'Un archivo de un documento',
    image: 'Una imagen, por su nombre de archivo',
    sitemap: 'Mapa del sitio para los buscadores',
    sitemapFile: 'Una parte de este mapa',
    apiCatalog: 'Dónde están esta descripción y esta documentación (RFC 9727)',
    securityContact: 'A quién señalar un fallo de seguridad (RFC 9116)',
  },
  search: {
    q: 'Las palabras buscadas.',
    type: 'Un solo tipo de contenido.',
  },
  changes: {
    since: 'El token de la respuesta anterior (`next`); sin él, la respuesta da el de ahora.',
    limit: 'El número de cambios por página.',
  },
  licence: {
    set: 'Los datos se publican con la licencia {licence}. Las imágenes y los archivos tienen la suya, en el campo `licence` de cada imagen y en los propios documentos.',
    unset:
      'Aquí no se indica ninguna licencia: pregunte antes de volver a publicar estos datos ({contact}). Las imágenes y los archivos tienen la suya, en el campo `licence` de cada imagen y en los propios documentos.',
    footer: 'véase el contacto al pie de cada página',
  },
  errors: {
    code: 'Código',
    status: 'Estado',
    meaning: 'Lo que dice',
    codes: {
      'account-locked': 'Demasiadas contraseñas falsas: esta cuenta tiene que esperar.',
      'authentication-failed': 'La dirección o la contraseña es falsa.',
      conflict: 'El estado del documento no permite esto, o ya no.',
      'file-missing': 'La petición tiene que contener un archivo.',
      'file-unreadable': 'El archivo enviado no se puede leer.',
      forbidden: 'Ni el público ni esta cuenta pueden hacer esto.',
      'in-trash': 'El documento está en la papelera.',
      'invalid-document': 'Hay campos que no son válidos; `data` los nombra.',
      'issues-to-fix': 'Las comprobaciones antes de publicar han encontrado errores.',
      'locale-incomplete': 'Faltan textos en este idioma.',
      locked: 'Otra persona está modificando este documento.',
      'not-found': 'No hay nada público en esta dirección.',
      'note-missing': 'Hace falta una nota que diga por qué.',
      'nothing-stored': 'No se ha guardado nada.',
      'service-failed': 'Un servicio que este sitio consulta no ha respondido.',
      'text-changed': 'El documento se ha modificado desde que usted lo leyó.',
      'invalid-key': 'La clave es desconocida o está dañada, o su cuenta ya no existe.',
      'key-expired': 'La clave ha caducado: pida otra.',
      'key-revoked': 'La clave está revocada: pida otra.',
      'key-suspended': 'La cuenta de la clave debe cambiar antes su contraseña.',
      'key-read-only': 'Esta clave solo lee.',
      'key-not-allowed': 'Esto está cerrado a las claves: cuentas, sesiones, claves, tareas.',
      'key-personal-data': 'Esta clave no da acceso ni a los mensajes ni a las cuentas.',
      'unknown-token': 'Este token no es de este sitio: empiece de nuevo sin `since`.',
      'expired-token': 'Este token es demasiado antiguo: empiece de nuevo sin `since`.',
      unauthorized: 'Hace falta una cuenta.',
      unavailable: 'El sitio no puede responder por ahora.',
    },
  },
  topics: {
    start: {
      title: 'Primeros pasos',
      text: `La dirección de base es \`{site}/api\`. No hay cuenta, ni clave, ni inscripción. Las respuestas están en JSON, en UTF-8.

Los cinco eventos más recientes, con su título y su dirección:

{firstExample}

Una lista responde \`docs\`, el número total (\`totalDocs\`) y la página siguiente (\`nextPage\`, \`null\` en la última). Para leerlo todo, pida las páginas una tras otra, hasta que \`hasNextPage\` sea falso.

Estas direcciones sirven a cualquier herramienta que lea HTTP. Con la descripción para los programas se genera un cliente: para TypeScript, [openapi-typescript](https://openapi-ts.dev) y [openapi-fetch](https://openapi-ts.dev/openapi-fetch/); el cliente de Payload, [@payloadcms/sdk](https://payloadcms.com/docs/rest-api/overview), sirve también.`,
    },
    documents: {
      title: 'Documentos',
      text: `Cada colección tiene una lista, un número y una dirección para cada documento. Un identificador no cambia nunca, ni cuando cambia la dirección de la página: guarde el identificador. \`urls\` da la dirección de la página en cada idioma en que está publicada.

\`depth\` dice hasta dónde se responden enteros los documentos relacionados: 0 para los identificadores solos, {maxDepth} como máximo, 1 si no dice nada. Lo que no es público no se responde nunca.

\`url\` es la dirección en el idioma de los textos. Los textos largos están también en HTML y en texto solo: \`bodyHtml\` y \`bodyText\` (de los miembros, \`description…\`); el HTML es seguro, sin scripts ni estilos. Un archivo tiene su dirección, su tipo, su tamaño y su idioma.

Las fechas están en UTC (ISO 8601); un evento tiene además su zona horaria (\`startsAt_tz\`) y sus días y horas en el lugar (\`startDate\`, \`startTime\`…).`,
    },
    languages: {
      title: 'Idiomas',
      text: `\`locale\` elige el idioma: {locales}. Sin él, es el idioma de origen, \`{sourceLocale}\`. Una lista en otro idioma solo contiene lo que está publicado en él; \`fallback-locale={sourceLocale}\` añade el resto, en el idioma de origen. Cada documento está entero en un idioma, que da \`language\`. La regla es la misma para las fuentes, los calendarios, GeoJSON y CSV.`,
    },
    filters: {
      title: 'Filtrar, ordenar, elegir los campos',
      text: `Una condición se escribe \`where[campo][operador]=valor\`; si hay varias, tienen que cumplirse todas. \`where[or][0][campo]…\` y \`where[and][0][campo]…\` las combinan, en cinco niveles como máximo.

| Operador | Para | Sentido |
| --- | --- | --- |
| \`equals\`, \`not_equals\` | todos los campos | el mismo valor, otro valor |
| \`in\`, \`not_in\` | todos, salvo las casillas | un valor de una lista, separados por comas |
| \`exists\` | todos | tiene un valor (\`true\`) o no lo tiene (\`false\`) |
| \`greater_than\`, \`greater_than_equal\`, \`less_than\`, \`less_than_equal\` | fechas, números | después, antes |
| \`like\`, \`not_like\`, \`contains\` | textos | contiene estas palabras, no las contiene, contiene este texto |

Los miembros fundadores de dos países, en el orden de sus nombres:

{filterExample}

Los corchetes tienen un sentido para \`curl\`, de ahí \`--globoff\`. \`select[campo]=true\` responde solo esos campos: las respuestas son más cortas y más rápidas. No se filtra ni se ordena por un campo de un documento relacionado. La descripción para los programas da los campos de cada colección.`,
    },
    search: {
      title: 'Buscar',
      text: `La búsqueda es la del sitio: sin acentos, con las otras formas de una palabra, en las páginas y en los archivos, lo más pertinente primero.

{searchExample}

\`titleMarks\` y \`excerpt.marks\` dan el lugar de las palabras encontradas, en unidades UTF-16. \`limit\` es 10 por defecto, {maxSearchLimit} como máximo; \`q\` tiene {maxQueryLength} caracteres como máximo.`,
    },
    data: {
      title: 'Canales, calendarios, mapas, tablas',
      text: `Estas direcciones se abren en un lector de canales, una agenda, una herramienta de mapas o una hoja de cálculo:

- las novedades, en RSS: <{feed}> (y en JSON Feed: \`.json\`)
- todos los eventos, para una agenda: <{calendar}>
- los miembros con lugar, en GeoJSON: <{geojson}>
- los miembros, en CSV: <{csv}>

Son las mismas en cada idioma, con el nombre de la sección en ese idioma. Los filtros de la página de los miembros valen también para GeoJSON y CSV. El identificador de un evento o de una entrada de un canal no cambia nunca.`,
    },
    changes: {
      title: 'Seguir los cambios',
      text: `\`/api/changes\` nombra lo que el público lee de otro modo desde un token, en orden: una copia sigue al día sin volver a leerlo todo.

1. Pida \`{site}/api/changes\` sin parámetros y guarde \`next\`.
2. Lea las listas que quiere copiar.
3. Pida \`/api/changes?since=…\` con el último \`next\`, y enseguida otra vez mientras \`hasMore\` sea verdadero.
4. Por cada entrada, vuelva a leer \`/api/<type>/<id>\` en cada una de sus \`locales\` y olvide las demás; sin \`locales\`, olvide el documento.

\`change\` es \`published\`, \`updated\`, \`unpublished\` o \`deleted\`. Una página tiene {maxChanges} entradas como máximo. Los cambios se leen durante {changeDays} días; un token más antiguo recibe \`410\`, el de otro sitio \`400\`: empiece entonces de nuevo. Lo que nunca fue público no se nombra nunca.`,
    },
    webhooks: {
      title: 'Recibir avisos: webhooks',
      text: `La administración del sitio puede avisar a una dirección \`https://\` de lo que se publica, se modifica, se retira o se elimina: pídalo. Los mensajes siguen [Standard Webhooks](https://www.standardwebhooks.com): verifique la firma con una de sus bibliotecas.

\`\`\`json
{ "type": "event.published", "timestamp": "2027-03-15T08:30:00.000Z", "data": { "collection": "events", "id": "…", "locales": ["fr", "en"], "urls": { "fr": "…", "en": "…" } } }
\`\`\`

Un mensaje solo tiene identificadores y direcciones: vuelva a leer el documento. Responda con un estado 2xx en quince segundos como máximo. Si no, el mensaje se envía de nuevo durante un día, cada vez con menos frecuencia; tras {pauseDays} días sin éxito, o una respuesta \`410\`, no se envía nada más. Un mensaje puede llegar dos veces, con el mismo \`webhook-id\`. No se siguen las redirecciones.`,
    },
    files: {
      title: 'Imágenes y archivos',
      text: 'Una imagen tiene sus direcciones en `url` y en `sizes`, con sus dimensiones, su descripción (`alt`), su crédito y su licencia. Un archivo está en la dirección de su documento, seguida de su idioma y su formato: `…/es.pdf`. Las descargas se pueden reanudar (`Range`).',
    },
    site: {
      title: 'El sitio',
      text: 'El nombre del sitio, sus datos legales, su menú y su pie de página.',
    },
    keys: {
      title: 'Claves',
      text: `Leer lo publicado no requiere ninguna clave. Con una clave, su programa tiene sus propios límites; también puede leer borradores, o escribir. Pídala a la administración del sitio y envíela en una cabecera:

\`\`\`http
Authorization: Bearer alliance_…
\`\`\`

| Alcance | Lo que permite |
| --- | --- |
| \`published\` | Lee exactamente lo que lee el público |
| \`read\` | Lee lo que lee su cuenta, con \`draft=true\` también los borradores; no escribe nada |
| \`write\` | Hace lo que permite el papel de su cuenta, según todas las reglas del panel |

Los mensajes y las cuentas solo se leen con una clave hecha para ello. Una clave vale {keyDays} días como máximo y se muestra una sola vez. Guárdela en un servidor: ni en una página, ni en una aplicación, ni en una dirección. Una clave rechazada nunca se trata como una petición anónima.

Cada clave puede enviar {keyRequests} peticiones por minuto, {keyBurst} en cinco segundos y {keyWrites} escrituras por minuto. \`RateLimit-Limit\`, \`RateLimit-Remaining\` y \`RateLimit-Reset\` dicen lo que queda.`,
    },
    errors: {
      title: 'Errores',
      text: `Una petición que no se entiende se rechaza: un parámetro, un campo, un operador o un valor desconocido no se ignora nunca.

{errorExample}

\`message\` está en el idioma de \`Accept-Language\`, si no en el de \`locale\`; \`code\` no cambia nunca; \`parameter\` nombra lo que está mal; \`docs\` lleva a la línea de esta tabla.

{codes}`,
    },
    limits: {
      title: 'Límites',
      text: `- \`limit\`: de 1 a {maxLimit}, 10 por defecto.
- \`depth\`: de 0 a {maxDepth}, 1 por defecto.
- {maxConditions} condiciones, {maxSortFields} campos para ordenar y {maxParameters} parámetros como máximo.
- Una dirección tiene {maxUrlKilobytes} kB como máximo, un contenido enviado {maxBodyKilobytes} kB.
- Cada cliente tiene derecho a un número de respuestas nuevas por minuto; por encima, la respuesta es \`429\`, y \`Retry-After\` dice cuántos segundos esperar. Lo que no ha cambiado desde la última petición no cuenta.`,
    },
    caching: {
      title: 'Caché, compresión, CORS',
      text: `Lo que se acaba de publicar está en la respuesta siguiente. Cada respuesta tiene un \`ETag\`: devuélvalo en \`If-None-Match\`, y mientras nada haya cambiado la respuesta es \`304\`, sin contenido. \`Cache-Control\` pide hacerlo cada vez.

\`HEAD\` responde las mismas cabeceras que \`GET\`. Las respuestas se comprimen con Brotli o gzip para quien lo acepta.

El script de cualquier sitio puede leer estas respuestas en un navegador (\`Access-Control-Allow-Origin: *\`), sin cookies ni contraseñas.`,
    },
    description: {
      title: 'Descripción para los programas',
      text: 'La descripción en OpenAPI 3.1 se hace a partir de la configuración del sitio: contiene solo lo que el público puede leer, y todo lo que puede leer. Sus textos están en el idioma de `locale`.',
    },
    licence: {
      title: 'Licencia de los datos',
      text: '{licence}',
    },
    stability: {
      title: 'Estabilidad',
      text: `- Los identificadores, los códigos de error, los nombres de los campos y las direcciones de esta página no cambian de sentido.
- Se pueden añadir campos, valores, colecciones y parámetros: ignore lo que no conozca.
- Lo que va a desaparecer se anuncia en esta página y en la descripción (\`deprecated\`) al menos seis meses antes, y se puede leer hasta entonces; la respuesta lo dice con las cabeceras \`Deprecation\` y \`Sunset\`.
- Lo que no se describe aquí (las direcciones del panel de administración, por ejemplo) puede cambiar en cualquier momento.`,
    },
  },
};
