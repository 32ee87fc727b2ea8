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
    case 'report.general-ledger': {
      const search = picked(given, ['from', 'through'])
      return { to: '/$book/reports/$report', params: { report: 'general-ledger' }, search }
    }
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
  'return.prepare': ['/$book/returns/$program', 'program', 'program', '/$book/returns'],
  'employee.show': ['/$book/pay/people/$employee', 'employee', 'employee', '/$book/pay/people'],
  'payrun.show': ['/$book/pay/runs/$run', 'run', 'run', '/$book/pay'],
  'roe.prepare': ['/$book/year-end/roe/for/$employee', 'employee', 'employee', '/$book/year-end/roe'],
}

/** Deeds whose screen takes nothing from the deed. */
const plainScreens: Readonly<Record<string, string>> = {
  'activity.list': '/$book/activity',
  'ageing.prove': '/$book/invoices/ageing',
  'asset.amortize': '/$book/assets',
  'bill.list': '/$book/bills',
  'bill.missing': '/$book/bills',
  'book.verify': '/$book/close/years',
  'cheque.log': '/$book/cheques',
  'cheque.reissue': '/$book/reconcile',
  'cheque.write-back': '/$book/reconcile',
  'credit.apply': '/$book/invoices',
  'credit.refund': '/$book/invoices',
  'deadline.list': '/$book',
  'deposit.pending': '/$book/invoices/receipts',
  'entry.accrue': '/$book/journal/new',
  'entry.drafts': '/$book/journal/desk',
  'invoice.list': '/$book/invoices',
  'question.list': '/$book/review/questions',
  'recurring.run': '/$book/journal/desk',
  'remittance.due': '/$book/pay/owed',
  'remittance.prepare': '/$book/pay/owed',
  'return.amend': '/$book/returns',
  'return.pay': '/$book/returns',
  'return.periods': '/$book/returns',
  'return.show': '/$book/returns',
  'review.list': '/$book/review',
  'review.run': '/$book/review',
  'seal.reopen': '/$book/reconcile',
  'seal.show': '/$book/reconcile',
  'slips.list': '/$book/year-end',
}

/** What a word of a deed’s line stands for, where its screen takes it. */
const firstWords: Readonly<Record<string, string>> = {
  'account.postings': 'account',
  'account.reconcile': 'account',
  'entry.show': 'number',
  'year.check': 'through',
  'roe.prepare': 'employee',
  'return.prepare': 'program',
}

/** The screen of a deed that is given as it is typed: `daybook account reconcile 1010`. */
export function screenOfLine(line: string): DeedScreen | undefined {
  const [, noun = '', verb = '', first] = line.split(' ')
  const command = `${noun}.${verb}`
  const name = firstWords[command]
  const isWord = first !== undefined && first !== '' && !first.startsWith('--')
  return screenOfDeed(command, name !== undefined && isWord ? { [name]: first } : {})
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
