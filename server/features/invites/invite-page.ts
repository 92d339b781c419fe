/** The page that an invite opens, and what it gets as `scene`: 24 of the 32 characters WeChat allows. */
export function doorOf(token: string): { page: string; scene: string } {
  return { page: 'pages/invites/accept/index', scene: `i=${token}` }
}
