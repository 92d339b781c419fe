import { invalidInput } from '../../platform/errors'

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,49}$/
const SHORTEST = 8
/** What bcrypt looks at. */
const MOST_BYTES = 72

/** Those that are guessed first. */
const WORST = new Set(
  (
    '12345678 123456789 1234567890 87654321 11111111 00000000 88888888 66666666 99999999 12341234 11223344 12344321 ' +
    '123123123 123321123 147258369 789456123 1qaz2wsx 1q2w3e4r 1q2w3e4r5t q1w2e3r4 qwertyui qwerty123 qwertyuiop ' +
    'asdfghjk asdfghjkl zxcvbnm1 zxcvbnm123 password password1 password123 passw0rd iloveyou sunshine princess ' +
    'football baseball superman trustno1 letmein1 welcome1 admin123 admin888 administrator abc12345 abcd1234 ' +
    'a1234567 a12345678 aa123456 aaa12345 abc123456 woaini123 woaini520 woaini1314 5201314520 13145200 52013140'
  ).split(' '),
)

/** Why a username cannot be had; null when it can. */
export function usernameProblem(username: string): string | null {
  return USERNAME.test(username) ? null : '用户名要 3 到 50 位小写字母、数字、. _ -，字母或数字开头'
}

/** Why a password is no good for somebody of this name; null when it is. */
export function passwordProblem(password: string, username: string | null): string | null {
  const plain = password.toLowerCase()
  if ([...password].length < SHORTEST) return `密码至少 ${SHORTEST} 位`
  if (Buffer.byteLength(password) > MOST_BYTES) return `密码太长了，最多 ${MOST_BYTES} 个字母或 24 个汉字`
  if (username !== null && plain === username.toLowerCase()) return '密码不能和用户名一样'
  if (WORST.has(plain) || new Set(plain).size < 3) return '这个密码太好猜，换一个'
  return null
}

/** @throws request.invalid naming the field */
export function demandPassword(password: string, username: string | null): void {
  const reason = passwordProblem(password, username)
  if (reason) throw invalidInput([{ field: 'newPassword', reason }])
}

/** @throws request.invalid naming the field */
export function demandUsername(username: string): void {
  const reason = usernameProblem(username)
  if (reason) throw invalidInput([{ field: 'username', reason }])
}
