import { type Refusal, type Result, refusal, refused } from '../kit/result.ts'

/**
 * Refusals of one pay told with whose it is: those that do not name the employee get the number in front of
 * their place in the input.
 */
export function ofEmployee<T>(result: Result<T>, number: string): Result<T> {
  if (result.ok) return result
  return refused(
    result.refusals.map((each) =>
      each.with.employee === undefined
        ? refusal(each.code, { ...each.with, employee: number }, placeOf(number))
        : each,
    ),
  )
}

/** How many people a refusal names at most. */
const mostNamed = 12

/**
 * Refusals of many pays, each told once: what is wrong with several people in the same words, as rates that
 * nobody checked are with all of a run, names them together (`1, 2, 3, …`).
 */
export function toldTogether(refusals: readonly Refusal[]): readonly Refusal[] {
  const alike = Map.groupBy(refusals, ({ code, at, with: { employee = '', ...rest } }) =>
    // Who is named in the place alone was put there by `ofEmployee`: the words are the same for all.
    JSON.stringify([code, rest, at === placeOf(employee) ? '' : [employee, at]]),
  )
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined || same.length === 1) return same
    const numbers = [...new Set(same.map((each) => each.with.employee ?? ''))]
    const employee = (numbers.length > mostNamed ? [...numbers.slice(0, mostNamed), '…'] : numbers).join(', ')
    return [refusal(first.code, { ...first.with, employee }, placeOf(employee))]
  })
}

function placeOf(employee: string): string {
  return `employee ${employee}`
}
