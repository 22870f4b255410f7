/** What a company keeps of a deposit, in the words of the DSN. */
export const importReceipt = {
  title: "Accusé de réception",
  publishedTitle: "Accusé de réception et certificat de conformité",
  withdrawnTitle: "Publication annulée",
  refusedTitle: "Dépôt refusé",
  published:
    "Le fichier {{file}} a été reçu, lu en entier et publié. Les lignes acceptées comptent désormais dans les indicateurs de l’entreprise {{company}}.",
  withdrawn:
    "Le fichier {{file}} ne compte plus dans les indicateurs de l’entreprise {{company}}. Ce qu’il avait remplacé compte à nouveau.",
  refused:
    "Le fichier {{file}} n’a pas pu être lu jusqu’au bout. Rien n’en a été conservé que ce bilan.",
  failed: "La lecture s’est interrompue de notre côté. Déposez le fichier à nouveau.",
  certificate:
    "Certificat de conformité : {{accepted}} lignes sur {{read}} sont conformes au format attendu.",
  facts: "Le dépôt",
  file: "Fichier",
  kind: "Contenu",
  mode: "Mode",
  depositedBy: "Déposé par",
  depositedAt: "Déposé le",
  publishedAt: "Publié le",
  withdrawnAt: "Annulé le",
  sha256: "Empreinte SHA-256",
  size: "Taille",
  bytes: "{{size}} octets",
  reading: "Encodage et séparateur",
  reason: "Motif des lignes laissées de côté",
  mapping: "Colonnes associées",
  field: "Information",
  header: "Colonne du fichier",
  reference: "Numéro",
  dashboard: "Voir le tableau de bord",
  undoTitle: "Annuler cette publication",
  undo: "Possible pendant 30 jours. Ce que ce dépôt avait remplacé comptera à nouveau.",
  undoButton: "Annuler la publication",
  again: "Déposer un autre fichier",
  list: "Tous les dépôts",
} as const;
