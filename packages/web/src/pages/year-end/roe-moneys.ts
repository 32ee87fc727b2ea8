/** A line of a block with several amounts, as its fields hold it. */
export type MoneyLine = {
  /** A code (17C, 19) or a day (15C, 17B). */
  readonly head: string
  readonly from: string
  readonly through: string
  readonly amount: string
  /** `D` a day or `W` a week, of special payments. */
  readonly per: string
  /** How many pay periods have the amount, of earlier ones. */
  readonly times: string
}

/** A line with nothing in it. */
export const noMoney: MoneyLine = { head: '', from: '', through: '', amount: '', per: '', times: '' }

const shape = /^([^:=]+)(?::([^.=]+)(?:\.\.([^=]+))?)?(?:=([\d.,]+))?(?:\/([DW]))?(?:x(\d+))?$/i

/**
 * The lines of a text such as `Y00=1200.00;E00:2026-10-20..2026-11-20=800.00`; parts that are none are left
 * out.
 */
export function moneyLines(text: string): readonly MoneyLine[] {
  return text.split(';').flatMap((part) => {
    const found = shape.exec(part.trim())
    if (found === null) return []
    const [, head = '', from = '', through = '', amount = '', per = '', times = ''] = found
    return [{ head, from, through, amount, per: per.toUpperCase(), times }]
  })
}

/** The text of lines, as it is sent; lines without a code or day say nothing. */
export function moneyText(lines: readonly MoneyLine[]): string {
  return lines
    .filter(({ head }) => head !== '')
    .map(({ head, from, through, amount, per, times }) => {
      const days = from === '' ? '' : `:${from}${through === '' ? '' : `..${through}`}`
      const sum = amount === '' ? '' : `=${amount}`
      return `${head}${days}${sum}${per === '' ? '' : `/${per}`}${times === '' ? '' : `x${times}`}`
    })
    .join(';')
}
