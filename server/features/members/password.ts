import bcrypt from 'bcrypt'

/** What bcrypt looks at; what stands behind would count for nothing. */
const MOST_BYTES = 72
const COST = 10

/** The hash of nobody's password, as dear to compare as a real one. */
const NOBODYS = '$2b$10$l2YiqNSnqUY5/w0qKhP1/.raq9ROg.Oxu7yMRbW0XOiTdXPRU6gpe'

/** The bcrypt value of a password. @throws RangeError when it is longer than bcrypt looks at */
export async function hashPassword(password: string): Promise<string> {
  if (isTooLong(password)) throw new RangeError(`a password has at most ${MOST_BYTES} bytes`)
  return bcrypt.hash(password, COST)
}

/** Whether the password is the hashed one; where there is no hash it takes as long to say no. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const matches = await bcrypt.compare(password, hash ?? NOBODYS)
  return matches && hash !== null && !isTooLong(password)
}

const isTooLong = (password: string): boolean => Buffer.byteLength(password) > MOST_BYTES
