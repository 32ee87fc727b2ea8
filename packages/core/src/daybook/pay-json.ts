import { canonicalJson } from '../kit/canonical-json.ts'
import { formatCents } from '../kit/cents.ts'
import type { Pay, PayLine, PayRun } from './payroll-facts.ts'

/** The texts of pays, each of which stands twice in what a run records: in the fact and as a card. */
const texts = new WeakMap<Pay, string>()

/**
 * `canonicalJson` of a pay, several times faster, because a run may hold ten thousand; a test holds the two
 * together. Kept as long as the pay is.
 */
export function payJson(pay: Pay): string {
  const known = texts.get(pay)
  if (known !== undefined) return known
  const text = written(pay)
  texts.set(pay, text)
  return text
}

/** `canonicalJson` of a run alone in an object under `name`, with the texts of its pays. */
export function runJson(name: 'run' | 'was', { pays, ...run }: PayRun): string {
  const frame = canonicalJson({ [name]: { ...run, pays: [] } })
  // Quotes inside a text are escaped: these characters stand in the frame once, as the empty list.
  const at = frame.indexOf('"pays":[]') + '"pays":['.length
  return frame.slice(0, at) + pays.map(payJson).join(',') + frame.slice(at)
}

function written(pay: Pay): string {
  const { asked, bases, benefits, date, deductions, earnings, edition, employee, employer, ...more } = pay
  const { id, net, orders, payBy, periods, province, run, span, ...none } = more
  // A field that this does not write would be lost: the compiler asks for each.
  none satisfies Readonly<Record<string, never>>
  const question =
    asked === undefined
      ? ''
      : `"asked":{"amounts":${lines(asked.amounts)},"words":${canonicalJson(asked.words)},"yearToDate":${lines(asked.yearToDate)}},`
  const held = orders === undefined ? '' : `"orders":${canonicalJson(orders)},`
  const rates = edition === undefined ? '' : `"edition":"${edition}",`
  // One text, made at once: a text made of texts keeps all of them until somebody reads it.
  return [
    `{${question}"bases":${lines(bases)},"benefits":${lines(benefits)},"date":"${date}",`,
    `"deductions":${lines(deductions)},"earnings":${lines(earnings)},${rates}`,
    `"employee":${JSON.stringify(employee)},"employer":${lines(employer)},"id":${JSON.stringify(id)},`,
    `"net":{"amount":"${formatCents(net.amount)}"},${held}"payBy":"${payBy}","periods":${periods},`,
    `"province":${JSON.stringify(province)},"run":${JSON.stringify(run)},`,
    `"span":{"from":"${span.from}","through":"${span.through}"}}`,
  ].join('')
}

function lines(all: readonly PayLine[]): string {
  return `[${all.map(line).join(',')}]`
}

function line({ account, amount, dims, id, note, quantity, rate, to }: PayLine): string {
  let text = account === undefined ? '{' : `{"account":${JSON.stringify(account)},`
  text += `"amount":"${formatCents(amount)}",`
  if (dims !== undefined) text += `"dims":${canonicalJson(dims)},`
  text += `"id":${idJson(id)}`
  if (note !== undefined) text += `,"note":${JSON.stringify(note)}`
  if (quantity !== undefined) text += `,"quantity":${JSON.stringify(quantity)}`
  if (rate !== undefined) text += `,"rate":${JSON.stringify(rate)}`
  if (to !== undefined) text += `,"to":${JSON.stringify(to)}`
  return `${text}}`
}

/** The fields that `line` writes. */
type WrittenOfLine = 'account' | 'amount' | 'dims' | 'id' | 'note' | 'quantity' | 'rate' | 'to'

/**
 * The compiler’s proof that no field of a line is lost: to gather what is left over of half a million lines
 * would take as long as to write them.
 */
export type ProvenLine<Left extends never = Exclude<keyof PayLine, WrittenOfLine>> = Left

/** The texts of the codes of lines: a few dozen, half a million times in a large run. */
const idTexts = new Map<string, string>()
const mostIds = 1000

function idJson(id: string): string {
  const known = idTexts.get(id)
  if (known !== undefined) return known
  const text = JSON.stringify(id)
  if (idTexts.size < mostIds) idTexts.set(id, text)
  return text
}
