import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import { Button } from "./button.tsx";

type Session = {
  readonly idHash: string;
  readonly browser: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly isCurrent: boolean;
};

/** Someone's open sessions, each with the button that ends it. */
export function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  return (
    <Form method="post">
      <ul className="border-t border-line">
        {sessions.map((session) => (
          <SessionLine key={session.idHash} session={session} />
        ))}
      </ul>
    </Form>
  );
}

function SessionLine({ session }: { readonly session: Session }) {
  const { t } = useTranslation("account");
  const { dateTime } = useFormats();
  const { idHash, browser, isCurrent } = session;
  const [opened, lastSeen] = [dateTime(session.createdAt), dateTime(session.lastSeenAt)];
  return (
    <li className="flex max-w-none flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="grow">
        <p className="font-semibold">
          {browser} {isCurrent && <span className="note">({t("current")})</span>}
        </p>
        <p className="note">{t("opened", { opened, lastSeen })}</p>
      </div>
      <Button
        kind="secondary"
        name="session"
        value={idHash}
        aria-label={t("revokeNamed", { browser, date: opened })}
      >
        {t("revoke")}
      </Button>
    </li>
  );
}
