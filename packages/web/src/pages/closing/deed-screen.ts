/** A screen with what of its address is filled in. */
export type DeedScreen = {
  readonly to: string
  readonly params: Readonly<Record<string, string>>
  readonly search: Readonly<Record<string, string | boolean>>
}

type Given = Readonly<Record<string, string | boolean>>

/**
 * The screen on which a command of the books is done, with the part of its input that is known filled in;
 * nothing for what is done in the terminal alone.
 */
export function screenOfDeed(command: string, given: Given): DeedScreen | undefined {
  const account = said(given, 'account')
  const number = said(given, 'number')
  const addressed = addressedScreens[command]
  if (addressed !== undefined) {
    const [to, param, from, otherwise] = addressed
    const value = said(given, from)
    if (value === undefined) return { to: otherwise, params: {}, search: {} }
    return { to, params: { [param]: param === 'document' ? shortDocument(value) : value }, search: {} }
  }
  switch (command) {
    case 'account.postings':
    case 'entry.recode':
      return account === undefined
        ? { to: '/$book/accounts', params: {}, search: {} }
        : {
            to: '/$book/accounts/$account',
            params: { account },
            search: picked(given, ['from', 'through']),
          }
    case 'line.list':
    case 'line.propose':
      return { to: '/$book/bank', params: {}, search: picked(given, ['account']) }
    case 'entry.list':
      return { to: '/$book/journal', params: {}, search: picked(given, ['from', 'through', 'account']) }
    case 'entry.correct':
    case 'entry.copy': {
      const way = command === 'entry.copy' ? 'copy' : 'correct'
      return { to: '/$book/journal/new', params: {}, search: renamed(number, way) }
    }
    case 'bill.enter':
      return { to: '/$book/bills/new', params: {}, search: renamed(said(given, 'supplier'), 'party') }
    case 'tax.pay':
      return { to: '/$book/bills/run', params: {}, search: renamed(said(given, 'deadline'), 'tax') }
    case 'report.general-ledger': {
      const search = picked(given, ['from', 'through'])
      return { to: '/$book/reports/$report', params: { report: 'general-ledger' }, search }
    }
    case 'report.mail':
      return { to: '/$book/reports', params: {}, search: renamed(said(given, 'name'), 'schedule') }
    case 'year.changes':
    case 'year.check':
      return { to: '/$book/close/years', params: {}, search: renamed(said(given, 'through'), 'year') }
    default: {
      const to = plainScreens[command]
      return to === undefined ? undefined : { to, params: {}, search: {} }
    }
  }
}

/** A screen whose address names the record: its word there, the input it comes from, the screen without. */
type Addressed = readonly [to: string, param: string, from: string, otherwise: string]

/** Deeds whose screen’s address names the record that they are about. */
const addressedScreens: Readonly<Record<string, Addressed>> = {
  'account.reconcile': ['/$book/reconcile/$account', 'account', 'account', '/$book/reconcile'],
  'entry.show': ['/$book/entry/$entry', 'entry', 'number', '/$book/journal'],
  'entry.reverse': ['/$book/entry/$entry', 'entry', 'number', '/$book/journal'],
  'paper.attach': ['/$book/entry/$entry', 'entry', 'entry', '/$book/papers'],
  'paper.detach': ['/$book/entry/$entry', 'entry', 'entry', '/$book/papers'],
  'bill.show': ['/$book/bills/$document', 'document', 'number', '/$book/bills'],
  'bill.void': ['/$book/bills/$document', 'document', 'number', '/$book/bills'],
  'invoice.show': ['/$book/invoices/$document', 'document', 'number', '/$book/invoices'],
  'supplier.show': ['/$book/suppliers/$party', 'party', 'party', '/$book/suppliers'],
  'supplier.change': ['/$book/suppliers/$party', 'party', 'party', '/$book/suppliers'],
  'customer.statement': ['/$book/customers/$party', 'party', 'customer', '/$book/customers'],
  'remittance.prepare': ['/$book/pay/owed/$form', 'form', 'form', '/$book/pay/owed'],
  'return.prepare': ['/$book/returns/$program', 'program', 'program', '/$book/returns'],
  'employee.show': ['/$book/pay/people/$employee', 'employee', 'employee', '/$book/pay/people'],
  'payrun.show': ['/$book/pay/runs/$run', 'run', 'run', '/$book/pay'],
  'roe.prepare': ['/$book/year-end/roe/for/$employee', 'employee', 'employee', '/$book/year-end/roe'],
}

