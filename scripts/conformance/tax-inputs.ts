import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'

/** Reads the inputs of a case and keeps in mind which it read: one that nobody reads fails the case. */
export type Inputs = {
  money(name: string): Cents
  maybeMoney(name: string): Cents | undefined
  moneyList(name: string): readonly Cents[]
  text(name: string): string
  maybeText(name: string): string | undefined
  count(name: string): number
  maybeFlag(name: string): boolean | undefined
  done(): void
}

/** The inputs of a case. An input that is missing or of another shape throws, and so does one left unread. */
export function inputsOf({ inputs }: TaxCase): Inputs {
  const read = new Set<string>()
  const take = (name: string): unknown => {
    read.add(name)
    return inputs[name]
  }
  const text = (name: string): string => {
    const found = take(name)
    if (typeof found === 'string' || typeof found === 'number') return String(found)
    throw new Error(`the input ${name} is missing`)
  }
  const maybeText = (name: string) => (take(name) === undefined ? undefined : text(name))
  return {
    text,
    maybeText,
    money: (name) => value(parseCents(text(name))),
    maybeMoney: (name) => (take(name) === undefined ? undefined : value(parseCents(text(name)))),
    moneyList: (name) => {
      const found = take(name)
      if (!Array.isArray(found)) throw new Error(`the input ${name} is no list`)
      return found.map((each) => value(parseCents(String(each))))
    },
    count: (name) => {
      const found = Number(text(name))
      if (!Number.isInteger(found)) throw new Error(`the input ${name} is no count`)
      return found
    },
    maybeFlag: (name) => {
      const found = take(name)
      if (found === undefined || typeof found === 'boolean') return found
      if (found === 'true' || found === 'false') return found === 'true'
      throw new Error(`the input ${name} is no yes or no`)
    },
    done: () => {
      const left = Object.keys(inputs).filter((name) => !read.has(name))
      if (left.length > 0) throw new Error(`inputs not read: ${left.join(', ')}`)
    },
  }
}
