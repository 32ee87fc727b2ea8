import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { assetScreens } from './pages/assets/asset-screens.ts'
import { type BankSearch, bankSearch } from './pages/bank/bank-search.ts'
import { closingScreens } from './pages/closing/closing-screens.ts'
import { corporationScreens } from './pages/corporation/corporation-screens.ts'
import { type JournalSearch, journalSearch } from './pages/journal/journal-search.ts'
import { payScreens } from './pages/payroll/pay-screens.ts'
import { personalScreens } from './pages/personal/personal-screens.ts'
import { type ConsolidatedSearch, consolidatedSearch } from './pages/practice/consolidated-search.ts'
import { type QuerySearch, querySearch } from './pages/reports/query-search.ts'
import { type ReportSearch, reportSearch } from './pages/reports/report-search.ts'
import { type ReturnSearch, returnSearch } from './pages/returns/return-search.ts'
import { type SupplySearch, supplySearch } from './pages/returns/supply-search.ts'
import { reviewScreens } from './pages/review/review-screens.ts'
import { standingScreens } from './pages/standing/standing-screens.ts'
import { timeScreens } from './pages/time/time-screens.ts'
import { tradeScreens } from './pages/trade/trade-screens.ts'
import { workpaperScreens } from './pages/workpapers/workpaper-screens.ts'
import { t1Screens } from './pages/year-end/t1-screens.ts'
import { yearEndScreens } from './pages/year-end/year-end-screens.ts'
import { rootRoute } from './root-screen.tsx'

const books = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/practice/books-page.tsx'), 'BooksPage'),
})

const firstRun = createRoute({
  getParentRoute: () => rootRoute,
  path: '/books/new',
  validateSearch: (search: Record<string, unknown>): { book?: string } =>
    typeof search.book === 'string' ? { book: search.book } : {},
  component: lazyRouteComponent(() => import('./pages/first-run/first-run-page.tsx'), 'FirstRunPage'),
})

const consolidated = createRoute({
  getParentRoute: () => rootRoute,
  path: '/books/consolidated',
  validateSearch: (search: Record<string, unknown>): ConsolidatedSearch => consolidatedSearch(search),
  component: lazyRouteComponent(() => import('./pages/practice/consolidated-page.tsx'), 'ConsolidatedPage'),
})

const related = createRoute({
  getParentRoute: () => rootRoute,
  path: '/books/related',
  validateSearch: ({ on, all }: Record<string, unknown>): { on?: string; all?: 'true' } => ({
    ...(typeof on === 'string' && isCivilDate(on) ? { on } : {}),
    ...(all === undefined || all === false ? {} : { all: 'true' as const }),
  }),
  component: lazyRouteComponent(() => import('./pages/practice/related-page.tsx'), 'RelatedPage'),
})

const today = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book',
  component: lazyRouteComponent(() => import('./pages/today-page.tsx'), 'TodayPage'),
})

const bank = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/bank',
  validateSearch: (search: Record<string, unknown>): BankSearch => bankSearch(search),
  component: lazyRouteComponent(() => import('./pages/bank/bank-page.tsx'), 'BankPage'),
})

const rules = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/rules',
  component: lazyRouteComponent(() => import('./pages/rules/rules-page.tsx'), 'RulesPage'),
})

const lights = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/reconcile',
  component: lazyRouteComponent(() => import('./pages/reconcile/lights-page.tsx'), 'LightsPage'),
})

const reconcile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/reconcile/$account',
  component: lazyRouteComponent(() => import('./pages/reconcile/reconcile-page.tsx'), 'ReconcilePage'),
})

const journal = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/journal',
  validateSearch: (search: Record<string, unknown>): JournalSearch => journalSearch(search),
  component: lazyRouteComponent(() => import('./pages/journal/journal-page.tsx'), 'JournalPage'),
})

const newEntry = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/journal/new',
  validateSearch: (search: Record<string, unknown>): { correct?: string; copy?: string; draft?: string } => ({
    ...(typeof search.correct === 'string' ? { correct: search.correct } : {}),
    ...(typeof search.copy === 'string' ? { copy: search.copy } : {}),
    ...(typeof search.draft === 'string' ? { draft: search.draft } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/journal/entry-form.tsx'), 'EntryForm'),
})

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/journal/desk',
  component: lazyRouteComponent(() => import('./pages/journal/desk-page.tsx'), 'DeskPage'),
})

