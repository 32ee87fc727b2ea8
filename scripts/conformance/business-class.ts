import { ccaClasses, ccaClassNames } from '@daybook/canada/business-income/cca-class-list.ts'
import type { CcaClassRule } from '@daybook/canada/rates/cca-rules.ts'
import { type Rate, rate } from '@daybook/core/kit/cents.ts'

/**
 * The class that a case means: by its name, by its name and a rate (class 1 at 6 %), or by a rate alone
 * (declining, with the general incentive unless `factor`, what additions count for beside themselves, is
 * beyond it). Throws where there is none.
 */
export function classNamed(name: string | undefined, share: string | undefined, factor?: string): string {
  const isFull = factor !== undefined && isBeyondHalf(factor)
  const fits = ccaClassNames.filter((each) => {
    const rule = ruleOf(each)
    if (rule === undefined) return false
    const isNamed = name === undefined ? isOfKind(rule, isFull) : bare(each) === name || each === name
    return isNamed && (share === undefined || isSame(rule.rate, share))
  })
  const found =
    fits.find((each) => each === name) ?? fits.find((each) => isFull && ruleOf(each)?.incentive === 'full')
  return found ?? sureClass(fits[0], name, share)
}

function sureClass(found: string | undefined, name: string | undefined, share: string | undefined): string {
  if (found === undefined) throw new Error(`no class ${name ?? ''} at ${share ?? 'its rate'}`)
  return found
}

function bare(name: string): string {
  return name.split('-')[0] ?? name
}

function ruleOf(name: string): CcaClassRule | undefined {
  return ccaClasses[name]?.versions[0]?.value
}

/** Whether a class fits a factor: one beyond the half is full expensing, or for what raises productivity. */
function isOfKind({ incentive, isProductive }: CcaClassRule, isFull: boolean): boolean {
  return isFull ? incentive === 'full' || isProductive === true : incentive === 'general'
}

function isBeyondHalf(factor: string): boolean {
  const { numerator, denominator } = factorOf(factor)
  return numerator * 2n > denominator
}

/** A factor as a case writes it: `.5`, `2.3333`, `7/3` or `2 1/3`. */
export function factorOf(text: string): Rate {
  const [, whole = '0', above, below] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text.trim()) ?? []
  if (above === undefined || below === undefined) return rate(text.startsWith('.') ? `0${text}` : text)
  const denominator = BigInt(below)
  return { numerator: BigInt(whole) * denominator + BigInt(above), denominator }
}

/** By how much a factor written with some decimals may lie beside the exact one; nothing for a fraction. */
export function factorSlack(text: string): Rate {
  const decimals = text.includes('/') ? '' : (text.split('.')[1] ?? '')
  // One decimal is exact in the law (0.5, 1.5); with more, the last is taken for rounded or cut off.
  return decimals.length < 2
    ? { numerator: 0n, denominator: 1n }
    : { numerator: 1n, denominator: 10n ** BigInt(decimals.length) }
}

/** Whether two rates are one: a case may write `.2` or `20%`. */
function isSame(own: string, said: string): boolean {
  const text = said.startsWith('.') ? `0${said}` : said
  const [one, other] = [rate(own), rate(text.replace('%', ''))]
  const hundred = text.includes('%') ? 100n : 1n
  return one.numerator * other.denominator * hundred === other.numerator * one.denominator
}
