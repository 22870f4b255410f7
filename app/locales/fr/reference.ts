export const reference = {
  title: "Nomenclatures chargées",
  lead: "Les listes officielles qui situent communes, quartiers et zones. Chaque chiffre garde le millésime qui l’a produit.",
  caption: "Nomenclatures, la plus récente d’abord",
  name: "Nomenclature",
  vintage: "Millésime",
  rows: "Lignes",
  source: "Fichier",
  sha256: "Empreinte SHA-256",
  loadedAt: "Chargée le",
  extent: "Étendue",
  extract: "extrait de démonstration",
  whole: "liste complète",
  embedded: "livrée avec Ancrage",
  missing: "non chargée",
  missingLead:
    "Ce qui dépend d’une liste absente répond « nomenclature non chargée », jamais « non ».",
  extractTitle: "Une partie du pays seulement",
  extractLead:
    "Certaines listes sont un extrait fait à la main d’une centaine de communes réelles, pour la démonstration. Hors de ces communes, la réponse est « nomenclature non chargée ».",
  commandTitle: "Charger le pays entier",
  commandLead:
    "Depuis le dossier d’installation, avec les fichiers officiels déjà téléchargés, tels quels :",
  commandDownload: "Ou en les prenant à leurs adresses officielles :",
  names: {
    communes: "Communes (code officiel géographique)",
    density: "Grille communale de densité",
    priorityDistricts: "Quartiers prioritaires (QPV)",
    employmentZones: "Zones d’emploi 2020",
    frr: "France ruralités revitalisation",
    communeMovements: "Mouvements de communes",
    districtPopulation: "Population des quartiers prioritaires",
  },
} as const;
