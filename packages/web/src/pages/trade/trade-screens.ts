import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type AgeingSearch, ageingSearch } from './ageing-search.ts'
import { type CardSearch, cardSearch } from './card-search.ts'
import {
  actSearch,
  type ContractorSearch,
  contractorSearch,
  type ListSearch,
  listSearch,
  type NewSearch,
  newSearch,
  type RemindSearch,
  type RunSearch,
  remindSearch,
  runSearch,
  type TakeSearch,
  takeSearch,
} from './document-search.ts'

const invoices = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices',
  validateSearch: (search: Record<string, unknown>): ListSearch => listSearch(search),
  component: lazyRouteComponent(() => import('./documents-page.tsx'), 'InvoicesPage'),
})

const newInvoice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/new',
  validateSearch: (search: Record<string, unknown>): NewSearch => newSearch(search),
  component: lazyRouteComponent(() => import('./document-form.tsx'), 'InvoiceForm'),
})

const receipts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/receipts',
  component: lazyRouteComponent(() => import('./settlements-page.tsx'), 'ReceiptsPage'),
})

const takeReceipt = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/receipts/new',
  validateSearch: (search: Record<string, unknown>): TakeSearch => takeSearch(search),
  component: lazyRouteComponent(() => import('./take-page.tsx'), 'TakePage'),
})

const deposits = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/deposits',
  component: lazyRouteComponent(() => import('./deposits-page.tsx'), 'DepositsPage'),
})

const receivable = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/ageing',
  validateSearch: (search: Record<string, unknown>): AgeingSearch => ageingSearch(search),
  component: lazyRouteComponent(() => import('./ageing-page.tsx'), 'ReceivablePage'),
})

const batches = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/batches',
  component: lazyRouteComponent(() => import('./batches-page.tsx'), 'BatchesPage'),
})

const reminders = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/reminders',
  validateSearch: (search: Record<string, unknown>): RemindSearch => remindSearch(search),
  component: lazyRouteComponent(() => import('./reminders-page.tsx'), 'RemindersPage'),
})

const invoice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/$document',
  validateSearch: (search: Record<string, unknown>): { act?: number } => actSearch(search),
  component: lazyRouteComponent(() => import('./document-page.tsx'), 'InvoicePage'),
})

const customers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/customers',
  component: lazyRouteComponent(() => import('./parties-page.tsx'), 'CustomersPage'),
})

const customer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/customers/$party',
  component: lazyRouteComponent(() => import('./party-page.tsx'), 'CustomerPage'),
})

const bills = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills',
  validateSearch: (search: Record<string, unknown>): ListSearch => listSearch(search),
  component: lazyRouteComponent(() => import('./documents-page.tsx'), 'BillsPage'),
})

const newBill = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/new',
  validateSearch: (search: Record<string, unknown>): NewSearch => newSearch(search),
  component: lazyRouteComponent(() => import('./document-form.tsx'), 'BillForm'),
})

const payments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/payments',
  component: lazyRouteComponent(() => import('./settlements-page.tsx'), 'PaymentsPage'),
})

const payRun = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/run',
  validateSearch: (search: Record<string, unknown>): RunSearch => runSearch(search),
  component: lazyRouteComponent(() => import('./run-page.tsx'), 'RunPage'),
})

const payable = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/ageing',
  validateSearch: (search: Record<string, unknown>): AgeingSearch => ageingSearch(search),
  component: lazyRouteComponent(() => import('./ageing-page.tsx'), 'PayablePage'),
})

const pettyCash = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/cash',
  component: lazyRouteComponent(() => import('./cash-page.tsx'), 'CashPage'),
})

const cards = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/cards',
  validateSearch: (search: Record<string, unknown>): CardSearch => cardSearch(search),
  component: lazyRouteComponent(() => import('./cards-page.tsx'), 'CardsPage'),
})

const contractors = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/contractors',
  validateSearch: (search: Record<string, unknown>): ContractorSearch => contractorSearch(search),
  component: lazyRouteComponent(() => import('./contractors-page.tsx'), 'ContractorsPage'),
})

const bill = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bills/$document',
  validateSearch: (search: Record<string, unknown>): { act?: number } => actSearch(search),
  component: lazyRouteComponent(() => import('./document-page.tsx'), 'BillPage'),
})

const suppliers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/suppliers',
  component: lazyRouteComponent(() => import('./parties-page.tsx'), 'SuppliersPage'),
})

const supplier = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/suppliers/$party',
  component: lazyRouteComponent(() => import('./party-page.tsx'), 'SupplierPage'),
})

const cheques = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/cheques',
  component: lazyRouteComponent(() => import('./cheques-page.tsx'), 'ChequesPage'),
})

const files = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/cheques/files',
  component: lazyRouteComponent(() => import('./files-page.tsx'), 'FilesPage'),
})

/** The screens of sales, purchases, cheques and files for the bank, each loaded when it is first opened. */
export const tradeScreens = [
  invoices,
  newInvoice,
  receipts,
  takeReceipt,
  deposits,
  receivable,
  batches,
  reminders,
  invoice,
  customers,
  customer,
  bills,
  newBill,
  payments,
  payRun,
  payable,
  pettyCash,
  cards,
  contractors,
  bill,
  suppliers,
  supplier,
  cheques,
  files,
] as const
