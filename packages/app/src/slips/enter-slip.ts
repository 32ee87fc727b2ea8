import { countryCodes } from '@daybook/canada/slips/country-codes.ts'
import { paySlips } from '@daybook/canada/slips/pay-slips.ts'
import type { BoxRule } from '@daybook/canada/slips/slip-box.ts'
import { recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import { slipId } from '@daybook/canada/slips/slip-made.ts'
import { boxRule, slipTables } from '@daybook/canada/slips/slip-tables.ts'
import type { GivenSlip, SlipBox, SlipKind, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { nonResidentCode } from '../nonresidents/nonresident-typed.ts'
import { employeeNamed } from '../payroll/load-payroll.ts'
import { partyOf } from '../trade/load-trade.ts'
import type { VaultItem } from '../vault/seal-item.ts'
import { givenSlipsOf, shareholdersOf, slipReturnsOf } from './load-slips.ts'
import { personTyped } from './slip-person.ts'
import { slipSet } from './slip-set.ts'

/** What is typed for a slip: whose it is, its province, boxes and codes as text. */
export type SlipTyped = {
  readonly kind: SlipKind
  readonly year: number
  readonly employee?: string | undefined
  readonly supplier?: string | undefined
  readonly shareholder?: string | undefined
  readonly name?: string | undefined
  readonly given?: string | undefined
  readonly sin?: string | undefined
  readonly province?: string | undefined
  readonly sheet?: number | undefined
  readonly insist?: boolean | undefined
  readonly boxes?: string | undefined
  readonly codes?: string | undefined
  readonly reason?: string | undefined
}

/**
 * What is entered for a slip, on top of what was entered before: boxes and codes by their numbers, an amount
 * of zero and an empty code take one away. Somebody whom only slips know is found in the vault. Refuses
 * recipients that are not there, `slip-recipient-unclear` for amounts of nobody and for two recipients,
 * `slip-part-missing`, `slip-box-unknown`, `slip-code-unknown`, and amounts that are none.
 */
export async function enteredSlip(
  view: View,
  typed: SlipTyped,
  vault: ReadonlyMap<string, VaultItem>,
): Promise<Result<{ now: GivenSlip; was?: GivenSlip }>> {
  const { kind, year, reason } = typed
  const recipient = await recipientTyped(view, typed, vault)
  if (!recipient.ok) return recipient
  const boxes = boxesTyped(typed)
  if (!boxes.ok) return boxes
  const codes = codesTyped(typed)
  if (!codes.ok) return codes
  const who = recipient.value
  if (who === undefined && boxes.value.length > 0)
    return refuse('slip-recipient-unclear', { kind }, 'employee')
  const part = who === undefined ? ok('') : await partTyped(view, typed, who)
  if (!part.ok) return part
  const id = who === undefined ? `${kind}/${year}` : slipId(kind, year, who, part.value)
  const was = (await givenSlipsOf(view.reader)).find((each) => each.id === id)
  const own = await isMade(view, kind, year, id)
  const words = {
    ...was?.codes,
    ...(kind === 'T4' && who !== undefined ? { '10': part.value } : {}),
    ...codes.value,
  }
  const now: GivenSlip = {
    id,
    kind,
    year,
    way: who === undefined || own ? 'adds' : 'whole',
    ...(who === undefined ? {} : { recipient: who }),
    ...(part.value === '' ? {} : { part: part.value }),
    boxes: laidOver(was?.boxes ?? [], boxes.value),
    codes: Object.fromEntries(Object.entries(words).filter(([, code]) => code !== '')),
    ...(reason === undefined ? (was?.reason === undefined ? {} : { reason: was.reason }) : { reason }),
  }
  return ok(was === undefined ? { now } : { now, was })
}

function laidOver(before: readonly SlipBox[], now: readonly SlipBox[]): readonly SlipBox[] {
  const amounts = new Map([...before, ...now].map(({ id, amount }) => [id, amount]))
  return [...amounts].flatMap(([id, amount]) => (amount === 0n ? [] : [{ id, amount }]))
}

/** Whether the books make a slip of this id themselves. */
async function isMade(view: View, kind: SlipKind, year: number, id: string): Promise<boolean> {
  const found = await slipSet(view, { kind, year, isFiscal: false })
  if (!found.ok) return false
  const { sources } = found.value
  if (sources.from === 'payments')
    return sources.asked.paid.some(({ recipient, part = '' }) => slipId(kind, year, recipient, part) === id)
  const made = paySlips({ ...sources.asked, given: [] })
  return made.ok && made.value.some((slip) => slip.id === id)
}

async function recipientTyped(
  view: View,
  typed: SlipTyped,
  vault: ReadonlyMap<string, VaultItem>,
): Promise<Result<SlipRecipient | undefined>> {
  const { kind, employee, supplier, shareholder, name } = typed
  const said = [employee, supplier, shareholder, name].filter((each) => each !== undefined)
  if (said.length > 1) return refuse('slip-recipient-unclear', { kind }, 'employee')
  if (employee !== undefined) {
    const found = await employeeNamed(view.reader, employee)
    return found.ok ? ok({ kind: 'employee', id: found.value.id }) : found
  }
  if (supplier !== undefined) {
    const found = await partyOf(view.reader, supplier, 'supplier')
    return found.ok ? ok({ kind: 'supplier', id: found.value.id }) : found
  }
  if (shareholder !== undefined) {
    const all = [...(await shareholdersOf(view.reader)).values()]
    const found = all.find(({ number, id }) => number === shareholder || id === shareholder)
    if (found !== undefined) return ok({ kind: 'shareholder', id: found.id })
    const known = all.map(({ number }) => number).join(', ')
    return refuse('shareholder-unknown', { shareholder, known: known === '' ? '-' : known }, 'shareholder')
  }
  if (name === undefined) return ok(undefined)
  const known = {
    kind,
    given: await givenSlipsOf(view.reader),
    returns: await slipReturnsOf(view.reader),
  }
  const id = personTyped({ name, given: typed.given, sin: typed.sin }, vault, known)
  return id.ok ? ok({ kind: 'person', id: id.value }) : id
}

/** The province of a T4: the one that is said, or the only one that the employee was paid in. */
async function partTyped(
  view: View,
  { kind, year, province, employee = '', sheet = 1 }: SlipTyped,
  who: SlipRecipient,
): Promise<Result<string>> {
  // A further NR4 of the same recipient has the next two kinds of income.
  if (kind === 'NR4') return ok(sheet === 1 ? '' : String(sheet))
  if (kind !== 'T4') return ok('')
  if (province !== undefined) return ok(province)
  if (who.kind !== 'employee') return ok(view.profile.province)
  const found = await slipSet(view, { kind, year, isFiscal: false })
  if (!found.ok) return found
  const parts = new Set(
    found.value.slips
      .filter(({ recipient }) => recipientKey(recipient) === recipientKey(who))
      .map(({ part }) => part),
  )
  const [only] = parts
  if (only === undefined || parts.size > 1) return refuse('slip-part-missing', { employee }, 'province')
  return ok(only)
}

function pairs(text: string): readonly (readonly [box: string, rest: string])[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const at = each.indexOf('=')
      return at < 0 ? ([each, ''] as const) : ([each.slice(0, at).trim(), each.slice(at + 1).trim()] as const)
    })
}

