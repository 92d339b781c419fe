const RETAIL_LENGTHS = [8, 12, 13, 14]

/** A number or bar code as it is kept: half width, capitals, without blanks. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** Whether the last digit of a retail code (EAN-8, UPC, EAN-13, GTIN-14) fits the others; other codes have none. */
export function checkDigitFits(code: string): boolean {
  if (!RETAIL_LENGTHS.includes(code.length) || !/^\d+$/.test(code)) return true
  const sum = [...code].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return sum % 10 === 0
}
