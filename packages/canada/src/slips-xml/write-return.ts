import type { SlipKind, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { identityOf, type SlipFiler, type SlipIdentities } from '../slips/slip-identity.ts'
import { summaryLines } from '../slips/slip-summary.ts'
import { cutTo, inLines } from './characters.ts'
import { addressAt, returnLetters, slipElement } from './slip-elements.ts'
import { writeXml, type XmlGroup } from './write-xml.ts'

/** The kinds of slips that the Canada Revenue Agency takes as a file. */
export type FiledKind = Exclude<SlipKind, 'RL-1'>

/** Whether slips of a kind can be written as a file: the schema of the RL-1 is given to partners only. */
export function hasFile(kind: SlipKind): kind is FiledKind {
  return kind !== 'RL-1'
}

/** A person whom the agency may call about a return. */
export type SlipContact = {
  readonly name: string
  readonly area: string
  readonly phone: string
  readonly extension?: string
  readonly email: string
}

/**
 * What a file of slips is written from: what is sent (slips with their totals), for whom, who they are for,
 * whom to call, and the reference of the submission (eight letters and digits at most). `owners` are the
 * social insurance numbers of up to two proprietors or principal owners, `trustee` whoever acts for a trust
 * (asked for on a T3).
 */
export type ReturnToWrite = {
  readonly sent: Pick<SlipReturn, 'year' | 'span' | 'does' | 'slips' | 'totals' | 'note'> & {
    readonly kind: FiledKind
  }
  readonly filer: SlipFiler
  readonly identities: SlipIdentities
  readonly contact: SlipContact
  readonly reference: string
  readonly language: Language
  readonly representative?: string
  readonly trustee?: string
  readonly owners?: readonly string[]
}

/**
 * The file of a return of slips: the transmittal (T619) with one return of one type, slips first, the summary
 * last. What is optional and zero is left out, texts are cut to the lengths of the specification. That
 * everything fits was checked before (`checkSlips`).
 */
export function returnXml(given: ReturnToWrite): string {
  const { sent } = given
  const { kind } = sent
  const slips = sent.slips.map((slip) =>
    slipElement(slip, { does: sent.does, account: given.filer.account }, identityOf(given.identities, slip)),
  )
  const body = writeXml(kind, { [`${kind}Slip`]: slips, [`${kind}Summary`]: summaryElement(given) }, 2)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Submission xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="T619_${kind}.xsd">`,
    writeXml('T619', transmittal(given), 1),
    '  <Return>',
    body,
    '  </Return>',
    '</Submission>',
    '',
  ].join('\n')
}

/** How the transmittal names the account of a kind that is not filed under a business number. */
const accountElements: { readonly [K in FiledKind]?: string } = { T3: 'trust', NR4: 'nr4' }

function transmittal({ sent, filer, contact, reference, language, representative }: ReturnToWrite): XmlGroup {
  return {
    TransmitterAccountNumber: { [accountElements[sent.kind] ?? 'bn15']: filer.account },
    ...(representative === undefined ? {} : { TransmitterRepID: { RepID: representative } }),
    sbmt_ref_id: reference,
    summ_cnt: '1',
    lang_cd: language === 'fr' ? 'F' : 'E',
    TransmitterName: { l1_nm: inLines(filer.name, 35, 1)[0] ?? cutTo(filer.name, 35) },
    TransmitterCountryCode: 'CAN',
    CNTC: { ...contactElement(contact), cntc_email_area: contact.email },
  }
}

function contactElement({ name, area, phone, extension }: SlipContact): XmlGroup {
  return {
    cntc_nm: cutTo(name, 35),
    cntc_area_cd: area,
    cntc_phn_nbr: phone,
    ...(extension === undefined ? {} : { cntc_extn_nbr: extension }),
  }
}

const payerElements: Readonly<Record<FiledKind, readonly [name: string, address: string]>> = {
  T4: ['EMPR_NM', 'EMPR_ADDR'],
  T4A: ['PAYR_NM', 'PAYR_ADDR'],
  T5: ['FILR_NM', 'FILR_ADDR'],
  T5018: ['PAYR_NM', 'PAYR_ADDR'],
  T3: ['TR_NM', 'TRE_ADDR'],
  NR4: ['PAYR_NM', 'PAYR_ADDR'],
}

/** How a summary names the account of a kind that is not filed under a business number. */
const summaryAccounts: { readonly [K in FiledKind]?: string } = { T3: 'tr_acct_nbr', NR4: 'nr_acct_nbr' }

function summaryElement({ sent, filer, contact, owners, trustee = '' }: ReturnToWrite): XmlGroup {
  const { kind, year, span, does, slips, note } = sent
  const [nameElement, addressElement] = payerElements[kind]
  const [first = '', second, third] = inLines(filer.name, 30, 3)
  const [owner, other] = owners ?? []
  const hasOwners = owner !== undefined && (kind === 'T4' || kind === 'T4A')
  return {
    [summaryAccounts[kind] ?? 'bn']: filer.account,
    [nameElement]: {
      l1_nm: first,
      ...(second === undefined ? {} : { l2_nm: second }),
      // A trust’s name has two lines.
      ...(third === undefined || kind === 'T3' ? {} : { l3_nm: third }),
    },
    ...addressAt(addressElement, filer.address),
    CNTC: contactElement(contact),
    ...(kind === 'T5' ? { filr_fi_br_nbr: '00000000' } : {}),
    ...(kind === 'T5018' ? { PRD_END_DT: dayElement(span.through, '') } : { tx_yr: String(year) }),
    ...(kind === 'T3'
      ? {
          tre_exctr_admnr_nm: cutTo(trustee, 30),
          TR_TX_SDT: dayElement(span.from, ''),
          TR_TX_NDT: dayElement(span.through, 'sec_'),
        }
      : {}),
    slp_cnt: String(slips.length),
    ...(hasOwners
      ? { PPRTR_SIN: { pprtr_1_sin: owner, ...(other === undefined ? {} : { pprtr_2_sin: other }) } }
      : {}),
    // A summary is never cancelled: with cancelled slips it is an amended one.
    rpt_tcd: does === 'original' ? 'O' : returnLetters.amended,
    ...(does === 'original' || note === undefined ? {} : { fileramendmentnote: cutTo(note, 2000) }),
    ...totalElements(sent),
  }
}

/** A day by its parts, without zeros in front. */
function dayElement(day: string, prefix: '' | 'sec_'): XmlGroup {
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    [`${prefix}dy`]: String(Number(date)),
    [`${prefix}mo`]: String(Number(month)),
    [`${prefix}yr`]: year,
  }
}

function totalElements({ kind, totals }: ReturnToWrite['sent']): XmlGroup {
  const amounts: Record<string, string> = {}
  let group: string | undefined
  for (const { line, element } of summaryLines[kind]) {
    const amount = totals.find(({ id }) => id === line)?.amount ?? 0n
    const [first = '', second] = (element ?? '').split('/')
    if (second !== undefined) group = first
    // The one total that is asked for even where it is zero stands by itself.
    if (second === undefined) return { [first]: formatCents(amount) }
    if (amount !== 0n) amounts[second] = formatCents(amount)
  }
  return group === undefined || Object.keys(amounts).length === 0 ? {} : { [group]: amounts }
}
