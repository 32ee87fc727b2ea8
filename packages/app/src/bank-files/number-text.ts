/**
 * A number of a cell as its spreadsheet shows it: `12.300000000000001` and `1.23E1` are 12.3. Other text
 * stays as it is.
 */
export function numberText(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text)
  if (match === null) return text
  const [, sign = '', whole = '', fraction = '', exponent] = match
  const digits = (whole + fraction).replace(/^0+/, '')
  if (exponent === undefined && (digits.length <= 15 || fraction === '')) return text
  const point = whole.length - (whole.length + fraction.length - digits.length) + Number(exponent ?? 0)
  const kept = roundedTo15(digits)
  return sign + placed(kept.digits, point + (kept.hasCarried ? 1 : 0))
}

function roundedTo15(digits: string): { digits: string; hasCarried: boolean } {
  if (digits.length <= 15) return { digits, hasCarried: false }
  let kept = digits.slice(0, 15)
  if (digits.charCodeAt(15) < 53) return { digits: kept, hasCarried: false }
  let at = 14
  while (at >= 0 && kept[at] === '9') at -= 1
  if (at === -1) return { digits: '1', hasCarried: true }
  kept = `${kept.slice(0, at)}${Number(kept[at]) + 1}`
  return { digits: kept, hasCarried: false }
}

function placed(digits: string, point: number): string {
  const padded = point > 0 ? digits.padEnd(point, '0') : digits
  const whole = point > 0 ? padded.slice(0, point) : '0'
  const fraction = (point > 0 ? padded.slice(point) : digits.padStart(digits.length - point, '0')).replace(
    /0+$/,
    '',
  )
  return fraction === '' ? whole : `${whole}.${fraction}`
}
