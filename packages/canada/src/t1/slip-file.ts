import { readMarkup } from '@daybook/core/bank/formats/markup.ts'
import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { type ProvinceCode, parseProvince } from '../charts/provinces.ts'
import { slipTables } from '../slips/slip-tables.ts'
import { slipBox } from './slip-boxes.ts'

/** The kinds of slips that the agency’s file has and the return reads. */
export type FileSlipKind = 'T4' | 'T4A' | 'T5' | 'T3'

/**
 * A slip in a file as its payer files it with the agency: whose it is (their number and name), who sent it,
 * the boxes that the return reads, those with an amount that it does not, and whether it is an original, an
 * amended or a cancelled one.
 */
export type FileSlip = {
  readonly kind: FileSlipKind
  readonly year: number
  readonly sin: string
  readonly name: string
  readonly from: string
  readonly does: 'original' | 'amended' | 'cancelled'
  readonly boxes: Readonly<Record<string, Cents>>
  readonly passed: readonly string[]
  readonly province?: ProvinceCode
}

type Draft = { readonly kind: FileSlipKind; readonly texts: Map<string, string> }

/**
 * The slips in a file of the Canada Revenue Agency (T619 with T4, T4A, T5 or T3 returns), in its order; of a
 * text that is no such file, none.
 */
export function readSlipFile(text: string): readonly FileSlip[] {
  const found: FileSlip[] = []
  let path: string[] = []
  let slip: Draft | undefined
  let waiting: Draft[] = []
  let summary: Map<string, string> | undefined
  readMarkup(text, 0, {
    open: (name, value) => {
      const kind = kinds.find((each) => name === `${each}SLIP`)
      path = [...path, name]
      if (kind !== undefined) {
        slip = { kind, texts: new Map() }
        waiting.push(slip)
        path = []
      } else if (kinds.some((each) => name === `${each}SUMMARY`)) {
        summary = new Map()
        path = []
      } else if (value !== '') (slip?.texts ?? summary)?.set(path.join('/'), value)
    },
    close: (name) => {
      path = path.slice(0, -1)
      if (kinds.some((each) => name === `${each}SLIP`)) slip = undefined
      if (summary === undefined || !kinds.some((each) => name === `${each}SUMMARY`)) return
      // The summary, which ends a return, says who sent its slips and of which year they are.
      const about = summary
      found.push(...waiting.map((each) => slipOf(each, about)))
      waiting = []
      summary = undefined
    },
  })
  return found
}

const kinds = ['T4', 'T4A', 'T5', 'T3'] as const

/** The element of a person’s name on a slip of each kind. */
const names: Readonly<Record<FileSlipKind, string>> = {
  T4: 'EMPE_NM',
  T4A: 'RCPNT_NM',
  T5: 'RCPNT_NM',
  T3: 'BNFY_NM',
}

/** The amounts of a kind’s boxes by their element, in capitals. */
const elements: ReadonlyMap<FileSlipKind, ReadonlyMap<string, string>> = new Map(
  kinds.map((kind) => [
    kind,
    new Map(
      slipTables[kind].boxes.flatMap(({ box, kind: holds, element }) =>
        element === undefined || holds !== 'amount' ? [] : [[element.toUpperCase(), box] as const],
      ),
    ),
  ]),
)

function slipOf({ kind, texts }: Draft, summary: ReadonlyMap<string, string>): FileSlip {
  const boxes: Record<string, Cents> = {}
  const passed: string[] = []
  for (const [element, box] of elements.get(kind) ?? []) {
    const amount = parseCents(texts.get(element) ?? '0', box)
    if (!amount.ok || amount.value === 0n) continue
    if (slipBox(kind, box) === undefined) passed.push(box)
    else boxes[box] = amount.value
  }
  const province = parseProvince(texts.get('EMPT_PROV_CD') ?? '')
  return {
    kind,
    year: Number(summary.get('TX_YR') ?? '0'),
    sin: texts.get('SIN') ?? '',
    name: nameIn(texts, names[kind]),
    from: payers.map((payer) => linesIn(summary, payer)).find((each) => each !== '') ?? '',
    does: doesOf(texts),
    boxes,
    passed,
    ...(province.ok ? { province: province.value } : {}),
  }
}

const payers = ['EMPR_NM', 'PAYR_NM', 'FILR_NM', 'TR_NM'] as const

function doesOf(texts: ReadonlyMap<string, string>): FileSlip['does'] {
  const letter = texts.get('RPT_TCD')
  if (letter === 'A') return 'amended'
  return letter === 'C' ? 'cancelled' : 'original'
}

function nameIn(texts: ReadonlyMap<string, string>, group: string): string {
  const [surname = '', given = ''] = ['SNM', 'GVN_NM'].map((part) => texts.get(`${group}/${part}`))
  return `${given} ${surname}`.trim()
}

function linesIn(texts: ReadonlyMap<string, string>, group: string): string {
  return ['L1_NM', 'L2_NM', 'L3_NM'].flatMap((line) => texts.get(`${group}/${line}`) ?? []).join(' ')
}
