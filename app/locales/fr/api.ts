/** L’API en mots : le document OpenAPI et sa page. */
export const api = {
  title: "API d’Ancrage",
  lead: "Deux parties\u00A0: les données ouvertes, lisibles par tous, sans compte\u00A0; les dépôts et les chiffres d’une entreprise, avec un jeton qu’elle crée dans ses réglages.",
  token:
    "Jeton d’une entreprise, créé dans ses réglages. Il ne sert que pour elle et pour ce qui lui est permis.",
  tags: {
    openData: "Données ouvertes",
    company: "Une entreprise",
    service: "Le service",
  },
  page: {
    document: "Document OpenAPI 3.1",
    catalogue: "Catalogue DCAT",
    contents: "Sommaire",
    example: "Exemple",
    parameters: "Paramètres",
    noParameters: "Aucun paramètre.",
    required: "obligatoire",
    byDefault: "par défaut\u00A0: {{value}}",
    places: { path: "adresse", query: "requête", header: "en-tête" },
    body: "Corps de la requête\u00A0:",
    answers: "Réponses",
    open: "Sans compte",
    scope: "Jeton d’entreprise",
    shapes: "Formes des réponses",
    orNull: "{{type}} ou null",
    listOf: "liste de {{type}}",
    optional: "facultatif",
    anyValue: "valeur",
    types: {
      string: "texte",
      integer: "entier",
      number: "nombre",
      boolean: "booléen",
      object: "objet",
      null: "null",
    },
  },
  operations: {
    listReleases: {
      summary: "Les diffusions publiées",
      description:
        "De la plus récente à la plus ancienne, corrections comprises, page par page\u00A0: l’en-tête Link et le champ next donnent la suite.",
    },
    readRelease: {
      summary: "Une diffusion",
      description:
        "Son manifeste (plan, règles, millésimes, empreintes), ses tableaux et les adresses de ses fichiers. supersededBy nomme la correction qui la remplace, s’il y en a une.",
    },
    readManifest: {
      summary: "Le manifeste, à l’octet près",
      description: "Le texte dont manifestSha256 est l’empreinte SHA-256. Il ne change jamais.",
    },
    readFile: {
      summary: "Un fichier, à l’octet près",
      description:
        "Les fichiers dont le manifeste donne les empreintes SHA-256\u00A0: toutes les cases en JSON, toutes les observations en CSV. Ils ne changent jamais.",
    },
    readObservations: {
      summary: "Les observations d’une diffusion",
      description:
        "Une ligne par case et par indicateur. status dit ce que vaut chaque ligne\u00A0: a valeur publiée, r fourchette, u peu fiable, c confidentiel, nr non renseigné, z sans objet. Un nombre masqué est absent, jamais 0. La réponse ne change jamais à une adresse donnée.",
    },
    readCatalog: {
      summary: "Le catalogue",
      description:
        "Les diffusions décrites en DCAT-AP (JSON-LD), pour les portails qui moissonnent.",
    },
    readSchema: {
      summary: "Le schéma d’un fichier",
      description:
        "Table Schema (Frictionless) des fichiers que l’on dépose et de celui que l’on télécharge.",
    },
    depositFile: {
      summary: "Déposer et publier un fichier",
      description:
        "201 quand les lignes comptent, 200 quand la clé a déjà servi, 422 quand le fichier est refusé, 409 quand une personne doit trancher. Toutes les anomalies viennent en une fois.",
    },
    readImport: {
      summary: "Un dépôt",
      description: "Où il en est, ce qui a été compté, et la première anomalie de chaque cause.",
    },
    readIndicators: {
      summary: "Les indicateurs de l’entreprise",
      description:
        "Sur les mois demandés, ou sur tout ce qui est déposé. value est null quand personne n’est compté ; expected, ce que donneraient les bassins d’emploi des établissements, est null par mois, trimestre ou année, et là où la part de référence n’est pas connue. baseline choisit la population comparée : les habitants, ou, quand leurs fichiers sont chargés, la population active ou les demandeurs d’emploi ; expected.baseline la nomme.",
    },
    readOpenApi: {
      summary: "Ce document",
      description:
        "La description de toute l’API, faite des schémas mêmes que le serveur applique.",
    },
    isAlive: { summary: "Le serveur vit", description: "Répond dès que le processus tourne." },
    isReady: {
      summary: "Le serveur est prêt",
      description: "503 tant que la base de données ne répond pas.",
    },
  },
  parameters: {
    limit: "Nombre de diffusions par page.",
    cursor: "Le champ next de la page précédente.",
    id: "Identifiant de la diffusion (2025-T4, 2025-T4-r2) ou du dépôt.",
    file: "embauches.json, sites.json, candidatures.json, observations.json ou observations-fr.json.",
    name: "Nom du fichier\u00A0: 2025-T4.json ou 2025-T4.csv.",
    indicator: "Un indicateur de la diffusion\u00A0; absent\u00A0: tous.",
    by: "Les niveaux d’un tableau du plan, séparés par des virgules\u00A0: a21, a88, size, reg, dep. Les marges sont comprises. Absent\u00A0: tous les tableaux (en JSON-stat, le premier).",
    format: "Format de la réponse.",
    dialect:
      "Pour le CSV\u00A0: standard (RFC\u00A04180) ou fr (point-virgule, virgule décimale, marque UTF-8).",
    lang: "Langue des libellés.",
    siren: "SIREN de l’entreprise du jeton.",
    kind: "Ce que contient le fichier.",
    mode: "replace remplace les mois et établissements du fichier\u00A0; append les complète.",
    confirmOverlap: "true confirme que l’on complète des mois qu’un autre dépôt tient déjà.",
    "Idempotency-Key": "Choisie par l’appelant\u00A0: la même clé ne publie qu’une fois.",
    from: "Premier mois, comme 2025-03.",
    to: "Dernier mois, comme 2025-12.",
  },
  answers: {
    "200": "La réponse.",
    "201": "Publié.",
    "304": "Inchangé depuis la dernière lecture (If-None-Match).",
    "400": "Un paramètre ne se lit pas\u00A0: parameters dit lequel et ce qui est admis.",
    "401": "Il faut un jeton valide.",
    "403": "Le jeton ne permet pas cela.",
    "404": "Rien à cette adresse.",
    "408": "Le fichier a cessé d’arriver.",
    "409": "Le fichier attend une décision.",
    "413": "Le fichier est trop grand.",
    "415": "Ni text/csv ni multipart/form-data.",
    "422": "Le fichier est refusé\u00A0: import dit pourquoi.",
    "503": "Pas encore prêt.",
  },
} as const;
