import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived. */
export interface Arrived {
  to: string[]
  /** The whole message, decoded. */
  text: string
}

/** A real SMTP server on this machine. */
export interface PostOffice {
  url: string
  letters: Arrived[]
  /** Refuses everything while it is true. */
  isShut: boolean
  /** Waits for the next letter after `count`. */
  letter(count?: number): Promise<Arrived>
  close(): Promise<void>
}

/** Opens a post office on a free port. */
export async function openPostOffice(): Promise<PostOffice> {
  const office = { letters: [] as Arrived[], isShut: false } as PostOffice
  const waiting: (() => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => done(office.isShut ? new Error('the office is shut') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }: { address: string }) => address)
        office.letters.push({ to, text: decoded(Buffer.concat(parts).toString()) })
        waiting.splice(0).forEach((wake) => wake())
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  office.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  office.letter = async (count = 0) => {
    while (office.letters.length <= count) await new Promise<void>((resolve) => waiting.push(resolve))
    return office.letters[count] as Arrived
  }
  office.close = () => new Promise((resolve) => server.close(() => resolve()))
  return office
}

/** The body of a plain message, which travels as base 64 or quoted-printable. */
function decoded(message: string): string {
  const [head = '', body = ''] = message.split(/\r\n\r\n([\s\S]*)/)
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
