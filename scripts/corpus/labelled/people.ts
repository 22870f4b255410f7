import type { Random } from "#scripts/generate/random.ts";

/** People who exist nowhere. Their names were listed apart from those that the gate knows: some are rarer, some foreign. */
const FIRST_NAMES =
  "Marie Jean Pierre Michel Nathalie Isabelle Sylvie Philippe Alain Patrick Catherine Martine Christophe Nicolas Sandrine Céline Stéphanie Julien Aurélie Émilie Thomas Kevin Anaïs Léa Chloé Manon Inès Camille Lucas Hugo Théo Enzo Nathan Mathis Clément Mohamed Fatima Karim Samira Youssef Aïcha Mamadou Fatoumata Ibrahim Aminata Oumar Jean-Pierre Marie-Claude Anne-Sophie Jean-Baptiste Marie-Laure François Françoise Hélène Hervé Gaël Loïc Maël Noémie Zoé Agnès Benoît Cédric Éric Frédéric Gérard Rémi Régis Joël Raphaëlle Ségolène Solweig Maïwenn Yoann Gwenaël Tugdual Ewan Nolan Kylian Lilou Mia Louna Ayoub Rayan Naïm Wassila Djenaba Binta Ousseynou Thanh Linh Xuan Anh Mei Jing Hiroshi Piotr Agnieszka Katarzyna Radu Ioana Vasile Olena Dmytro Svetlana Giovanni Concetta João Conceição Maria-José Paulo Erwan Enora Bleuenn Ghjulia Petru Ange Teiki Moana Hina".split(
    " ",
  );
const SURNAMES =
  "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Perez Marchand Dufour Blanchard Marie Barbier Brun Dumas Brunet Schmitt Leroux Colas Benali Diallo Traoré Koné Haddad Bouzid Cissé N'Diaye O'Brien Le-Goff Ferreira Da-Silva Kowalski Popescu Tran Ould-Ahmed Quéméneur Kerdoncuff Santoni Paoletti Tehuiotoa".split(
    " ",
  );

export type Person = {
  readonly first: string;
  readonly last: string;
  readonly birth: Date;
  readonly woman: boolean;
};

export function person(random: Random): Person {
  const birth = new Date(
    Date.UTC(1958 + Math.floor(random.next() * 48), 0, 1 + Math.floor(random.next() * 365)),
  );
  return {
    first: random.pick(FIRST_NAMES),
    last: random.pick(SURNAMES),
    birth,
    woman: random.chance(0.5),
  };
}

/** A social security number with its key, written as `style` says. */
export function nirOf({ birth, woman }: Person, random: Random): string {
  const departments = ["01", "13", "2A", "2B", "35", "59", "69", "75", "93", "97", "99"];
  const two = (value: number) => String(value).padStart(2, "0");
  const three = () => String(1 + Math.floor(random.next() * 989)).padStart(3, "0");
  const head = `${woman ? 2 : 1}${two(birth.getUTCFullYear() % 100)}${two(birth.getUTCMonth() + 1)}`;
  const number = `${head}${random.pick(departments)}${three()}${three()}`;
  const key = 97n - (BigInt(number.replace("2A", "19").replace("2B", "18")) % 97n);
  return number + two(Number(key));
}

export const NIR_STYLES: readonly ((nir: string) => string)[] = [
  (nir) => nir,
  (nir) => nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, "$1 $2 $3 $4 $5 $6 $7"),
  (nir) => `${nir.slice(0, 13)} ${nir.slice(13)}`,
  (nir) => `${nir.slice(0, 13)}/${nir.slice(13)}`,
  (nir) => `="${nir}"`,
  (nir) => `'${nir}`,
  (nir) => nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, "$1.$2.$3.$4.$5.$6.$7"),
  (nir) =>
    nir.replace(
      /^(.)(..)(..)(..)(...)(...)(..)$/,
      "$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5\u00a0$6\u00a0$7",
    ),
];

export const NAME_STYLES: readonly ((person: Person) => string)[] = [
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `${last.toUpperCase()} ${first}`,
  ({ first, last }) => `${last} ${first}`,
  ({ first, last }) => `${last.toUpperCase()}, ${first}`,
  ({ first, last }) => `${first.toUpperCase()} ${last.toUpperCase()}`,
  ({ first, last, woman }) => `${woman ? "Mme" : "M."} ${first} ${last}`,
  ({ last, woman }) => `${woman ? "Mme" : "M."} ${last.toUpperCase()}`,
  ({ first }) => first,
  ({ first }) => first.toUpperCase(),
];

const two = (value: number) => String(value).padStart(2, "0");

export const BIRTH_STYLES: readonly ((person: Person) => string)[] = [
  ({ birth }) =>
    `${two(birth.getUTCDate())}/${two(birth.getUTCMonth() + 1)}/${birth.getUTCFullYear()}`,
  ({ birth }) => birth.toISOString().slice(0, 10),
  ({ birth }) =>
    `${two(birth.getUTCDate())}-${two(birth.getUTCMonth() + 1)}-${birth.getUTCFullYear()}`,
];

/** An account number whose key is right. */
export function ibanOf(random: Random): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random.next() * 10)).join("");
  const account = digits(23);
  const key = 98n - (BigInt(`${account}152700`) % 97n);
  const iban = `FR${two(Number(key))}${account}`;
  return random.chance(0.5) ? iban : (iban.match(/.{1,4}/g)?.join(" ") ?? iban);
}

export function emailOf({ first, last }: Person, random: Random): string {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^A-Za-z-]/g, "")
      .toLowerCase();
  return `${plain(first)}.${plain(last)}@${random.pick(["gmail.com", "orange.fr", "exemple.fr", "ac-lyon.fr", "societe.co.uk"])}`;
}

export function phoneOf(random: Random): string {
  const pair = () => two(Math.floor(random.next() * 100));
  const pairs = [pair(), pair(), pair(), pair()];
  const lead = random.pick(["6", "7", "1", "4"]);
  const separator = random.pick([" ", ".", "-", ""]);
  return random.chance(0.2)
    ? `+33 ${lead} ${pairs.join(" ")}`
    : [`0${lead}`, ...pairs].join(separator);
}

export function addressOf(random: Random): string {
  const number = 1 + Math.floor(random.next() * 200);
  const way = random.pick([
    "rue",
    "avenue",
    "boulevard",
    "allée",
    "impasse",
    "chemin",
    "bd",
    "av.",
  ]);
  const name = random.pick([
    "des Lilas",
    "de la République",
    "Jean Jaurès",
    "du Général de Gaulle",
    "Victor Hugo",
    "des Écoles",
    "du 8 Mai 1945",
    "Pasteur",
  ]);
  return `${number}${random.pick(["", " bis", ","])} ${way} ${name}`;
}

/** What a recruiter might write about somebody. */
export function remarkOf({ first, woman }: Person, random: Random): string {
  const she = woman ? "elle" : "il";
  return random.pick([
    `${first} habite loin, ${she} viendra en train le matin.`,
    `Bon entretien, à rappeler après la visite médicale de ${first}.`,
    `A eu un différend avec son ancien responsable ; ${she} préfère travailler de nuit ${Math.floor(random.next() * 99)}.`,
    `Recommandé par le cousin de ${first}, ${she} a trois enfants et cherche un logement.`,
  ]);
}
