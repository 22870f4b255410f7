/** The page where a file that was read is checked, then published. */
export const importCheck = {
  title: "Vérifier",
  lead: "Le fichier a été lu en entier. Rien n’est encore publié.",
  conservation: "Toutes les lignes sont comptées",
  read: "lues",
  accepted: "acceptées",
  rejected: "rejetées",
  ignored: "ignorées",
  reportTitle: "Bilan d’anomalies",
  reportNone: "Aucune anomalie : toutes les lignes se lisent.",
  severity: {
    blocking: "Bloquant",
    toFix: "À corriger : lignes rejetées",
    toCheck: "À vérifier : lignes retenues, avec un doute",
    repaired: "Réparé : lignes retenues après une réparation",
  },
  cause: "Cause",
  example: "Par exemple :",
  column: "Colonne",
  count: "Nombre",
  lines: "Lignes",
  andMore_one: "et une autre",
  andMore_many: "et {{count}} d’autres",
  andMore_other: "et {{count}} autres",
  rejectsTitle: "Corriger les lignes rejetées",
  rejects:
    "Le fichier contient vos colonnes, puis la ligne, la colonne, le motif et ce qui était attendu. Corrigez-le et déposez-le tel quel, en complément.",
  rejectsFile: "Télécharger lignes-rejetees.csv",
  previewTitle: "Ce que ce fichier changera",
  preview:
    "Les indicateurs de l’entreprise avant et après publication, sur toute la période déposée.",
  previewMore: "Les autres indicateurs",
  indicator: "Indicateur",
  before: "Avant",
  after: "Après",
  counted: "Comptés après",
  change: "Écart",
  decisionsTitle: "Il reste à répondre",
  toValues: "Répondre à l’étape des valeurs",
  lostZero_one: "Rétablir le zéro d’un code à 4 chiffres",
  lostZero_many: "Rétablir le zéro de {{count}} de codes à 4 chiffres",
  lostZero_other: "Rétablir le zéro de {{count}} codes (1053 devient 01053)",
  agreementsTitle: "Réparations à accepter",
  leave: "Laisser tel quel : rejeter ces lignes",
  leaveHint:
    "Le fichier est relu ; ces lignes vont avec les lignes rejetées, et peuvent être corrigées.",
  left: "Le zéro perdu n’est pas rétabli : les lignes de ces codes sont rejetées.",
  restore: "Rétablir le zéro de ces codes",
  agreementNeeded:
    "Acceptez la réparation proposée, ou corrigez le fichier et déposez-le à nouveau.",
  biased: {
    tooMany:
      "Plus de 5 % des lignes sont rejetées : les parts calculées sur le reste peuvent être faussées.",
    leaning:
      "Les rejets se concentrent dans la colonne « {{column}} » : les parts calculées peuvent être faussées.",
  },
  reason: "Pourquoi ces lignes peuvent être laissées de côté",
  reasonHint: "Écrit sur l’accusé de réception. Sans raison, corrigez d’abord les lignes rejetées.",
  reasonNeeded: "Dites pourquoi les lignes rejetées peuvent être laissées de côté.",
  overlap: "Ajouter à des mois et des sites déjà publiés",
  overlapHint:
    "Certains mois et sites de ce fichier ont déjà des lignes publiées. Elles ne seront pas remplacées : celles-ci s’ajouteront.",
  overlapNeeded: "Confirmez que ces lignes s’ajoutent à des mois et des sites déjà publiés.",
  nothingAccepted:
    "Aucune ligne n’est acceptée : il n’y a rien à publier. Corrigez le fichier et déposez-le à nouveau.",
  publishTitle: "Publier",
  replaceNote:
    "La publication prend la place de ce qui était publié pour les mêmes sites et les mêmes mois. Elle peut être annulée pendant 30 jours.",
  appendNote:
    "La publication s’ajoute à ce qui est publié. Elle peut être annulée pendant 30 jours.",
  publish: "Publier",
  again: "Revoir les valeurs",
  aloneTitle: "Risque de reconnaître une personne",
  alone:
    "Une ligne est « seule » quand aucune autre du fichier n’a le même mois, le même site, la même commune de résidence, le même sexe et le même contrat.",
  aloneColumn: "Précision",
  aloneCount: "Lignes seules",
  aloneShare: "Part",
  aloneOptions: {
    exact: "Mois et commune (le fichier tel quel)",
    quarter: "Trimestre et commune",
    zone: "Mois et zone d’emploi",
    both: "Trimestre et zone d’emploi",
  },
  coarsen: {
    quarter: "Ne conserver que le trimestre",
    zone: "Ne conserver que la zone d’emploi",
    both: "Les deux",
  },
  coarsenHint: {
    quarter:
      "Trimestre : chaque embauche prend le premier mois de son trimestre dans ce fichier. Les indicateurs par trimestre et par année ne changent pas. La courbe par mois montre tout le trimestre à ce mois, un dispositif qui commence en cours de trimestre se mesure moins bien, et la présence à 6 et 12 mois se compte jusqu’à deux mois trop tôt.",
    zone: "Zone d’emploi : les communes sont remplacées par leur zone, les codes de quartiers par « oui ». Les indicateurs ne changent pas : ils sont déjà décidés.",
  },
  coarsened: {
    quarter:
      "Seul le trimestre de chaque embauche est conservé : le mois est le premier de son trimestre dans ce fichier.",
    zone: "Seule la zone d’emploi de chaque résidence est conservée.",
  },
  aloneNote: "Ces lignes restent dans votre entreprise : seuls des totaux protégés en sortent.",
} as const;
