import { createTransport } from 'nodemailer'
import type { Logger } from '../log'
import type { MailConfig } from '../sign-in-config'

/** One message, as plain text. */
export interface Letter {
  to: string
  subject: string
  text: string
}

/** Outgoing mail. */
export interface Mail {
  /** Sends a letter and waits for the post office to take it. @throws Error when it does not */
  send(letter: Letter): Promise<void>
  /** Hands a letter over and goes on: nobody can tell by the time whether there was one. A failure is logged. */
  post(letter: Letter): void
  close(): void
}

const PATIENCE_MS = 10_000

/** Mail through the configured post office; null where there is none. */
export function createMail(config: MailConfig | null, log: Logger): Mail | null {
  if (!config) return null
  const limits = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const transport = createTransport({ url: config.url, ...limits })
  const send = async (letter: Letter): Promise<void> => {
    await transport.sendMail({ from: config.from, ...letter })
  }
  return {
    send,
    post: (letter) => {
      // The address is somebody's: the log does without it.
      send(letter).catch((error: Error) => log.error({ reason: error.message }, 'a letter was not sent'))
    },
    close: () => transport.close(),
  }
}
