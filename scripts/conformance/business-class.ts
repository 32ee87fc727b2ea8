import { ccaClasses, ccaClassNames } from '@daybook/canada/business-income/cca-class-list.ts'
import type { CcaClassRule } from '@daybook/canada/rates/cca-rules.ts'
import { rate } from '@daybook/core/kit/cents.ts'

/**
 * The class that a case means: by its name, by its name and a rate (class 1 at 6 %), or by a rate alone
 * (declining, with the general incentive unless `factor`, what additions count for beside themselves, is
 * beyond it). Throws where there is none.
 */
export function classNamed(name: string | undefined, share: string | undefined, factor?: string): string {
  const incentive = factor !== undefined && isBeyondHalf(factor) ? 'full' : 'general'
  const fits = ccaClassNames.filter((each) => {
    const rule = ruleOf(each)
    if (rule === undefined) return false
    const isNamed = name === undefined ? rule.incentive === incentive : bare(each) === name || each === name
    return isNamed && (share === undefined || isSame(rule.rate, share))
  })
  const found = fits.find((each) => each === name) ?? fits[0]
  if (found === undefined) throw new Error(`no class ${name ?? ''} at ${share ?? 'its rate'}`)
  return found
}

function bare(name: string): string {
  return name.split('-')[0] ?? name
}

function ruleOf(name: string): CcaClassRule | undefined {
  return ccaClasses[name]?.versions[0]?.value
}

function isBeyondHalf(factor: string): boolean {
  const { numerator, denominator } = rate(factor.startsWith('.') ? `0${factor}` : factor)
  return numerator * 2n > denominator
}

/** Whether two rates are one: a case may write `.2` or `20%`. */
function isSame(own: string, said: string): boolean {
  const text = said.startsWith('.') ? `0${said}` : said
  const [one, other] = [rate(own), rate(text.replace('%', ''))]
  const hundred = text.includes('%') ? 100n : 1n
  return one.numerator * other.denominator * hundred === other.numerator * one.denominator
}