/** Deeds whose screen takes nothing from the deed. */
const plainScreens: Readonly<Record<string, string>> = {
  'activity.list': '/$book/activity',
  'adjustment.list': '/$book/close/adjustments',
  'adjustment.post': '/$book/close/adjustments',
  'adjustment.propose': '/$book/close/adjustments',
  'ageing.prove': '/$book/invoices/ageing',
  'asset.amortize': '/$book/assets',
  'bill.list': '/$book/bills',
  'bill.missing': '/$book/bills',
  'cleanup.run': '/$book/review/clean-up',
  'cleanup.show': '/$book/review/clean-up',
  'book.verify': '/$book/close/years',
  'cheque.log': '/$book/cheques',
  'cheque.reissue': '/$book/reconcile',
  'cheque.write-back': '/$book/reconcile',
  'credit.apply': '/$book/invoices',
  'credit.offset': '/$book/customers',
  'credit.refund': '/$book/invoices',
  'deadline.list': '/$book',
  'deposit.pending': '/$book/invoices/deposits',
  'entry.accrue': '/$book/journal/new',
  'entry.batch': '/$book/close/by-hand',
  'entry.drafts': '/$book/journal/desk',
  'entry.take-back': '/$book/close/adjustments',
  'invoice.list': '/$book/invoices',
  'loan.list': '/$book/accounts/loans',
  'loan.pay': '/$book/accounts/loans',
  'question.list': '/$book/review/questions',
  'recurring.run': '/$book/journal/desk',
  'remittance.due': '/$book/pay/owed',
  'return.amend': '/$book/returns',
  'return.instalment': '/$book/returns',
  'return.pay': '/$book/returns',
  'return.periods': '/$book/returns',
  'return.show': '/$book/returns',
  'review.list': '/$book/review',
  'review.run': '/$book/review',
  'schedule.run': '/$book/accounts/deferrals',
  'seal.reopen': '/$book/reconcile',
  'seal.show': '/$book/reconcile',
  'slips.list': '/$book/year-end',
  'workpaper.list': '/$book/close/papers',
  'workpaper.sign': '/$book/close/papers',
}

/** What a word of a deed’s line stands for, where its screen takes it. */
const firstWords: Readonly<Record<string, string>> = {
  'account.postings': 'account',
  'account.reconcile': 'account',
  'entry.show': 'number',
  'year.check': 'through',
  'roe.prepare': 'employee',
  'remittance.prepare': 'form',
  'return.prepare': 'program',
  'tax.pay': 'deadline',
  'report.mail': 'name',
}

/** The screen of a deed that is given as it is typed: `daybook account reconcile 1010`. */
export function screenOfLine(line: string): DeedScreen | undefined {
  const [, noun = '', verb = '', first] = line.split(' ')
  const command = `${noun}.${verb}`
  const name = firstWords[command]
  const isWord = first !== undefined && first !== '' && !first.startsWith('--')
  return screenOfDeed(command, name !== undefined && isWord ? { [name]: first } : {})
}

/** What of a deadline says where it is met. */
export type Due = {
  readonly kind: string
  readonly through: string
  readonly command?: string | undefined
}

/**
 * The screen on which a deadline is met: that of its command, else that of its kind; nothing for what is met
 * elsewhere.
 */
export function screenOfDeadline({ kind, through, command = '' }: Due): DeedScreen | undefined {
  const byCommand = screenOfLine(command)
  if (byCommand !== undefined) return byCommand
  const [, noun, , first = '', year = ''] = command.split(' ')
  if (noun === 'slips') return { to: '/$book/year-end', params: {}, search: { kind: first, year } }
  const to = screensOfKinds[kind]
  if (to === undefined) return undefined
  return { to, params: {}, search: yearOfForm(kind, through) }
}

