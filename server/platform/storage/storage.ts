/** Where files lie. Keys are made by the house: letters, digits, - _ . and / between folders. */
export interface Storage {
  /** For the start line. */
  readonly about: string
  put(key: string, bytes: Buffer, type: string): Promise<void>
  /** The bytes under a key; null where there are none. */
  get(key: string): Promise<Buffer | null>
  /** Removes what is there; what is not there is fine. */
  remove(key: string): Promise<void>
  /** An address that works for a while without signing in; null where the house itself has to send the file. */
  link(key: string, seconds: number): Promise<string | null>
  close(): void
}
