/** What a raw export of an HR system holds of people, and must never leave. */
export const SECRETS = {
  surname: "Lacassagne",
  firstName: "Bérénice",
  nir: "2 85 05 78 006 084 41",
  email: "berenice.lacassagne@courriel.example",
  phone: "06 12 34 56 78",
  address: "14 rue des Acacias bleus",
  birth: "17/05/1985",
  employee: "MAT0047811",
} as const;

export const HEADERS = [
  "Matricule",
  "Nom",
  "Prénom",
  "NIR",
  "Date de naissance",
  "Courriel",
  "Téléphone",
  "Adresse",
  "Latitude",
  "Longitude",
  "Date d'embauche",
  "Établissement",
  "Code commune",
  "Sexe",
  "Type de contrat",
  "Salaire",
];

const SURNAMES = ["Martin", "Bernard", "Nguyen", "Benali", "Petit", "Robert", "Diallo", "Garcia"];
const FIRST_NAMES = ["Jean", "Fatima", "Chloé", "Mohamed", "Sophie", "Lucas", "Inès", "Paul"];

/** Line `index` of a raw export: the first is the person of SECRETS, who lives in the square district of Saint-Denis. */
export function rawLine(index: number): string[] {
  const secret = index === 0;
  const surname = secret ? SECRETS.surname : pick(SURNAMES, index);
  const firstName = secret ? SECRETS.firstName : pick(FIRST_NAMES, index * 3 + 1);
  const day = String(1 + (index % 28)).padStart(2, "0");
  const month = String(1 + (index % 12)).padStart(2, "0");
  const serial = String(10_000 + (index % 80_000));
  return [
    secret ? SECRETS.employee : `MAT${1_000_000 + index}`,
    surname,
    firstName,
    secret ? SECRETS.nir : nirOf(index),
    secret ? SECRETS.birth : `${day}/${month}/${1960 + (index % 40)}`,
    secret ? SECRETS.email : `p${index}.${surname.toLowerCase()}@courriel.example`,
    secret ? SECRETS.phone : `06 ${serial.slice(0, 2)} ${serial.slice(2, 4)} 11 ${day}`,
    secret ? SECRETS.address : `${1 + (index % 200)} avenue de la République`,
    secret ? "48,935" : String(48.9 + (index % 700) / 10_000),
    secret ? "2,367" : String(2.3 + (index % 900) / 10_000),
    `${day}/${month}/2025`,
    index % 2 === 0 ? "SIEGE" : "ATELIER-LYON",
    index % 3 === 0 ? "93066" : "75118",
    index % 2 === 0 ? "F" : "M",
    index % 5 === 0 ? "CDD" : "CDI",
    String(24_000 + (index % 900)),
  ];
}

export function rawExport(lines: number): string {
  const all = [HEADERS, ...Array.from({ length: lines }, (_, index) => rawLine(index))];
  return `${all.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}

/** A NIR with its key (97 minus the rest of its 13 digits). */
function nirOf(index: number): string {
  const month = String(1 + (index % 12)).padStart(2, "0");
  const digits = `${1 + (index % 2)}${String(60 + (index % 40)).padStart(2, "0")}${month}75${String(100 + (index % 20))}${String(index % 1000).padStart(3, "0")}`;
  return digits + String(97 - Number(BigInt(digits) % 97n)).padStart(2, "0");
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
