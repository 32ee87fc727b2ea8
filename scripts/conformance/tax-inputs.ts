import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'

/** What a case comes to, by the names that it expects. */
export type Answer = Readonly<Record<string, unknown>>

/** Answers a case. */
export type Answerer = (each: TaxCase) => Answer

/** Answers a case from its inputs; one that was not read fails it. */
export function reading(work: (inputs: Inputs, each: TaxCase) => Answer): Answerer {
  return (each) => {
    const inputs = inputsOf(each)
    const answer = work(inputs, each)
    inputs.done()
    return answer
  }
}

/** Reads the inputs of a case and keeps in mind which it read: one that nobody reads fails the case. */
export type Inputs = {
  money(name: string): Cents
  maybeMoney(name: string): Cents | undefined
  moneyList(name: string): readonly Cents[]
  /** A list of amounts; none where the case has none. */
  maybeMoneyList(name: string): readonly Cents[]
  moneyByName(name: string): ReadonlyMap<string, Cents>
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
    // A yes or no is read as a word by the kinds that ask for words.
    if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean')
      return String(found)
    throw new Error(`the input ${name} is missing`)
  }
  const maybeText = (name: string) => (take(name) === undefined ? undefined : text(name))
  const moneyList = (name: string): readonly Cents[] => {
    const found = take(name)
    if (!Array.isArray(found)) throw new Error(`the input ${name} is no list`)
    return found.map((each) => value(parseCents(String(each))))
  }
  return {
    text,
    maybeText,
    money: (name) => value(parseCents(text(name))),
    maybeMoney: (name) => (take(name) === undefined ? undefined : value(parseCents(text(name)))),
    moneyList,
    maybeMoneyList: (name) => (take(name) === undefined ? [] : moneyList(name)),
    moneyByName: (name) => {
      const found = take(name)
      if (typeof found !== 'object' || found === null) throw new Error(`the input ${name} holds no amounts`)
      return new Map(Object.entries(found).map(([key, each]) => [key, value(parseCents(String(each)))]))
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
