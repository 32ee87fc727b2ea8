import type { Slip, SlipReturnKind } from '@daybook/core/daybook/slip-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { SlipAddress } from '../slips/slip-address.ts'
import { recipientCode, type SlipIdentity } from '../slips/slip-identity.ts'
import { boxRule } from '../slips/slip-tables.ts'
import { cutTo, inLines } from './characters.ts'
import type { XmlGroup, XmlValue } from './write-xml.ts'

/** The letter of what a return does to its slips. */
export const returnLetters: Readonly<Record<SlipReturnKind, string>> = {
  original: 'O',
  amended: 'A',
  cancelled: 'C',
}

/** A slip as its element: identity, boxes, codes. The slip is one of the agency's kinds. */
export function slipElement(
  slip: Slip,
  { does, account }: { readonly does: SlipReturnKind; readonly account: string },
  identity: SlipIdentity,
): XmlGroup {
  const tree = boxElements(slip)
  const own = { bn: account, rpt_tcd: returnLetters[does] }
  switch (slip.kind) {
    case 'T4':
      return {
        EMPE_NM: personName(identity),
        ...addressAt('EMPE_ADDR', identity.address),
        sin: identity.sin ?? noSin,
        ...numberAt('empe_nbr', identity),
        ...own,
        ...exempt(slip),
        ...tree,
      }
    case 'T4A':
      return {
        ...named(identity, { person: 'RCPNT_NM', business: 'RCPNT_CORP_NM' }),
        sin: identity.is === 'person' ? (identity.sin ?? noSin) : noSin,
        rcpnt_bn: identity.is === 'person' ? noPayrollAccount : accountOf(identity, 'RP'),
        ...addressAt('RCPNT_ADDR', identity.address),
        ...numberAt('rcpnt_nbr', identity),
        ...own,
        ...tree,
      }
    case 'T5':
      return {
        ...named(identity, { person: 'RCPNT_NM', business: 'BUS_NM' }),
        sin: identity.is === 'person' ? (identity.sin ?? noSin) : noSin,
        slp_rcpnt_bn: identity.is === 'person' ? noSin : (identity.business?.slice(0, 9) ?? noSin),
        rcpnt_tr_acct_nbr: identity.trust ?? 'T00000000',
        ...addressAt('RCPNT_ADDR', identity.address),
        ...own,
        rcpnt_fi_br_nbr: '00000000',
        rcpnt_fi_acct_nbr: '000000000000',
        rcpnt_tcd: { person: '1', corporation: '3', partnership: '4' }[identity.is],
        ...tree,
      }
    case 'T5018':
      return {
        ...named(identity, { person: 'RCPNT_NM', business: 'CORP_PTNRP_NM' }),
        sin: identity.is === 'person' ? (identity.sin ?? noSin) : noSin,
        rcpnt_bn: accountOf(identity, 'RT'),
        rcpnt_tcd: { person: '1', corporation: '3', partnership: '4' }[identity.is],
        ...addressAt('RCPNT_ADDR', identity.address),
        ...own,
        ...tree,
      }
    case 'T3':
      return trustElement({ does, account, tree }, identity)
    case 'NR4':
      return nonResidentElement(slip, { does, account, tree }, identity)
    case 'RL-1':
      throw new Error('fault: an RL-1 has no file')
  }
}

/** What of a slip’s element is not who it is for: what the return does, its account, its boxes. */
type Around = { readonly does: SlipReturnKind; readonly account: string; readonly tree: XmlGroup }

/** A T3 as its element: a beneficiary by one of three numbers, the others zeros. */
function trustElement({ does, account, tree }: Around, identity: SlipIdentity): XmlGroup {
  return {
    ...named(identity, { person: 'BNFY_NM', business: 'ENTPRS_BNFY_NM' }),
    ...addressAt('BNFY_ADDR', identity.address),
    sin: identity.is === 'person' ? (identity.sin ?? noSin) : noSin,
    bn: identity.is === 'person' ? noPayrollAccount : accountOf(identity, 'RP'),
    bnfy_tr_acct_nbr: identity.trust ?? 'T00000000',
    tr_acct_nbr: account,
    rpt_tcd: returnLetters[does],
    bnfy_cd: recipientCode(identity),
    ...tree,
  }
}

/** An NR4 as its element: who it is for as other countries know them, under the payer’s own account. */
function nonResidentElement(
  { codes }: Slip,
  { does, account, tree }: Around,
  identity: SlipIdentity,
): XmlGroup {
  const country = codes['12'] ?? ''
  const { prov_cd: state, pstl_cd: postal, ...address } = addressParts(identity.address, country)
  const number = cutTo(identity.foreign ?? identity.sin ?? '', 20)
  const parts = {
    ...address,
    ...(state === undefined ? {} : { ste_cd: state }),
    ...(postal === undefined ? {} : { fgn_pstl_cd: postal }),
  }
  return {
    ...named(identity, { person: 'RCPNT_NM', business: 'ENTPRS_NM', most: 35 }),
    ...(identity.address === undefined ? {} : { RCPNT_ADDR: parts }),
    // The number is asked for in any case: zeros stand where nobody knows it.
    fssn_nbr: number === '' ? noSin : number,
    nr_acct_nbr: account,
    rcpnt_tcd: recipientCode(identity),
    ...numberAt('payr_nbr', identity),
    rpt_tcd: returnLetters[does],
    ...tree,
  }
}

