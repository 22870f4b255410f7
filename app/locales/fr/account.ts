export const account = {
  title: "Mon compte",
  signedInAs: "Connecté en tant que {{name}} ({{email}})",
  companies: "Mes entreprises",
  noCompany: "Aucune entreprise : votre rôle porte sur la plateforme.",
  sessionsTitle: "Sessions ouvertes",
  sessionsLead:
    "Une session se ferme seule après 30 minutes sans activité, et au plus tard après 12 heures.",
  opened: "Ouverte le {{opened}} · dernière activité le {{lastSeen}}",
  current: "cette session",
  revoke: "Fermer",
  revokeNamed: "Fermer la session {{browser}} ouverte le {{date}}",
  revoked: "La session est fermée.",
} as const;
