import { validateEft } from '@daybook/canada/eft/check-eft.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { givenBytes } from '../../bank-files/given-bytes.ts'
import { command } from '../command.ts'
import { amountOut, words as wordsTyped } from '../fields.ts'

/** Checks any file of CPA 005, whoever made it, before it goes to the bank. */
export const eftCheck = command({
  name: 'eft.check',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Check an EFT file', fr: 'Vérifier un fichier de TEF' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: wordsTyped.meta({ description: 'the file; its name when the content comes along' }),
    content: z
      .base64()
      .optional()
      .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
  }),
  output: z.strictObject({
    good: z.boolean().meta({ description: 'no errors; warnings may be there' }),
    originator: z.string(),
    number: z.string(),
    created: z.string(),
    dates: z.array(z.string()),
    records: z.number(),
    credits: z.number(),
    creditAmount: amountOut,
    debits: z.number(),
    debitAmount: amountOut,
    findings: z.array(
      z.strictObject({
        grade: z.enum(['error', 'warning']),
        record: z.number().meta({ description: 'counted from 1; 0 for the whole file' }),
        payment: z.number().meta({ description: 'its place in the record, 1 to 6; 0 for the record' }),
        position: z.number().meta({ description: 'in the record, counted from 1' }),
        what: z.string(),
      }),
    ),
  }),
  shown: (answer, { language }) => words(answer, language),
  run: async (ctx, input) => {
    const bytes = givenBytes(input)
    if (!bytes.ok) return bytes
    const { findings, credits, debits, originator, number, created, dates, records } = validateEft(
      bytes.value,
    )
    return ok({
      good: findings.every(({ grade }) => grade !== 'error'),
      originator,
      number,
      created,
      dates: [...dates],
      records,
      credits: credits.count,
      creditAmount: formatCents(credits.cents),
      debits: debits.count,
      debitAmount: formatCents(debits.cents),
      findings: findings.slice(0, mostFindings).map(({ grade, record, segment, from, text }) => ({
        grade,
        record,
        payment: segment,
        position: from,
        what: text[ctx.language],
      })),
    })
  },
})

/** The most findings that one answer lists. */
const mostFindings = 200

type Answer = {
  readonly good: boolean
  readonly originator: string
  readonly number: string
  readonly created: string
  readonly records: number
  readonly credits: number
  readonly creditAmount: string
  readonly debits: number
  readonly debitAmount: string
  readonly findings: readonly {
    readonly grade: 'error' | 'warning'
    readonly record: number
    readonly payment: number
    readonly position: number
    readonly what: string
  }[]
}

/** The answer as people read it: whether the file is good, what it holds, and each finding with its place. */
function words(answer: Answer, language: 'en' | 'fr'): string {
  const said = saidIn[language]
  const { originator, number, created, records, credits, creditAmount, debits, debitAmount, findings } =
    answer
  const count = (of: 'error' | 'warning') => String(findings.filter(({ grade }) => grade === of).length)
  const verdict = answer.good ? said.good : said.bad.replace('{count}', count('error'))
  const lines = findings.map(({ grade, record, payment, position, what }) => {
    const place = [
      ...(record === 0 ? [said.file] : [`${said.record} ${record}`]),
      ...(payment === 0 ? [] : [`${said.payment} ${payment}`]),
      ...(position === 0 ? [] : [`${said.position} ${position}`]),
    ].join(', ')
    return `  ${said[grade]}, ${place}${said.colon} ${what}`
  })
  const of = `${said.from} ${originator}, ${said.number} ${number}, ${created}`
  const total = (count: number, amount: string) => `${count}, ${decimalText(amount, language)}`
  const sums = `${said.credits} ${total(credits, creditAmount)}; ${said.debits} ${total(debits, debitAmount)}`
  return `${[verdict, `${of}, ${said.records} ${records}`, sums, ...lines].join('\n')}\n`
}

const saidIn = {
  en: {
    good: 'The file is good.',
    bad: 'The bank would turn the file back. Errors: {count}.',
    file: 'file',
    record: 'record',
    payment: 'payment',
    position: 'position',
    error: 'error',
    warning: 'warning',
    from: 'From',
    number: 'file',
    records: 'records:',
    credits: 'credits:',
    debits: 'debits:',
    colon: ':',
  },
  fr: {
    good: 'Le fichier est bon.',
    bad: 'La banque refuserait le fichier. Erreurs\u00a0: {count}.',
    file: 'fichier',
    record: 'enregistrement',
    payment: 'paiement',
    position: 'position',
    error: 'erreur',
    warning: 'avertissement',
    from: 'De',
    number: 'fichier',
    records: 'enregistrements\u00a0:',
    credits: 'crédits\u00a0:',
    debits: 'débits\u00a0:',
    colon: '\u00a0:',
  },
} as const