/** What the payer calls a recipient, as far as its signs fit. */
function numberAt(element: string, { number = '' }: SlipIdentity): XmlGroup {
  const written = cutTo(number, 20)
  return written === '' ? {} : { [element]: written }
}

const noSin = '000000000'
const noPayrollAccount = '000000000RP0000'

/** The business number of a recipient with a program: its own account, or the digits with a zero account. */
function accountOf({ business }: SlipIdentity, program: 'RP' | 'RT'): string {
  if (business === undefined) return `000000000${program}0000`
  return business.length === 15 ? business : `${business.slice(0, 9)}${program}0000`
}

/** The exemptions of a T4: 1 or 0, that of parental insurance in Quebec alone. */
function exempt({ codes, part }: Slip): XmlGroup {
  const mark = (box: string): string => (codes[box] === undefined ? '0' : '1')
  return {
    cpp_qpp_xmpt_cd: mark('28.cpp'),
    ei_xmpt_cd: mark('28.ei'),
    ...(part === 'QC' ? { prov_pip_xmpt_cd: mark('28.ppip') } : {}),
  }
}

/** The boxes and codes of a slip by their elements; zeros only where the agency wants them. */
function boxElements({ kind, year, boxes, codes }: Slip): XmlGroup {
  const tree: Record<string, Record<string, string> | string> = {}
  const put = (element: string, text: string): void => {
    const [first = '', second] = element.split('/')
    if (second === undefined) {
      tree[first] = text
      return
    }
    const group = tree[first]
    if (typeof group === 'object') group[second] = text
    else tree[first] = { [second]: text }
  }
  for (const { id, amount } of boxes) {
    const rule = boxRule(kind, id, year)
    if (rule?.element !== undefined && (amount !== 0n || rule.isAlways === true))
      put(rule.element, formatCents(amount))
  }
  for (const [id, code] of Object.entries(codes)) {
    const rule = boxRule(kind, id, year)
    if (rule?.element !== undefined && rule.kind === 'code') put(rule.element, code)
  }
  return withAlwaysAmounts(kind, tree)
}

/** A further T4 has only codes, but its group of amounts wants the earnings of EI and CPP in any case. */
function withAlwaysAmounts(kind: Slip['kind'], tree: Readonly<Record<string, XmlValue>>): XmlGroup {
  if (kind !== 'T4') return tree
  const amounts = typeof tree.T4_AMT === 'object' ? tree.T4_AMT : {}
  return { ...tree, T4_AMT: { ei_insu_ern_amt: '0.00', cpp_qpp_ern_amt: '0.00', ...amounts } }
}

function named(
  identity: SlipIdentity,
  {
    person,
    business,
    most = 30,
  }: { readonly person: string; readonly business: string; readonly most?: number },
): XmlGroup {
  if (identity.is === 'person') return { [person]: personName(identity) }
  const [first = '', second] = inLines(identity.name, most, 2)
  return { [business]: { l1_nm: first, ...(second === undefined ? {} : { l2_nm: second }) } }
}

/** A surname, the first given name, and the letter of the second one. */
function personName({ name, given = '' }: SlipIdentity): XmlGroup {
  const [first = '', second = ''] = cutTo(given, 100).split(' ')
  const initial = /^\p{L}/u.exec(second)?.[0]?.toUpperCase()
  return {
    snm: cutTo(name, 20),
    ...(first === '' ? {} : { gvn_nm: cutTo(first, 12) }),
    ...(initial === undefined ? {} : { init: initial }),
  }
}

/** An address under an element, cut to the lengths of the specification; nothing where none is known. */
export function addressAt(element: string, address: SlipAddress | undefined): XmlGroup {
  const known = addressParts(address, '')
  return Object.keys(known).length === 0 ? {} : { [element]: known }
}

/** The elements of an address that are known; `country` where the address does not say it. */
function addressParts(address: SlipAddress | undefined, country: string): Readonly<Record<string, string>> {
  if (address === undefined) return {}
  const [first = '', second = ''] = inLines(address.lines.join(', '), 30, 2)
  const parts: readonly (readonly [string, string])[] = [
    ['addr_l1_txt', first],
    ['addr_l2_txt', second],
    ['cty_nm', cutTo(address.city ?? '', 28)],
    ['prov_cd', fitting(address.province, /^[A-Z]{2}$/)],
    ['cntry_cd', fitting(address.country ?? country, /^[A-Z]{3}$/)],
    ['pstl_cd', fitting(address.postal, /^[A-Za-z0-9 -]{1,10}$/)],
  ]
  return Object.fromEntries(parts.filter(([, text]) => text !== ''))
}

/** A code of an address, or nothing where it is none: it was warned of then. */
function fitting(text: string | undefined, pattern: RegExp): string {
  return text !== undefined && pattern.test(text) ? text : ''
}
