/** The documentation of the API. Texts of chapters are Markdown; what stands in code is the same in every language. */
export const apiDocs = {
  title: 'API – {site}',
  heading: 'API',
  summary: 'Le contenu publié, en JSON et dans des formats ouverts, sans compte.',
  description:
    'Tout ce que ce site publie se lit aussi par programme, sans compte ni clé. La documentation, avec des exemples, est à l’adresse <{docs}>.',
  openDescription: 'La même description pour les programmes (OpenAPI 3.1) :',
  addressesOf: 'Adresses',
  address: 'Adresse',
  answer: 'Réponse',
  parametersOf: 'Paramètres : {names}',
  table: 'Tableau : {title}',
  example: 'Exemple en {language}',
  reads: {
    list: 'Liste : {name}',
    count: 'Nombre : {name}',
    document: 'Un document, par son identifiant : {name}',
    global: '{name}',
  },
  parameters: {
    where: 'Conditions, par champ puis par opérateur : `where[champ][opérateur]=valeur`.',
    select: 'Les seuls champs à répondre : `select[champ]=true`. L’identifiant y est toujours.',
    populate: 'Les seuls champs des documents liés, par collection : `populate[members][name]=true`.',
    joins: 'Bornes des listes liées, par champ ; `joins[champ]=false` les laisse de côté.',
    sort: 'Champs de tri, séparés par des virgules, `-` devant pour l’ordre inverse.',
    depth: 'Jusqu’où les documents liés sont répondus en entier ; 0 ne répond que leurs identifiants.',
    locale: 'La langue des textes.',
    'fallback-locale':
      'Ajoute ce qui n’est publié que dans la langue source, dans cette langue ; `none` ne l’ajoute pas.',
    page: 'Le numéro de la page.',
    limit: 'Le nombre de documents par page.',
  },
  headers: {
    etag: 'L’empreinte de cette réponse, à renvoyer dans `If-None-Match`.',
    cacheControl: 'Combien de temps la réponse peut être gardée.',
    cors: 'Tout site peut lire cette réponse dans un navigateur.',
    requestId: 'L’identifiant de la requête, à citer quand vous signalez un problème.',
    retryAfter: 'Le nombre de secondes à attendre.',
    rateLimitRemaining: 'Le nombre de requêtes encore possibles.',
    rateLimitReset: 'Le nombre de secondes jusqu’à la prochaine requête possible.',
  },
  statuses: {
    '304': 'La réponse que vous avez déjà est toujours la bonne.',
    '400': 'La requête n’est pas comprise : un paramètre, un champ, un opérateur ou une valeur n’existe pas.',
    '404': 'Il n’y a rien de public à cette adresse.',
    '414': 'L’adresse est trop longue.',
    '429': 'Trop de requêtes en peu de temps.',
    '431': 'Les en-têtes sont trop longs.',
    '500': 'Une erreur du site.',
    '503': 'Le site ou sa base de données ne peut pas répondre pour le moment.',
  },
  addresses: {
    search: 'Recherche dans tout le contenu publié',
    changes: 'Ce qui a changé pour le public, dans l’ordre',
    openApi: 'Cette description, en OpenAPI 3.1',
    feed: {
      news: 'Flux : nouveaux documents et événements',
      events: 'Flux : nouveaux événements',
      documents: 'Flux : nouveaux documents',
    },
    calendar: 'Calendrier des événements (iCalendar)',
    eventCalendar: 'Un événement (iCalendar)',
    geojson: 'Les membres situés, en GeoJSON',
    csv: 'Les membres, en CSV',
    file: 'Un fichier d’un document',
    image: 'Une image, par son nom de fichier',
    sitemap: 'Plan du site pour les moteurs de recherche',
    sitemapFile: 'Une partie de ce plan',
    apiCatalog: 'Où sont cette description et cette documentation (RFC 9727)',
    securityContact: 'À qui signaler une faille de sécurité (RFC 9116)',
  },
  search: {
    q: 'Les mots cherchés.',
    type: 'Un seul type de contenu.',
  },
  changes: {
    since: 'Le jeton reçu de la réponse précédente (`next`) ; sans lui, la réponse donne celui de maintenant.',
    limit: 'Le nombre de changements par page.',
  },
  licence: {
    set: 'Les données sont publiées sous la licence {licence}. Les images et les fichiers ont la leur, dans le champ `licence` de chaque image et dans les documents eux-mêmes.',
    unset:
      'Aucune licence n’est indiquée ici : demandez avant de republier ces données ({contact}). Les images et les fichiers ont la leur, dans le champ `licence` de chaque image et dans les documents eux-mêmes.',
    footer: 'voir le contact au bas de chaque page',
  },
  errors: {
    code: 'Code',
    status: 'Statut',
    meaning: 'Ce qu’il dit',
    codes: {
      'account-locked': 'Trop de mots de passe faux : ce compte attend.',
      'authentication-failed': 'L’adresse ou le mot de passe est faux.',
      conflict: 'L’état du document ne permet pas cela, ou plus.',
      'file-missing': 'La requête doit contenir un fichier.',
      'file-unreadable': 'Le fichier envoyé n’est pas lisible.',
      forbidden: 'Cela n’est permis ni au public, ni à ce compte.',
      'in-trash': 'Le document est dans la corbeille.',
      'invalid-document': 'Des champs ne sont pas valides ; `data` les nomme.',
      'issues-to-fix': 'Les vérifications avant publication ont trouvé des erreurs.',
      'locale-incomplete': 'Il manque des textes dans cette langue.',
      locked: 'Une autre personne modifie ce document.',
      'not-found': 'Il n’y a rien de public à cette adresse.',
      'note-missing': 'Il faut une note qui dit pourquoi.',
      'nothing-stored': 'Rien n’a été enregistré.',
      'service-failed': 'Un service que ce site interroge n’a pas répondu.',
      'text-changed': 'Le document a été modifié depuis que vous l’avez lu.',
      'invalid-key': 'La clé est inconnue ou abîmée, ou son compte n’existe plus.',
      'key-expired': 'La clé est échue : demandez-en une autre.',
      'key-revoked': 'La clé est révoquée : demandez-en une autre.',
      'key-suspended': 'Le compte de la clé doit d’abord changer son mot de passe.',
      'key-read-only': 'Cette clé lit seulement.',
      'key-not-allowed': 'Cela est fermé aux clés : comptes, sessions, clés, tâches.',
      'key-personal-data': 'Cette clé ne donne accès ni aux messages ni aux comptes.',
      'unknown-token': 'Ce jeton n’est pas de ce site : recommencez sans `since`.',
      'expired-token': 'Ce jeton est trop ancien : recommencez sans `since`.',
      unauthorized: 'Il faut un compte.',
      unavailable: 'Le site ne peut pas répondre pour le moment.',
    },
  },
  topics: {
    start: {
      title: 'Premiers pas',
      text: `L’adresse de base est \`{site}/api\`. Il n’y a ni compte, ni clé, ni inscription. Les réponses sont en JSON, en UTF-8.

Les cinq événements les plus récents, avec leur titre et leur adresse :

{firstExample}

Une liste répond \`docs\`, le nombre total (\`totalDocs\`) et la page suivante (\`nextPage\`, \`null\` à la dernière). Pour tout lire, demandez les pages l’une après l’autre, jusqu’à ce que \`hasNextPage\` soit faux.

Ces adresses conviennent à tout outil qui lit HTTP. La description pour les programmes sert à engendrer un client : pour TypeScript, [openapi-typescript](https://openapi-ts.dev) et [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) ; le client de Payload, [@payloadcms/sdk](https://payloadcms.com/docs/rest-api/overview), convient aussi.`,
    },
    documents: {
      title: 'Documents',
      text: `Chaque collection a une liste, un nombre et une adresse pour chaque document. Un identifiant ne change jamais, même quand l’adresse de la page change : gardez l’identifiant. \`urls\` donne l’adresse de la page dans chaque langue où elle est publiée.

\`depth\` dit jusqu’où les documents liés sont répondus en entier : 0 pour les seuls identifiants, {maxDepth} au plus, 1 si vous ne dites rien. Ce qui n’est pas public n’est jamais répondu.

\`url\` est l’adresse dans la langue des textes. Les textes longs sont aussi en HTML et en texte seul : \`bodyHtml\` et \`bodyText\` (\`description…\` pour les membres) ; le HTML est sûr, sans script ni style. Un fichier a son adresse, son type, sa taille et sa langue.

Les dates sont en UTC (ISO 8601) ; un événement a en plus son fuseau horaire (\`startsAt_tz\`) et ses jours et heures sur place (\`startDate\`, \`startTime\`…).`,
    },
    languages: {
      title: 'Langues',
      text: `\`locale\` choisit la langue : {locales}. Sans lui, c’est la langue source, \`{sourceLocale}\`. Une liste dans une autre langue ne contient que ce qui y est publié ; \`fallback-locale={sourceLocale}\` ajoute le reste, dans la langue source. Chaque document est entier dans une langue, que donne \`language\`. La règle est la même pour les flux, les calendriers, GeoJSON et CSV.`,
    },
    filters: {
      title: 'Filtrer, trier, choisir les champs',
      text: `Une condition s’écrit \`where[champ][opérateur]=valeur\` ; plusieurs conditions doivent toutes être remplies. \`where[or][0][champ]…\` et \`where[and][0][champ]…\` les combinent, sur cinq niveaux au plus.

| Opérateur | Pour | Sens |
| --- | --- | --- |
| \`equals\`, \`not_equals\` | tous les champs | la même valeur, une autre valeur |
| \`in\`, \`not_in\` | tous, sauf les cases à cocher | une valeur d’une liste, séparées par des virgules |
| \`exists\` | tous | a une valeur (\`true\`) ou n’en a pas (\`false\`) |
| \`greater_than\`, \`greater_than_equal\`, \`less_than\`, \`less_than_equal\` | dates, nombres | après, avant |
| \`like\`, \`not_like\`, \`contains\` | textes | contient ces mots, ne les contient pas, contient ce texte |

Les membres fondateurs de deux pays, dans l’ordre de leurs noms :

{filterExample}

Les crochets ont un sens pour \`curl\`, d’où \`--globoff\`. \`select[champ]=true\` ne répond que ces champs : les réponses sont plus courtes et plus rapides. On ne filtre ni ne trie par un champ d’un document lié. La description pour les programmes donne les champs de chaque collection.`,
    },
    search: {
      title: 'Rechercher',
      text: `La recherche est celle du site : sans accents, avec les autres formes d’un mot, dans les pages et dans les fichiers, le plus pertinent d’abord.

{searchExample}

\`titleMarks\` et \`excerpt.marks\` donnent la place des mots trouvés, en unités UTF-16. \`limit\` est de 10 sans choix, de {maxSearchLimit} au plus ; \`q\` a {maxQueryLength} caractères au plus.`,
    },
    data: {
      title: 'Flux, calendriers, cartes, tableaux',
      text: `Ces adresses s’ouvrent dans un lecteur de flux, un agenda, un outil de cartes ou un tableur :

- les nouveautés, en RSS : <{feed}> (et en JSON Feed : \`.json\`)
- tous les événements, pour un agenda : <{calendar}>
- les membres situés, en GeoJSON : <{geojson}>
- les membres, en CSV : <{csv}>

Elles sont les mêmes dans chaque langue, sous le nom de la rubrique dans cette langue. Les filtres de la page des membres valent aussi pour GeoJSON et CSV. L’identifiant d’un événement ou d’une entrée de flux ne change jamais.`,
    },
    changes: {
      title: 'Suivre les changements',
      text: `\`/api/changes\` nomme ce que le public lit autrement depuis un jeton, dans l’ordre : une copie reste à jour sans tout relire.

1. Demandez \`{site}/api/changes\` sans paramètre et gardez \`next\`.
2. Lisez les listes que vous voulez copier.
3. Demandez \`/api/changes?since=…\` avec le dernier \`next\`, et aussitôt encore tant que \`hasMore\` est vrai.
4. Pour chaque entrée, relisez \`/api/<type>/<id>\` dans chacune de ses \`locales\` et oubliez les autres ; sans \`locales\`, oubliez le document.

\`change\` vaut \`published\`, \`updated\`, \`unpublished\` ou \`deleted\`. Une page a {maxChanges} entrées au plus. Les changements restent lisibles {changeDays} jours ; un jeton plus ancien répond \`410\`, celui d’un autre site \`400\` : recommencez alors. Ce qui n’a jamais été public n’est jamais nommé.`,
    },
    webhooks: {
      title: 'Être averti : webhooks',
      text: `L’administration du site peut avertir une adresse \`https://\` de ce qui est publié, modifié, retiré ou supprimé : demandez-le. Les messages suivent [Standard Webhooks](https://www.standardwebhooks.com) : vérifiez la signature avec une de ses bibliothèques.

\`\`\`json
{ "type": "event.published", "timestamp": "2027-03-15T08:30:00.000Z", "data": { "collection": "events", "id": "…", "locales": ["fr", "en"], "urls": { "fr": "…", "en": "…" } } }
\`\`\`

Un message n’a que des identifiants et des adresses : relisez le document. Répondez par un statut 2xx en quinze secondes au plus. Sinon le message est renvoyé pendant un jour, de moins en moins souvent ; après {pauseDays} jours sans succès, ou une réponse \`410\`, les envois s’arrêtent. Un message peut arriver deux fois, avec le même \`webhook-id\`. Les redirections ne sont pas suivies.`,
    },
    files: {
      title: 'Images et fichiers',
      text: 'Une image a ses adresses dans `url` et dans `sizes`, avec ses dimensions, sa description (`alt`), son crédit et sa licence. Un fichier s’obtient à l’adresse de son document, suivie de sa langue et de son format : `…/fr.pdf`. Les téléchargements peuvent être repris (`Range`).',
    },
    site: {
      title: 'Le site',
      text: 'Le nom du site, ses mentions, son menu et son pied de page.',
    },
    keys: {
      title: 'Clés',
      text: `Lire ce qui est publié ne demande aucune clé. Avec une clé, votre programme a ses propres limites ; il peut aussi lire les brouillons, ou écrire. Demandez-la à l’administration du site, et envoyez-la dans un en-tête :

\`\`\`http
Authorization: Bearer alliance_…
\`\`\`

| Portée | Ce qu’elle permet |
| --- | --- |
| \`published\` | Lit exactement ce que lit le public |
| \`read\` | Lit ce que lit son compte, avec \`draft=true\` aussi les brouillons ; n’écrit rien |
| \`write\` | Fait ce que permet le rôle de son compte, selon toutes les règles du panneau |

Les messages et les comptes ne se lisent qu’avec une clé faite pour cela. Une clé vaut {keyDays} jours au plus et n’est montrée qu’une fois. Gardez-la sur un serveur : ni dans une page, ni dans une application, ni dans une adresse. Une clé refusée n’est jamais traitée comme une requête anonyme.

Chaque clé a droit à {keyRequests} requêtes par minute, {keyBurst} en cinq secondes et {keyWrites} écritures par minute. \`RateLimit-Limit\`, \`RateLimit-Remaining\` et \`RateLimit-Reset\` disent ce qui reste.`,
    },
    errors: {
      title: 'Erreurs',
      text: `Une requête qui n’est pas comprise est refusée : un paramètre, un champ, un opérateur ou une valeur inconnus ne sont jamais ignorés.

{errorExample}

\`message\` est dans la langue de \`Accept-Language\`, sinon de \`locale\` ; \`code\` ne change jamais ; \`parameter\` nomme ce qui est faux ; \`docs\` mène à la ligne de ce tableau.

{codes}`,
    },
    limits: {
      title: 'Limites',
      text: `- \`limit\` : de 1 à {maxLimit}, 10 sans choix.
- \`depth\` : de 0 à {maxDepth}, 1 sans choix.
- {maxConditions} conditions, {maxSortFields} champs de tri et {maxParameters} paramètres au plus.
- Une adresse a {maxUrlKilobytes} ko au plus, un contenu envoyé {maxBodyKilobytes} ko.
- Chaque client a droit à un nombre de réponses nouvelles par minute ; au-delà, la réponse est \`429\` et \`Retry-After\` dit combien de secondes attendre. Ce qui n’a pas changé depuis la dernière requête ne compte pas.`,
    },
    caching: {
      title: 'Cache, compression, CORS',
      text: `Ce qui vient d’être publié est dans la réponse suivante. Chaque réponse a un \`ETag\` : renvoyez-le dans \`If-None-Match\`, et tant que rien n’a changé la réponse est \`304\`, sans contenu. \`Cache-Control\` demande de le faire à chaque fois.

\`HEAD\` répond les mêmes en-têtes que \`GET\`. Les réponses sont compressées en Brotli ou en gzip pour qui l’accepte.

Le script de n’importe quel site peut lire ces réponses dans un navigateur (\`Access-Control-Allow-Origin: *\`), sans cookie ni mot de passe.`,
    },
    description: {
      title: 'Description pour les programmes',
      text: 'La description en OpenAPI 3.1 est faite de la configuration du site : elle ne contient que ce que le public peut lire, et tout ce qu’il peut lire. Ses textes sont dans la langue de `locale`.',
    },
    licence: {
      title: 'Licence des données',
      text: '{licence}',
    },
    stability: {
      title: 'Stabilité',
      text: `- Les identifiants, les codes d’erreur, les noms de champs et les adresses de cette page ne changent pas de sens.
- Des champs, des valeurs, des collections et des paramètres peuvent s’ajouter : ignorez ce que vous ne connaissez pas.
- Ce qui doit disparaître est annoncé sur cette page et dans la description (\`deprecated\`) au moins six mois avant, et reste lisible jusque-là ; la réponse le dit par les en-têtes \`Deprecation\` et \`Sunset\`.
- Ce qui n’est pas décrit ici (les adresses du panneau d’administration, par exemple) peut changer à tout moment.`,
    },
  },
} as const;