/** Where deadlines are met that no command names. */
const screensOfKinds: Readonly<Record<string, string>> = {
  't2-file': '/$book/year-end/t2',
  't2-pay': '/$book/bills/run',
  't2-instalment': '/$book/bills/run',
  't1-file': '/$book/year-end/t1',
  't1-pay': '/$book/year-end/t1',
  't1-instalment': '/$book/year-end/t1/instalments',
  'co17-file': '/$book/year-end/t2',
  'co17-pay': '/$book/bills/run',
  'tp1-file': '/$book/year-end/t1',
  'tp1-pay': '/$book/year-end/t1',
  'tp1-instalment': '/$book/year-end/t1/instalments',
  'compensation-report': '/$book/pay/owed',
}

/** The year of the return in its screen’s address. */
function yearOfForm(kind: string, through: string): Readonly<Record<string, string>> {
  return kind === 't2-file' || kind === 't1-file' ? { year: through.slice(0, 4) } : {}
}

/** A document as its screen’s address has it: an invoice or a bill by its number alone. */
export function shortDocument(id: string): string {
  return id.replace(/^(?:invoice|bill)\//, '')
}

function said(given: Given, name: string): string | undefined {
  const value = given[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function picked(given: Given, names: readonly string[]): Readonly<Record<string, string | boolean>> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)))
}

function renamed(value: string | undefined, name: string): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value }
}

/** Where the deeds of a family are done on screen, by the first word of their command. */
const screensOfFamilies: Readonly<Record<string, string>> = {
  account: '/$book/accounts',
  act: '/$book/activity',
  activity: '/$book/activity',
  ageing: '/$book/invoices/ageing',
  asset: '/$book/assets',
  bank: '/$book/cheques/files',
  book: '/$book/settings',
  bill: '/$book/bills',
  card: '/$book/bills/cards',
  budget: '/$book/reports',
  business: '/$book/year-end/t1',
  cheque: '/$book/cheques',
  close: '/$book/close',
  customer: '/$book/customers',
  credit: '/$book/invoices',
  currency: '/$book/accounts/currencies',
  deposit: '/$book/invoices/deposits',
  dimension: '/$book/accounts/dimensions',
  dividend: '/$book/year-end/dividends',
  eft: '/$book/cheques/files',
  employee: '/$book/pay/people',
  entry: '/$book/journal',
  envelope: '/$book/personal',
  estimate: '/$book/invoices',
  goal: '/$book/personal/goals',
  household: '/$book/personal/household',
  invoice: '/$book/invoices',
  layout: '/$book/reports/layouts',
  line: '/$book/bank',
  loan: '/$book/accounts/loans',
  occupation: '/$book/occupations',
  organizer: '/$book/personal/organizer',
  paper: '/$book/papers',
  payroll: '/$book/pay/setup',
  payment: '/$book/bills/run',
  payrun: '/$book/pay',
  period: '/$book/close/years',
  quantity: '/$book/accounts/quantities',
  question: '/$book/review/questions',
  rate: '/$book/accounts/currencies',
  receipt: '/$book/invoices/receipts',
  recurring: '/$book/journal/desk',
  registration: '/$book/returns',
  remittance: '/$book/pay/owed',
  report: '/$book/reports',
  return: '/$book/returns',
  review: '/$book/review',
  roe: '/$book/year-end/roe',
  rule: '/$book/rules',
  schedule: '/$book/accounts/deferrals',
  seal: '/$book/reconcile',
  shareholder: '/$book/year-end/dividends',
  slips: '/$book/year-end',
  statement: '/$book/bank',
  supplier: '/$book/suppliers',
  t1: '/$book/year-end/t1',
  t2: '/$book/year-end/t2',
  tax: '/$book/returns',
  template: '/$book/journal/desk',
  vault: '/$book/settings',
  workpaper: '/$book/close/papers',
  worth: '/$book/personal/worth',
  year: '/$book/close/years',
}

/**
 * The screen for a deed that is told as it is typed: its own, else that of its family; nothing for what has
 * no screen.
 */
export function screenNear(line: string): DeedScreen | undefined {
  const own = screenOfLine(line)
  if (own !== undefined) return own
  const [program, noun = ''] = line.split(' ')
  const to = program === 'daybook' ? screensOfFamilies[noun] : undefined
  return to === undefined ? undefined : { to, params: {}, search: {} }
}
