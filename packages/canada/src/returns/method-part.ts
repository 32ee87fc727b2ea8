import type { NetTaxMethod } from '@daybook/core/daybook/filing-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { charityPart } from './charity-method.ts'
import { gst34, gstNet, gstNetOrder } from './gst34.ts'
import type { NetPart, NetTax } from './net-tax.ts'
import { qstSupplies } from './qst.ts'
import { qstNet, qstNetOrder } from './qst-lines.ts'
import { quickGst, quickQst, specialGst, specialQst } from './quick-method.ts'
import { simplifiedCredit } from './simplified-method.ts'
import { specialBodies } from './special-rates.ts'

/** The methods by which net tax is worked out. */
export const netTaxMethods = [
  'regular',
  'simplified',
  'quick-services',
  'quick-goods',
  'charity',
  ...specialBodies,
] as const satisfies readonly NetTaxMethod[]

/** What a method adds to the name of a form, and to its title. */
export type MethodName = { readonly ending: string; readonly title: Label }

const quick: MethodName = {
  ending: '-quick',
  title: { en: ', quick method', fr: ', méthode rapide' },
}

const special: MethodName = {
  ending: '-special',
  title: { en: ', special quick method', fr: ', méthode rapide spéciale' },
}

/** How the forms of each method are told apart. */
export function methodName(method: NetTaxMethod): MethodName {
  switch (method) {
    case 'regular':
      return { ending: '', title: { en: '', fr: '' } }
    case 'simplified':
      return {
        ending: '-simplified',
        title: { en: ', simplified input tax credits', fr: ', crédits de taxe sur les intrants simplifiés' },
      }
    case 'charity':
      return {
        ending: '-charity',
        title: { en: ', net tax of a charity', fr: ', taxe nette d’un organisme de bienfaisance' },
      }
    case 'quick-services':
    case 'quick-goods':
      return quick
    default:
      return special
  }
}

/**
 * A return’s part up to net tax by a method, for books at home in a province on a day. Refuses what the
 * method refuses: days outside its tables, and `quick-rate-unsure`.
 */
export function methodPart(
  tax: NetTax,
  { method, home, on }: { readonly method: NetTaxMethod; readonly home: string; readonly on: CivilDate },
): Result<NetPart> {
  const isGst = tax === 'GST'
  switch (method) {
    case 'regular':
      return ok(regularPart(tax))
    case 'simplified': {
      const credit = simplifiedCredit(tax, on)
      return credit.ok ? ok(withCredit(tax, credit.value)) : credit
    }
    case 'charity': {
      const part = charityPart(tax, on)
      if (!part.ok) return part
      const sales = salesPart(tax)
      return ok({
        lines: { ...sales.lines, ...part.value.lines },
        order: [...sales.order, ...part.value.order],
      })
    }
    case 'quick-services':
    case 'quick-goods': {
      const kind = method === 'quick-goods' ? 'goods' : 'services'
      return isGst ? quickGst(home, kind, on) : quickQst(kind, on)
    }
    default:
      return isGst ? specialGst(home, method, on) : specialQst(method, on)
  }
}

/** Sales with their total: lines 90, 91 and 101, or 201. */
function salesPart(tax: NetTax): NetPart {
  const keys = ['90', '91', '101']
  const lines = Object.fromEntries(Object.entries(gst34.lines).filter(([key]) => keys.includes(key)))
  if (tax === 'GST') return { lines, order: keys }
  const { '101': _gst, ...sales } = lines
  return { lines: { ...sales, '201': qstSupplies }, order: ['90', '91', '201'] }
}

function regularPart(tax: NetTax): NetPart {
  const sales = salesPart(tax)
  const [lines, order] = tax === 'GST' ? [gstNet, gstNetOrder] : [qstNet, qstNetOrder]
  return { lines: { ...sales.lines, ...lines }, order: [...sales.order, ...order] }
}

/** The regular method with other credits in place of its own. */
function withCredit(tax: NetTax, credit: NetPart): NetPart {
  const { lines, order } = regularPart(tax)
  const key = tax === 'GST' ? '106' : '206'
  return {
    lines: { ...lines, ...credit.lines },
    order: order.flatMap((each) => (each === key ? credit.order : [each])),
  }
}
