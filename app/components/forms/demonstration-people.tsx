import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";

type Role = "companyAdmin" | "hrContributor" | "executive" | "ministryAnalyst" | "platformAdmin";

type Person = {
  readonly publicId: string;
  readonly name: string;
  readonly role: Role | null;
  readonly companyName: string | null;
};

/** The people of the demonstration, each one click away. */
export function DemonstrationPeople({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation("signIn");
  return (
    <section className="grid gap-4">
      <h1>{t("demoTitle")}</h1>
      <p className="lead">{t("demoLead")}</p>
      <Form method="post" reloadDocument>
        <ul className="border-t border-line">
          {people.map((person) => (
            <PersonLine key={person.publicId} person={person} />
          ))}
        </ul>
      </Form>
    </section>
  );
}

function PersonLine({ person: { publicId, name, role, companyName } }: { person: Person }) {
  const { t } = useTranslation("signIn");
  const what = [role && t(`roles.${role}`), companyName].filter(Boolean).join(" · ");
  return (
    <li className="flex max-w-none flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="grow">
        <p className="font-semibold">{name}</p>
        <p className="note">{what}</p>
      </div>
      <Button kind="secondary" name="person" value={publicId} className="sm:min-w-64">
        {t("demoAs", { name })}
      </Button>
    </li>
  );
}
