export const landing = {
  title: "D’où viennent vos recrutements, et qu’est‑ce que cela change ?",
  lead: "Ancrage transforme l’export de votre logiciel RH en une mesure fiable : la part de vos recrutements issus des quartiers prioritaires et des territoires ruraux, avec sa précision, site par site, mois par mois.",
  tryDemo: "Essayer la démonstration",
  goHome: "Aller à mes pages",
  signIn: "Se connecter",
  methodology: "Lire la méthode",
  exampleTitle: "La phrase que vous obtenez",
  example:
    "« Au 2e trimestre 2026, 8,4 % de vos 1 204 recrutements habitent un quartier prioritaire, 2,1 points de plus qu’un an plus tôt ; l’écart n’est pas distinguable du hasard. »",
  exampleNote:
    "Exemple fictif. Chaque chiffre s’explique : formule, effectifs, exclusions, millésimes.",
  stepsTitle: "Comment cela se passe",
  steps: {
    deposit: {
      title: "Vous déposez deux fichiers",
      text: "Recrutements et établissements, en CSV, tels qu’Excel ou votre logiciel les a écrits. Toutes les anomalies sont listées en une fois, avec la ligne et la colonne.",
    },
    locate: {
      title: "Chaque commune trouve son territoire",
      text: "Quartiers prioritaires, densité de l’Insee, zones d’emploi : à la date du recrutement, avec le millésime. Ce qui est incertain est dit, jamais deviné.",
    },
    read: {
      title: "Vous lisez un chiffre qui se tient",
      text: "La part, son intervalle à 95 %, ce qui n’est pas renseigné, et l’écart dans le temps. Quand les données sont trop peu nombreuses, il n’y a pas de chiffre.",
    },
  },
  forTitle: "Pour qui",
  audiences: {
    hr: {
      title: "Responsables RH",
      text: "Savoir en une minute ce qui ne va pas dans un fichier, corriger, publier, annuler.",
    },
    executives: {
      title: "Directions",
      text: "Une page avant un comité : la phrase, le chiffre, la comparaison.",
    },
    analysts: {
      title: "Chargés d’études",
      text: "La couverture d’abord, puis des chiffres comparables et citables.",
    },
  },
  trustTitle: "Ce qui n’est jamais demandé",
  trust:
    "Ni nom, ni adresse, ni date de naissance, ni nationalité, ni origine. Seulement le mois, le site et la commune de résidence : des faits, de quoi mesurer un territoire et non des personnes.",
} as const;
