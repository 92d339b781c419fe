/** What somebody typed to change, or to choose, a password. */
export interface PasswordForm {
  hasPassword: boolean
  username: string
  oldPassword: string
  newPassword: string
  again: string
}

/** What is missing or does not agree, by field; the rules themselves are the server's. */
export function wrongIn(form: PasswordForm): Record<string, string> {
  const { hasPassword, username, oldPassword, newPassword, again } = form
  return {
    ...(!hasPassword && !username.trim() && { username: '起一个用户名' }),
    ...(hasPassword && !oldPassword && { oldPassword: '写上旧密码' }),
    ...(!newPassword && { newPassword: '写上新密码' }),
    ...(newPassword && again !== newPassword && { again: '两次写的不一样' }),
  }
}