/** A box by its number as people say it: `16a` is 16A, `b.a` is B.A, `28.CPP` is 28.cpp. */
function ruleOf(kind: SlipKind, box: string, year: number): BoxRule | undefined {
  const found = slipTables[kind].boxes.find((each) => each.box.toLowerCase() === box.toLowerCase())
  return found === undefined ? undefined : boxRule(kind, found.box, year)
}

function boxesTyped({ kind, year, boxes = '' }: SlipTyped): Result<readonly SlipBox[]> {
  const refusals: Refusal[] = []
  const found: SlipBox[] = []
  for (const [box, text] of pairs(boxes)) {
    const rule = ruleOf(kind, box, year)
    if (rule === undefined || rule.kind !== 'amount' || rule.isSummary === true) {
      refusals.push(refusal('slip-box-unknown', { kind, year: String(year), box }, 'boxes'))
      continue
    }
    const amount = parseCents(text, 'boxes')
    if (amount.ok) found.push({ id: rule.box, amount: amount.value })
    else refusals.push(...amount.refusals)
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** The refusal of a code of an NR4 that the program's lists could not confirm, unless it is insisted on. */
function unconfirmed(
  { kind, year, insist = false }: SlipTyped,
  box: string,
  code: string,
): readonly Refusal[] {
  if (kind !== 'NR4' || code === '') return []
  if (box === '12')
    return countryCodes.has(code) ? [] : [refusal('nonresident-country', { country: code }, 'codes')]
  if (insist) return []
  return nonResidentCode(box.endsWith('4') ? 'income' : box.endsWith('8') ? 'exemption' : 'other', code, year)
}

function codesTyped(typed: SlipTyped): Result<Readonly<Record<string, string>>> {
  const { kind, year, codes = '' } = typed
  const refusals: Refusal[] = []
  const found: Record<string, string> = {}
  for (const [box, text] of pairs(codes)) {
    const rule = ruleOf(kind, box, year)
    const code = text.toUpperCase()
    const isGood =
      rule !== undefined &&
      rule.kind !== 'amount' &&
      (code === '' ||
        (rule.kind === 'mark'
          ? code === 'X'
          : (rule.codes?.includes(code) ?? rule.pattern?.test(code) ?? false)))
    if (isGood) {
      found[rule.box] = code
      refusals.push(...unconfirmed(typed, rule.box, code))
    } else refusals.push(refusal('slip-code-unknown', { kind, year: String(year), box, code: text }, 'codes'))
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}
