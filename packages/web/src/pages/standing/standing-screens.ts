import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'

const loans = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts/loans',
  component: lazyRouteComponent(() => import('./loans-page.tsx'), 'LoansPage'),
})

const deferrals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts/deferrals',
  component: lazyRouteComponent(() => import('./deferrals-page.tsx'), 'DeferralsPage'),
})

const dimensions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts/dimensions',
  component: lazyRouteComponent(() => import('./dimensions-page.tsx'), 'DimensionsPage'),
})

const quantities = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts/quantities',
  component: lazyRouteComponent(() => import('./quantities-page.tsx'), 'QuantitiesPage'),
})

const currencies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/accounts/currencies',
  component: lazyRouteComponent(() => import('./currencies-page.tsx'), 'CurrenciesPage'),
})

const layouts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/reports/layouts',
  component: lazyRouteComponent(() => import('./layouts-page.tsx'), 'LayoutsPage'),
})

/** The screens of what stands beside the accounts, and of the layouts of statements. */
export const standingScreens = [loans, deferrals, dimensions, quantities, currencies, layouts] as const
