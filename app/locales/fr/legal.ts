export const legal = {
  privacy: {
    title: "Données personnelles",
    lead: "Ce qui est demandé, pourquoi, combien de temps, et vos droits.",
    sections: {
      whose: {
        title: "Qui est responsable",
        text: "L’employeur qui dépose un fichier est responsable du traitement ; Ancrage agit pour son compte, comme sous-traitant. Une ligne de recrutement, même sans nom, peut désigner quelqu’un : nous la traitons comme une donnée personnelle.",
      },
      what: {
        title: "Ce qui est déposé",
        text: "Le mois du recrutement, le site, la commune de résidence, le quartier prioritaire, et des faits sur le contrat et la pratique de recrutement. Jamais de nom, d’adresse, de date de naissance, de nationalité ni d’origine.",
      },
      why: {
        title: "À quoi cela sert",
        text: "À calculer des parts par territoire pour l’entreprise qui dépose. Les lignes ne sortent pas de l’entreprise : seules des statistiques protégées par le secret statistique peuvent être diffusées.",
      },
      account: {
        title: "Votre compte",
        text: "Nom, adresse électronique, langue et rôle. Un seul cookie tient votre session, un autre votre choix de langue, un troisième, pendant dix minutes, le navigateur qui demande un lien. Aucun traceur, aucun appel à un autre site.",
      },
      howLong: {
        title: "Combien de temps",
        text: "Une session se ferme après 30 minutes sans activité et 12 heures au plus. Un dépôt peut être annulé à tout moment par l’entreprise.",
      },
      rights: {
        title: "Vos droits",
        text: "Accès, rectification, effacement, opposition : adressez-vous à votre employeur ou à la personne qui administre cette plateforme. Vous pouvez aussi saisir la CNIL.",
      },
    },
  },
  accessibility: {
    title: "Accessibilité",
    lead: "Ancrage veut être utilisable par tout le monde : au clavier, avec un lecteur d’écran, agrandi à 200 %, sans JavaScript.",
    sections: {
      status: {
        title: "État de conformité",
        text: "Les pages visent le RGAA 4.1.2 et les WCAG 2.2, niveau AA. Elles sont vérifiées automatiquement, en français et en anglais, à chaque modification du logiciel. Aucun audit par un tiers n’a encore eu lieu : la conformité n’est donc pas déclarée.",
      },
      figures: {
        title: "Graphiques et cartes",
        text: "Chaque graphique a un titre, une phrase qui dit ce qu’il montre et un tableau avec les mêmes nombres. Rien n’est dit par la couleur seule.",
      },
      contact: {
        title: "Signaler une difficulté",
        text: "Écrivez à la personne qui administre cette plateforme en donnant l’adresse de la page. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.",
      },
    },
  },
} as const;
