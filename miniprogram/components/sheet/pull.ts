const FAR_ENOUGH = 60

/** Whether a finger that moved so far in px meant to push the sheet away. */
export function isPullDown(right: number, down: number): boolean {
  return down > FAR_ENOUGH && down > 2 * Math.abs(right)
}
