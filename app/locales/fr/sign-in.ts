export const signIn = {
  title: "Se connecter",
  lead: "Sans mot de passe : nous envoyons un lien à votre adresse. Il sert une fois, pendant dix minutes, dans ce navigateur.",
  email: "Adresse électronique professionnelle",
  emailHint: "Celle à laquelle vous avez été invité",
  send: "Recevoir un lien",
  emailInvalid: "Saisissez une adresse électronique, comme prenom.nom@entreprise.fr",
  noMail:
    "Ce serveur ne peut pas envoyer de courriel : la personne qui l’administre doit renseigner SMTP_URL.",
  sentTitle: "Consultez vos courriels",
  sentText:
    "Si un compte existe pour {{email}}, un lien vient de partir. Ouvrez-le dans ce navigateur, dans les dix minutes.",
  sentOutbox: "Sur ce serveur, les courriels se lisent sur la page",
  outboxLink: "Courriels envoyés",
  again: "Demander un autre lien",
  confirmTitle: "Confirmer la connexion",
  confirmText: "Vous avez ouvert un lien de connexion. Un clic, et vous y êtes.",
  confirm: "Se connecter",
  refusedTitle: "Ce lien ne fonctionne pas",
  refusedText:
    "Il a déjà servi, il a plus de dix minutes, ou il a été demandé depuis un autre navigateur. Demandez-en un nouveau : c’est immédiat.",
  demoTitle: "Entrer dans la démonstration",
  demoLead: "Choisissez un point de vue : un clic suffit.",
  demoAs: "Entrer comme {{name}}",
  roles: {
    companyAdmin: "Administration de l’entreprise",
    hrContributor: "Responsable RH",
    executive: "Direction",
    ministryAnalyst: "Chargée d’études, ministère",
    platformAdmin: "Administration de la plateforme",
  },
  prove: {
    lead: "Il faut s’être connecté depuis moins de 15\u00A0minutes, et votre connexion est plus ancienne. Recevez un lien\u00A0: il vous ramène ici.",
    send: "Recevoir un lien de connexion",
    sent: "Un lien vient de partir à {{email}}. Ouvrez-le dans ce navigateur dans les dix minutes\u00A0: il vous ramène à cette page, et vous pourrez continuer.",
    notRecent:
      "Votre connexion date de plus de 15\u00A0minutes\u00A0: recevez un lien pour vous connecter de nouveau, puis recommencez. Rien n’a changé.",
    noMail:
      "Ce serveur ne peut pas envoyer de courriel\u00A0: la personne qui l’administre doit renseigner SMTP_URL. Rien n’a changé.",
  },
  mail: {
    subject: "Votre lien de connexion à Ancrage",
    body: "Bonjour,\n\nPour vous connecter à Ancrage, ouvrez ce lien dans le navigateur où vous l’avez demandé :\n\n{{url}}\n\nIl sert une seule fois, pendant dix minutes. Si vous n’avez rien demandé, ignorez ce message.\n",
  },
  outbox: {
    title: "Courriels envoyés",
    lead: "Aucun serveur de courriel n’est configuré : les messages sont écrits ici, pour essayer.",
    empty: "Aucun message pour l’instant. Demandez un lien de connexion pour en voir un.",
    to: "À {{recipient}}",
  },
  invitation: {
    title: "Vous êtes invité sur Ancrage",
    asMember: "L’entreprise {{company}} vous invite. Rôle : {{role}}.",
    asPlatform: "La plateforme vous invite. Rôle : {{role}}.",
    name: "Votre nom, tel que vos collègues le verront",
    nameMissing: "Saisissez votre nom",
    accept: "Accepter et recevoir un lien",
    acceptHint: "Un lien de connexion sera envoyé à {{email}}.",
    refusedTitle: "Cette invitation ne fonctionne plus",
    refusedText:
      "Elle a déjà servi ou elle a plus de sept jours. Demandez-en une autre à la personne qui vous invite.",
  },
} as const;
