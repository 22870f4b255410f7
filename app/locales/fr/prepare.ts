/** The page where a raw export is prepared on the visitor's own machine. */
export const prepare = {
  title: "Préparer un export brut",
  lead: "Choisissez l’export de votre logiciel RH tel qu’il est. Il est lu par votre navigateur et ne quitte pas votre ordinateur : seul le fichier préparé, que vous aurez vu, est envoyé.",
  needsScripts:
    "La préparation se fait dans le navigateur et demande JavaScript. Sans lui, préparez le fichier dans un tableur, comme ci-dessous.",
  toDeposit: "Déposer un fichier déjà préparé",
  fromDeposit:
    "Votre export contient des noms ou des adresses ? Préparez-le d’abord sur votre ordinateur",
  file: "Export brut (CSV)",
  fileHint:
    "Rien n’est envoyé quand vous le choisissez. Vous pouvez aussi le faire glisser dans cette zone.",
  prepare: "Préparer sur cet ordinateur",
  progress: "Préparation du fichier",
  working: "Préparation sur cet ordinateur : {{percent}}",
  done: "Fichier préparé : {{lines}} lignes prêtes. Rien n’a encore été envoyé.",
  refusedTitle: "Ce fichier n’a pas pu être préparé",
  refusedNothing: "Rien n’a été envoyé.",
  failed:
    "Le navigateur n’a pas pu aller au bout. Rien n’a été envoyé. Rechargez la page et recommencez, ou préparez le fichier à la main.",
  columns: {
    title: "Ce que devient chaque colonne",
    lead: "Les colonnes personnelles et celles que personne ne demande sont retirées. Leurs exemples sont masqués.",
    yours: "Colonne de votre fichier",
    unnamed: "(sans nom)",
    samples: "Exemples",
    becomes: "Ce qu’elle devient",
    of: "Ce que devient la colonne {{header}}",
    notSent: "Non envoyée",
    removed: "Retirée : {{what}}",
    district: "Remplacée par le quartier prioritaire (code, ou non)",
    apply: "Appliquer ces choix",
  },
  personal: {
    nir: "numéro de sécurité sociale",
    iban: "coordonnées bancaires",
    email: "adresses électroniques",
    phone: "numéros de téléphone",
    name: "noms de personnes",
    birthDate: "dates de naissance",
    address: "adresses ou positions",
    freeText: "texte libre",
    identifier: "identifiants de personnes",
    nationality: "nationalité",
    origin: "origine ou lieu de naissance",
    religion: "religion",
    health: "santé ou handicap",
    union: "opinion ou appartenance syndicale",
    orientation: "vie ou orientation sexuelle",
  },
  dates: {
    legend: "Dans les dates, quel nombre est le jour ?",
    dayMonthYear: "Le premier : JJ/MM/AAAA",
    monthDayYear: "Le deuxième : MM/JJ/AAAA",
  },
  detail: {
    legend: "Lieu de résidence",
    commune: "Le code de la commune",
    densityClass:
      "Seulement sa classe de densité et le quartier prioritaire : moins précis, la commune n’est pas envoyée",
  },
  sent: {
    title: "Ce qui sera envoyé",
    counts:
      "{{read}} lignes lues = {{written}} dans le fichier préparé + {{leftOut}} laissées de côté (vides, totaux, en-têtes répétés, cellules décalées).",
    slipped_one:
      "Une ligne est laissée de côté parce que ses cellules ont glissé sous d’autres en-têtes (séparateur ou guillemet en trop).",
    slipped_many:
      "{{shown}} de lignes sont laissées de côté parce que leurs cellules ont glissé sous d’autres en-têtes.",
    slipped_other:
      "{{shown}} lignes sont laissées de côté parce que leurs cellules ont glissé sous d’autres en-têtes (séparateur ou guillemet en trop).",
    undated_one:
      "Une date n’a pas pu être lue : elle est envoyée telle quelle, pour être corrigée.",
    undated_many: "{{shown}} de dates n’ont pas pu être lues : elles sont envoyées telles quelles.",
    undated_other:
      "{{shown}} dates n’ont pas pu être lues : elles sont envoyées telles quelles, pour être corrigées.",
    emptied_one: "Une cellule a été vidée parce qu’elle désignait une personne.",
    emptied_many: "{{shown}} de cellules ont été vidées parce qu’elles désignaient une personne.",
    emptied_other: "{{shown}} cellules ont été vidées parce qu’elles désignaient une personne.",
    unplaced_one:
      "Un domicile n’a pas pu être situé : trop près d’une limite, hors des listes chargées, ou avant leur entrée en vigueur.",
    unplaced_many: "{{shown}} de domiciles n’ont pas pu être situés.",
    unplaced_other:
      "{{shown}} domiciles n’ont pas pu être situés : trop près d’une limite, hors des listes chargées, ou avant leur entrée en vigueur.",
    preview: "Premières lignes du fichier préparé",
    download: "Ouvrir le fichier entier avant de l’envoyer ({{size}} ko)",
  },
  send: {
    title: "Envoyer",
    button: "Envoyer le fichier préparé",
    missing: "{{field}} : aucune colonne ne contient cette information. Choisissez-la plus haut.",
    askDates: "Dites plus haut quel nombre est le jour dans les dates.",
  },
  byHand: {
    title: "Préparer le fichier dans un tableur",
    lead: "Le même résultat, sans la préparation automatique :",
    remove:
      "Supprimez les colonnes de noms, numéros de sécurité sociale, dates de naissance, adresses, courriels, téléphones, matricules et commentaires.",
    month: "Ramenez la date d’embauche à son mois (AAAA-MM).",
    commune: "Gardez le code Insee de la commune de résidence, pas le code postal ni l’adresse.",
    district:
      "Si vous le connaissez, ajoutez le code du quartier prioritaire, ou « non » ; supprimez latitude et longitude.",
    save: "Enregistrez en CSV, puis déposez ce fichier.",
    template: "Modèle du fichier des embauches",
    help: "Toutes les colonnes",
  },
} as const;
