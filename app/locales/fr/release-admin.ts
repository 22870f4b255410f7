import { endings, figures } from "./release-audit.ts";

/** The pages where platform administrators prepare and publish releases. */
export const releaseAdmin = {
  title: "Diffusions à préparer et à publier",
  lead: "Une personne prépare un trimestre : ses comptes sont figés, protégés, puis attaqués. Une autre lit l’audit et publie, pour de bon.",
  revision: "{{period}}, correctif {{number}}",
  states: {
    preparing: "En préparation",
    silent: "Préparation interrompue",
    prepared: "Prête, attend une seconde personne",
    outdated: "Dépassée, à préparer de nouveau",
    refused: "Refusée",
    published: "Publiée",
    corrected: "Publiée, puis corrigée",
  },
  list: {
    title: "Toutes les diffusions",
    empty: "Aucune diffusion n’a encore été préparée.",
    release: "Diffusion",
    state: "État",
    prepared: "Préparée",
    published: "Publiée",
    notYet: "pas encore",
  },
  prepare: {
    title: "Préparer un trimestre",
    lead: "Un trimestre se diffuse une fois, au plus tôt trois mois pleins après sa fin.",
    quarter: "Trimestre",
    open: "{{quarter}}",
    underWay: "{{quarter}} (déjà en cours)",
    tooEarly: "{{quarter}} (dès {{month}})",
    yearClosed: "{{quarter}} (les totaux de l’année sont publiés)",
    begin: "Préparer",
    noDeposit: "Aucun recrutement n’est déposé : il n’y a rien à diffuser.",
    none: "Aucun trimestre ne peut être préparé en ce moment ; la liste dit pourquoi.",
    erratumHint: "Le correctif d’un trimestre publié se prépare depuis la page de sa diffusion.",
  },
  notBegun: {
    notAQuarter: "« {{release}} » n’est pas un trimestre. Rien n’a été préparé.",
    tooEarly: "Ce trimestre se diffuse dès {{month}}. Rien n’a été préparé.",
    alreadyPublished:
      "La diffusion {{release}} est déjà publiée : elle se corrige par un correctif.",
    alreadyPrepared: "La diffusion {{release}} est déjà prête : elle attend d’être publiée.",
    beingPrepared: "La diffusion {{release}} est déjà en préparation.",
    nothingToCorrect: "Ce trimestre n’a jamais été publié : il n’y a rien à corriger.",
    yearClosed:
      "Les totaux de l’année sont publiés : plus aucun trimestre de l’année ne change, sinon les totaux ne seraient plus la somme des trimestres.",
  },
  file: {
    back: "Toutes les diffusions",
    title: "Diffusion du {{release}}",
    tab: "Diffusion {{release}}",
    prepared: "Préparation commencée le {{at}}, par {{by}}.",
    published: "Publiée le {{at}}, par {{by}}.",
    operator: "l’opérateur « {{operator}} » du serveur, en ligne de commande",
    unknown: "inconnu",
    reason: "Motif du correctif : {{reason}}",
    public: "Voir la diffusion telle que tout le monde la lit",
  },
  told: {
    preparing: "La préparation est en cours. Rien n’en est visible ailleurs.",
    silent:
      "La préparation ne donne plus signe de vie depuis plus d’une minute : elle a été interrompue. Rien n’en a été gardé.",
    prepared:
      "Elle est prête : protégée, attaquée, et rien n’a cédé. Une seconde personne doit lire l’audit et la publier.",
    outdated:
      "Une autre diffusion a été publiée depuis sa préparation. Elle ne peut plus être publiée telle quelle : il faut la préparer de nouveau.",
    overtaken:
      "Les totaux de l’année ont été publiés depuis sa préparation : elle ne peut plus être publiée.",
    refused: "La préparation a été refusée en entier. Rien n’en sera publié.",
    published: "Elle est publiée et ne change plus.",
    corrected:
      "Elle a été publiée, puis corrigée : un correctif fait foi. Les deux restent lisibles.",
  },
  progress: {
    title: "Préparation en cours",
    seconds_one: "Commencée il y a {{formatted}} seconde.",
    seconds_many: "Commencée il y a {{formatted}} secondes.",
    seconds_other: "Commencée il y a {{formatted}} secondes.",
    lead: "Elle continue si vous quittez cette page, qui se met à jour toute seule. Un grand panel demande plusieurs minutes.",
  },
  refused: {
    title: "Pourquoi elle est refusée",
    emptyQuarter: "Personne n’a déposé de recrutements pour ce trimestre.",
    allConfidential: "Toutes les cases seraient confidentielles : il n’y aurait rien à lire.",
    notProtectable: "Rien ne prouve que ce chiffre reste incertain pour tous : {{figure}}.",
    attackSucceeded: "Une attaque a resserré un chiffre qui doit rester incertain : {{figure}}.",
    attackUndecided:
      "Une attaque s’est terminée sans réponse ; dans le doute, on refuse : {{figure}}.",
    timedOut: "La préparation a dépassé le temps permis ({{seconds}} secondes).",
    stopped: "La préparation s’est arrêtée sur une erreur du programme ou du disque.",
    detail: "Détail technique",
    next: {
      emptyQuarter: "Attendez les dépôts, puis préparez-la de nouveau.",
      allConfidential: "Attendez que plus d’employeurs déposent, puis préparez-la de nouveau.",
      notProtectable:
        "Transmettez le détail à l’équipe technique ; ne cherchez pas à publier autrement.",
      attackSucceeded:
        "Transmettez le détail à l’équipe technique ; ne cherchez pas à publier autrement.",
      attackUndecided:
        "Préparez-la de nouveau ; si cela se répète, transmettez le détail à l’équipe technique.",
      timedOut:
        "Préparez-la de nouveau à une heure calme, ou par la ligne de commande avec une limite plus longue.",
      stopped:
        "Préparez-la de nouveau ; si cela se répète, transmettez le détail à l’équipe technique.",
    },
  },
  audit: {
    title: "Ce qu’elle montre et ce qu’elle cache",
    cells:
      "{{cells}} cases non vides : {{published}} publiées ({{share}}) et {{hidden}} confidentielles.",
    hires: "Les cases publiées des secteurs comptent {{share}} des recrutements du trimestre.",
    leftOut_one:
      "{{formatted}} recrutement est laissé de côté : taille ou secteur de l’employeur inconnu, ou établissement non localisé.",
    leftOut_many:
      "{{formatted}} recrutements sont laissés de côté : taille ou secteur de l’employeur inconnu, ou établissement non localisé.",
    leftOut_other:
      "{{formatted}} recrutements sont laissés de côté : taille ou secteur de l’employeur inconnu, ou établissement non localisé.",
    closesYear:
      "Elle publie aussi les totaux de l’année : après elle, plus aucun trimestre de l’année ne change.",
    leavesYear: "Elle ne publie aucun total de l’année.",
    alone: "Aucune diffusion publiée de la même année n’est à attaquer avec elle.",
    joined: "Elle a été attaquée ensemble avec les diffusions publiées de l’année : {{releases}}.",
    notKept: "L’audit de cette diffusion n’est pas gardé ici ; son manifeste en donne les comptes.",
  },
  newcomers: {
    none: "Aucune case publiée ne compte plus de 30 % d’employeurs nouveaux.",
    title_one: "{{formatted}} case publiée compte plus de 30 % d’employeurs nouveaux",
    title_many: "{{formatted}} cases publiées comptent plus de 30 % d’employeurs nouveaux",
    title_other: "{{formatted}} cases publiées comptent plus de 30 % d’employeurs nouveaux",
    lead: "C’est attendu au premier trimestre diffusé. Plus tard, quelqu’un peut chercher à déplacer la comparaison : regardez qui vient d’arriver avant de publier.",
    list: "Lesquelles",
  },
  checks: {
    title: "Ce qui a été vérifié",
    lead: "Une seule vérification qui échoue refuse toute la diffusion.",
    none: {
      certificates: "Aucun certificat : aucun chiffre caché n’est à protéger.",
      outsider: "Aucune attaque de l’extérieur : aucun chiffre caché n’est à deviner.",
      wholeNumbers:
        "Aucune attaque en nombres entiers : aucun chiffre n’est assez étroit, aucun n’a été tiré au sort.",
      insiders: "Aucune attaque de l’intérieur : aucun employeur n’est seul dans une case cachée.",
    },
    tried: {
      certificates_one: "Réussi ({{formatted}} certificat) :",
      certificates_many: "Réussi ({{formatted}} certificats) :",
      certificates_other: "Réussi ({{formatted}} certificats) :",
      outsider_one: "Réussi ({{formatted}} chiffre) :",
      outsider_many: "Réussi ({{formatted}} chiffres) :",
      outsider_other: "Réussi ({{formatted}} chiffres) :",
      wholeNumbers_one: "Réussi ({{formatted}} chiffre) :",
      wholeNumbers_many: "Réussi ({{formatted}} chiffres) :",
      wholeNumbers_other: "Réussi ({{formatted}} chiffres) :",
      insiders_one: "Réussi ({{formatted}} employeur) :",
      insiders_many: "Réussi ({{formatted}} employeurs) :",
      insiders_other: "Réussi ({{formatted}} employeurs) :",
    },
    certificates:
      "chaque chiffre caché a deux tableaux entiers possibles, l’un nettement plus haut, l’autre nettement plus bas, recalculés exactement.",
    outsider:
      "un programme indépendant, qui ne lit que ce qui sera publié, n’a resserré aucun chiffre caché.",
    wholeNumbers:
      "la même attaque en nombres entiers, sur les chiffres les plus étroits et sur d’autres tirés au sort.",
    insiders:
      "des employeurs seuls dans une case cachée, qui connaissent leurs propres lignes, n’ont lu personne d’autre.",
  },
  figures,
  endings,
  prints: {
    title: "De quoi elle est faite",
    made: "Plan {{plan}} version {{version}}, règles version {{rules}}, programme version {{code}}, graine {{seed}}.",
    list: "Empreintes SHA-256",
    manifest: "Manifeste",
    plan: "Plan de diffusion",
    snapshot: "Comptes figés (jamais publiés)",
    verify:
      "« cli release verify » la reconstruit depuis les comptes figés et la compare octet par octet.",
  },
  publish: {
    title: "Publier",
    lead: "Une diffusion publiée ne se retire pas et ne change plus ; une erreur se corrige par un correctif, et les deux restent lisibles.",
    confirm: "J’ai lu l’audit de cette diffusion et je la publie pour de bon.",
    unticked: "Cochez la case pour confirmer que vous avez lu l’audit.",
    button: "Publier la diffusion du {{release}}",
    ownTitle: "Une seconde personne doit publier",
    second: {
      self: "Vous avez préparé cette diffusion : vous ne pouvez pas la publier vous-même. Demandez à une autre personne de l’administration de la plateforme de lire cet audit et de publier.",
      unknown:
        "Rien ne dit qui a préparé cette diffusion : personne ne peut donc être la seconde personne. Préparez-la de nouveau ; une autre personne de l’administration la publiera.",
    },
  },
  notPublished: {
    unknownRelease: "Cette diffusion n’existe plus. Rien n’a été publié.",
    notPrepared: "Cette diffusion n’est pas prête. Rien n’a été publié.",
    alreadyPublished: "Cette diffusion est déjà publiée.",
    samePerson:
      "Vous avez préparé cette diffusion : une seconde personne doit la publier. Rien n’a été publié.",
    unknownPreparer:
      "Rien ne dit qui a préparé cette diffusion : préparez-la de nouveau. Rien n’a été publié.",
    changedSince:
      "Cette diffusion a été préparée de nouveau depuis que vous l’avez lue : relisez l’audit ci-dessous. Rien n’a été publié.",
    outdated:
      "Une autre diffusion a été publiée depuis : préparez celle-ci de nouveau. Rien n’a été publié.",
  },
  again: {
    title: "Préparer de nouveau",
    lead: "Les comptes sont figés tels qu’ils sont maintenant. La préparation précédente est abandonnée.",
    begin: "Préparer de nouveau",
  },
  erratum: {
    title: "Préparer un correctif",
    lead: "Le trimestre est compté de nouveau. Une case corrigée n’est publiée que si les employeurs dont les lignes ont changé sont assez nombreux.",
    reason: "Motif",
    hint: "500 caractères au plus. Tout le monde le lira à côté de la diffusion : n’y nommez aucun employeur.",
    reasonMissing: "Dites en 500 caractères au plus pourquoi la diffusion est corrigée.",
    begin: "Préparer le correctif",
  },
} as const;
