/** A phone number nobody can call: 138****8001; of a short one nothing but its ends. */
export function masked(phone: string | null): string | null {
  return phone && phone.replace(/^(.{0,3}).*?(.{0,4})$/, (_all, start: string, end: string) => `${start}****${end}`)
}
