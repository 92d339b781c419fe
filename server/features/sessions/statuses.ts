/** Why a session ended before its time. */
export type EndReason =
  'signed-out' | 'token-reused' | 'ended-elsewhere' | 'ended-by-owner' | 'password-changed' | 'left-shop'
