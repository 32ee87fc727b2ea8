import { type DeedScreen, shortDocument } from '../closing/deed-screen.ts'

/** The screen that shows a record which a finding rests on; nothing for records without a screen. */
export function screenOfRecord(kind: string, id: string): DeedScreen | undefined {
  const at = (to: string, name: string): DeedScreen => ({ to, params: { [name]: id }, search: {} })
  const plain = (to: string): DeedScreen => ({ to, params: {}, search: {} })
  switch (kind) {
    case 'entry':
      return at('/$book/entry/$entry', 'entry')
    case 'account':
      return at('/$book/accounts/$account', 'account')
    case 'document':
      return {
        to: /^(?:bill|expense|supplier)/.test(id) ? '/$book/bills/$document' : '/$book/invoices/$document',
        params: { document: shortDocument(id) },
        search: {},
      }
    case 'employee':
      return at('/$book/pay/people/$employee', 'employee')
    case 'payrun':
      return at('/$book/pay/runs/$run', 'run')
    case 'remittance':
      return plain('/$book/pay/owed')
    case 'return':
      return plain('/$book/returns')
    case 'line':
      return plain('/$book/bank')
    case 'seal':
    case 'cheque':
      return plain('/$book/reconcile')
    case 'schedule':
    case 'template':
      return plain('/$book/journal/desk')
    case 'paper':
      return plain('/$book/papers')
    default:
      return undefined
  }
}
