/** Where mail goes out, and who it is from. */
export interface MailConfig {
  url: string
  from: string
}

/** Where people have their accounts elsewhere: one OpenID provider. */
export interface OidcConfig {
  issuer: string
  clientId: string
  clientSecret: string
  /** The page of the browser face that the provider sends people back to. */
  redirect: string
  /** What the button calls it. */
  name: string
}

/** What signing in stands on beside WeChat. */
export interface SignInConfig {
  /** What people's secrets are sealed with; the token secret where it has no key of its own. */
  secretsKey: string
  mail: MailConfig | null
  oidc: OidcConfig | null
  /** Owners may open further shops themselves. */
  opensShops: boolean
}

interface SwitchesRead {
  SECRETS_KEY: string | null
  OPEN_SHOPS: boolean | null
}
interface MailRead {
  SMTP_URL: string | null
  MAIL_FROM: string
}
interface OidcRead {
  OIDC_ISSUER: string | null
  OIDC_CLIENT_ID: string
  OIDC_CLIENT_SECRET: string
  OIDC_REDIRECT: string | null
  OIDC_NAME: string
}

/** Reads what signing in stands on. @throws Error when mail or the OpenID provider is configured by half */
export function signInOf(
  read: SwitchesRead & MailRead & OidcRead,
  tokenSecret: string,
  isProduction: boolean,
): SignInConfig {
  return {
    secretsKey: read.SECRETS_KEY ?? tokenSecret,
    mail: mailOf(read),
    oidc: oidcOf(read),
    opensShops: read.OPEN_SHOPS ?? !isProduction,
  }
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: MailRead): MailConfig | null {
  if (!url) return null
  if (!from.includes('@')) throw wrong('MAIL_FROM wants the address mail comes from, where SMTP_URL is set')
  return { url, from }
}

function oidcOf(read: OidcRead): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_REDIRECT: redirect } = read
  if (!issuer && !clientId && !redirect) return null
  if (!issuer || !clientId || !redirect) throw wrong('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_REDIRECT go together')
  return { issuer, clientId, clientSecret: read.OIDC_CLIENT_SECRET, redirect, name: read.OIDC_NAME }
}

const wrong = (line: string): Error => new Error(`the environment is not right:\n  ${line}`)
