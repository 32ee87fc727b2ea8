import { leavingReason } from '@daybook/canada/payroll/leaving-reasons.ts'
import { paymentLabel } from '@daybook/canada/roe/payment-codes.ts'
import type { Roe, RoeBlocks } from '@daybook/core/daybook/roe-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import { recallWords, typeWords, vacationWords } from './roe-words.ts'

/** A block of a record of employment on the way out. */
export const blockOut = z.strictObject({
  block: z.string(),
  label: z.string(),
  value: z.string(),
  figure: z.string().meta({ description: 'what it opens to; empty where it is no amount' }),
})

/** A block with what it is called and says. */
export type BlockRow = { readonly block: string; readonly label: Label; readonly value: Label }

/** All blocks that can be told without opening the vault, in the order of the form. */
export function blockRows(blocks: RoeBlocks, more: { readonly amends?: string } = {}): readonly BlockRow[] {
  return [
    ...(more.amends === undefined ? [] : [row('2', 'amends', more.amends)]),
    row('5', 'account', blocks.account),
    { block: '6', label: labels.periodType, value: typeWords[blocks.periodType] },
    row('10', 'first', blocks.first),
    row('11', 'last', blocks.last),
    row('12', 'end', blocks.end),
    ...(blocks.occupation === undefined ? [] : [row('13', 'occupation', blocks.occupation)]),
    { block: '14', label: labels.recall, value: recallText(blocks.recall) },
    row('15A', 'hours', String(blocks.hours)),
    row('15B', 'total', formatCents(blocks.total.amount)),
    ...blocks.periods.map(({ from, through, amount }, at) => ({
      block: `15C.${at + 1}`,
      label: {
        en: `Insurable earnings, ${from} to ${through}`,
        fr: `Rémunération assurable, du ${from} au ${through}`,
      },
      value: same(formatCents(amount)),
    })),
    { block: '16', label: labels.reason, value: reasonText(blocks.code) },
    ...moneyRows(blocks),
    {
      block: '20',
      label: labels.language,
      value: blocks.language === 'fr' ? { en: 'French', fr: 'français' } : { en: 'English', fr: 'anglais' },
    },
  ]
}

function moneyRows({ vacation, holidays, moneys, comments, special }: RoeBlocks): readonly BlockRow[] {
  return [
    ...(vacation === undefined
      ? []
      : [
          {
            block: '17A',
            label: vacationWords[vacation.code],
            value: same(vacation.code === '1' ? '1' : `${formatCents(vacation.amount)}${days(vacation)}`),
          },
        ]),
    ...holidays.map(({ date, amount }) => ({
      block: '17B',
      label: { en: `Statutory holiday, ${date}`, fr: `Jour férié, ${date}` },
      value: same(formatCents(amount)),
    })),
    ...moneys.map((each) => ({
      block: `17C.${each.code}`,
      label: paymentLabel(each.code),
      value: same(`${formatCents(each.amount)}${days(each)}`),
    })),
    ...(comments === undefined ? [] : [row('18', 'comments', comments)]),
    ...special.map((each) => ({
      block: `19.${each.code}`,
      label: paymentLabel(each.code),
      value: same(`${formatCents(each.amount)}/${each.per}${days(each)}`),
    })),
  ]
}

function days({ from, through }: { readonly from?: string; readonly through?: string }): string {
  if (from === undefined) return ''
  return ` (${from}${through === undefined ? '' : `..${through}`})`
}

const labels = {
  amends: { en: 'Amends the record with serial number', fr: 'Modifie le relevé au numéro de série' },
  account: { en: 'CRA payroll account', fr: 'Compte de paie de l’ARC' },
  periodType: { en: 'Pay period type', fr: 'Genre de période de paie' },
  first: { en: 'First day worked', fr: 'Premier jour de travail' },
  last: { en: 'Last day for which paid', fr: 'Dernier jour payé' },
  end: { en: 'Final pay period ending date', fr: 'Fin de la dernière période de paie' },
  occupation: { en: 'Occupation', fr: 'Profession' },
  recall: { en: 'Expected recall', fr: 'Rappel prévu' },
  hours: { en: 'Total insurable hours', fr: 'Total des heures assurables' },
  total: { en: 'Total insurable earnings', fr: 'Total de la rémunération assurable' },
  reason: { en: 'Reason', fr: 'Motif' },
  comments: { en: 'Comments', fr: 'Observations' },
  language: { en: 'Language of communication', fr: 'Langue de communication' },
} as const satisfies Readonly<Record<string, Label>>

function row(block: string, name: keyof typeof labels, value: string): BlockRow {
  return { block, label: labels[name], value: same(value) }
}

function same(text: string): Label {
  return { en: text, fr: text }
}

function recallText({ code, date }: RoeBlocks['recall']): Label {
  const { en, fr } = recallWords[code]
  return date === undefined ? { en, fr } : { en: `${en}, ${date}`, fr: `${fr}, ${date}` }
}

function reasonText(code: string): Label {
  const label = leavingReason(code)?.label ?? same('')
  return { en: `${code} ${label.en}`.trim(), fr: `${code} ${label.fr}`.trim() }
}

/** A record of employment in a list. */
export const roeOut = {
  roe: z.string().meta({ description: 'the number of the record in these books' }),
  employee: z.string(),
  serial: z.string().meta({ description: 'the number that Service Canada gave it; empty until it is known' }),
  first: z.string(),
  last: z.string(),
  code: z.string(),
  hours: z.number(),
  total: z.string().meta({ description: 'total insurable earnings' }),
  due: z.string(),
  filed: z.string(),
  state: z.enum(['to-send', 'numbered', 'amended', 'cancelled']),
  amends: z.string(),
}

/** A record of employment as lists show it; `number` is what its employee is called. */
export function roeOutOf(roe: Roe, number: string) {
  const { blocks } = roe
  return {
    roe: roe.id,
    employee: number,
    serial: roe.serial ?? '',
    first: blocks.first,
    last: blocks.last,
    code: blocks.code,
    hours: blocks.hours,
    total: formatCents(blocks.total.amount),
    due: roe.due,
    filed: roe.filed,
    state: stateOf(roe),
    amends: roe.amends ?? '',
  }
}

function stateOf({ cancelled, amendedBy, serial }: Roe) {
  if (cancelled !== undefined) return 'cancelled' as const
  if (amendedBy !== undefined) return 'amended' as const
  return serial === undefined ? ('to-send' as const) : ('numbered' as const)
}

/** Rows in a language, with the ids of the figures that they open to. */
export function blocksOut(
  rows: readonly BlockRow[],
  figures: ReadonlyMap<string, { readonly id: string }>,
  language: Language,
): z.input<typeof blockOut>[] {
  return rows.map(({ block, label, value }) => ({
    block,
    label: label[language],
    value: value[language],
    figure: figures.get(block)?.id ?? '',
  }))
}
