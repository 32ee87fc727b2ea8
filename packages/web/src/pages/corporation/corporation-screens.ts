import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type LoanSearch, loanSearch } from './loan-search.ts'
import { type T2Search, t2Search } from './t2-search.ts'

const t2 = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t2',
  validateSearch: (search: Record<string, unknown>): T2Search => t2Search(search),
  component: lazyRouteComponent(() => import('./t2-page.tsx'), 'T2Page'),
})

const dividends = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/dividends',
  component: lazyRouteComponent(() => import('./dividends-page.tsx'), 'DividendsPage'),
})

const loan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/dividends/loan/$shareholder',
  validateSearch: (search: Record<string, unknown>): LoanSearch => loanSearch(search),
  component: lazyRouteComponent(() => import('./loan-page.tsx'), 'LoanPage'),
})

/** The screens of a corporation’s year end, each loaded when it is first opened. */
export const corporationScreens = [t2, dividends, loan] as const
