/** A no-break space, as French writes between groups of digits. */
const noBreak = '\u00a0'

/** Decimal text (`-1234.5`) with the groups and the decimal sign of a language; a minus sign stays one. */
export function decimalText(text: string, language: 'en' | 'fr'): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? noBreak : ',')
  return fraction === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${fraction}`
}

/** A share (`0.09975`) in percent (`9.975`); exact, by moving the point. */
export function inPercent(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.')
  const digits = fraction.padEnd(2, '0')
  const ones = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = digits.slice(2).replace(/0+$/, '')
  return rest === '' ? ones : `${ones}.${rest}`
}
