import type { ColumnRole, DetectedColumn, TableProfile } from '@daybook/core/bank/table/detected.ts'
import { z } from 'zod'
import { accountCode, words } from '../fields.ts'

const roles = [
  'date',
  'other-date',
  'payee',
  'text',
  'amount',
  'money-out',
  'money-in',
  'direction',
  'balance',
  'currency',
  'account',
  'cheque',
  'bank-id',
  'status',
  'type',
] as const satisfies readonly ColumnRole[]

const oneColumn = new RegExp(`^(?:${roles.join('|')})=[1-9]\\d{0,2}$`)

/** What the commands that read a bank file take: the file, its account, and how it is written. */
export const bankFileFields = {
  file: words.meta({ description: 'the file; its name when the content comes along' }),
  content: z
    .base64()
    .optional()
    .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
  account: accountCode
    .optional()
    .meta({ description: 'the account of the books; known by its number at the bank once it was said' }),
  statement: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'which statement, when the file has several' }),
  dateOrder: z
    .enum(['dmy', 'mdy', 'ymd'])
    .optional()
    .meta({ description: 'in which order day, month and year are written' }),
  sign: z
    .enum(['signed', 'inverted'])
    .optional()
    .meta({ description: 'signed: money out has a minus; inverted: purchases are positive' }),
  columns: z
    .string()
    .refine(areColumns, 'columns are written date=1,text=2,amount=3')
    .optional()
    .meta({ description: 'which columns hold what: date=1,text=2,amount=3' }),
  cardBalance: z
    .enum(['owed', 'money'])
    .optional()
    .meta({ description: 'what a positive balance of the card is' }),
}

function areColumns(text: string): boolean {
  return text.split(',').every((each) => oneColumn.test(each.trim()))
}

/** How the file is written, as somebody says it. */
export type SaidOfFile = {
  readonly dateOrder?: TableProfile['dateOrder'] | undefined
  readonly sign?: 'signed' | 'inverted' | undefined
  readonly columns?: string | undefined
}

/** What was said of a table as a profile of it; nothing where nothing was said. */
export function profileOf({ dateOrder, sign, columns }: SaidOfFile): TableProfile | undefined {
  if (dateOrder === undefined && sign === undefined && columns === undefined) return undefined
  return {
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(sign === undefined ? {} : { sign }),
    ...(columns === undefined ? {} : { columns: columnsFrom(columns) }),
  }
}

function columnsFrom(text: string): readonly DetectedColumn[] {
  return text.split(',').map((each) => {
    const [role, place] = each.trim().split('=')
    // The schema let nothing but these roles through.
    return { index: Number(place) - 1, heading: '', role: role as ColumnRole }
  })
}
