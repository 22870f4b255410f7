export const account = {
  title: "My account",
  signedInAs: "Signed in as {{name}} ({{email}})",
  companies: "My companies",
  noCompany: "No company: your role is on the platform.",
  sessionsTitle: "Open sessions",
  sessionsLead:
    "A session ends by itself after 30 minutes without activity, and after 12 hours at most.",
  opened: "Opened on {{opened}} · last activity on {{lastSeen}}",
  current: "this session",
  revoke: "End",
  revokeNamed: "End the session {{browser}} opened on {{date}}",
  revoked: "The session has ended.",
};