const entry = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/entry/$entry',
  component: lazyRouteComponent(() => import('./pages/journal/entry-page.tsx'), 'EntryPage'),
})

const accounts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts',
  component: lazyRouteComponent(() => import('./pages/accounts/accounts-page.tsx'), 'AccountsPage'),
})

const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts/$account',
  validateSearch: (search: Record<string, unknown>): ReportSearch => reportSearch(search),
  component: lazyRouteComponent(() => import('./pages/accounts/register-page.tsx'), 'RegisterPage'),
})

const reports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/reports',
  validateSearch: ({ schedule }: Record<string, unknown>): { schedule?: string } =>
    typeof schedule === 'string' ? { schedule } : {},
  component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx'), 'ReportsPage'),
})

const query = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/reports/query',
  validateSearch: (search: Record<string, unknown>): QuerySearch => querySearch(search),
  component: lazyRouteComponent(() => import('./pages/reports/query-page.tsx'), 'QueryPage'),
})

const report = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/reports/$report',
  validateSearch: (search: Record<string, unknown>): ReportSearch => reportSearch(search),
  component: lazyRouteComponent(() => import('./pages/reports/report-page.tsx'), 'ReportPage'),
})

const salesTax = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/returns',
  component: lazyRouteComponent(() => import('./pages/returns/returns-page.tsx'), 'ReturnsPage'),
})

const rebates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/returns/rebates',
  component: lazyRouteComponent(() => import('./pages/returns/rebates-page.tsx'), 'RebatesPage'),
})

const taxWorking = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/returns/working',
  component: lazyRouteComponent(() => import('./pages/returns/working-page.tsx'), 'WorkingPage'),
})

const agencyStatement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/returns/agency',
  component: lazyRouteComponent(() => import('./pages/returns/agency-page.tsx'), 'AgencyPage'),
})

const taxExplained = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/returns/explain',
  validateSearch: (search: Record<string, unknown>): SupplySearch => supplySearch(search),
  component: lazyRouteComponent(() => import('./pages/returns/explain-page.tsx'), 'ExplainPage'),
})

const salesTaxReturn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/returns/$program',
  validateSearch: (search: Record<string, unknown>): ReturnSearch => returnSearch(search),
  component: lazyRouteComponent(() => import('./pages/returns/return-page.tsx'), 'ReturnPage'),
})

const papers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/papers',
  component: lazyRouteComponent(() => import('./pages/papers-page.tsx'), 'PapersPage'),
})

const occupations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/occupations',
  validateSearch: (search: Record<string, unknown>): { code?: string } =>
    typeof search.code === 'string' || typeof search.code === 'number' ? { code: String(search.code) } : {},
  component: lazyRouteComponent(() => import('./pages/occupations/occupations-page.tsx'), 'OccupationsPage'),
})

const activity = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/activity',
  component: lazyRouteComponent(() => import('./pages/activity-page.tsx'), 'ActivityPage'),
})

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
})

/** All screens and their addresses; each is loaded when it is first opened. */
export const screens = createRouter({
  routeTree: rootRoute.addChildren([
    books,
    firstRun,
    consolidated,
    related,
    today,
    bank,
    rules,
    lights,
    reconcile,
    journal,
    newEntry,
    desk,
    entry,
    accounts,
    register,
    reports,
    query,
    report,
    ...closingScreens,
    ...workpaperScreens,
    ...reviewScreens,
    salesTax,
    rebates,
    taxWorking,
    agencyStatement,
    taxExplained,
    salesTaxReturn,
    ...payScreens,
    ...tradeScreens,
    ...timeScreens,
    ...assetScreens,
    ...standingScreens,
    ...yearEndScreens,
    ...t1Screens,
    ...personalScreens,
    ...corporationScreens,
    papers,
    occupations,
    activity,
    settings,
  ]),
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof screens
  }
}
