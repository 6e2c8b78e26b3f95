/** Our app's registration in the council's directory: one tenant, and a secret or a certificate. */
export interface TeamsSettings {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret?: string;
  readonly certificate?: { readonly thumbprint: string; readonly keyFile: string };
  /** A test double in Microsoft's place: keys, tokens and chats. Never in production. */
  readonly apiUrl?: string;
}
