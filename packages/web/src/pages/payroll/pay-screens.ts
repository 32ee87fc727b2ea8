import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type OwedSearch, owedSearch } from './owed-search.ts'
import { type RunSearch, runSearch } from './run-search.ts'

const payRuns = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay',
  component: lazyRouteComponent(() => import('./runs-page.tsx'), 'RunsPage'),
})

const payRun = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/run',
  validateSearch: (search: Record<string, unknown>): RunSearch => runSearch(search),
  component: lazyRouteComponent(() => import('./run-page.tsx'), 'RunPage'),
})

const postedRun = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/runs/$run',
  validateSearch: (search: Record<string, unknown>): RunSearch => runSearch(search),
  component: lazyRouteComponent(() => import('./posted-page.tsx'), 'PostedPage'),
})

const employees = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/people',
  component: lazyRouteComponent(() => import('./employees-page.tsx'), 'EmployeesPage'),
})

const hire = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/people/new',
  component: lazyRouteComponent(() => import('./hire-page.tsx'), 'HirePage'),
})

const employee = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/people/$employee',
  component: lazyRouteComponent(() => import('./employee-page.tsx'), 'EmployeePage'),
})

const benefit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/people/$employee/benefit',
  component: lazyRouteComponent(() => import('./benefit-page.tsx'), 'BenefitPage'),
})

const owed = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/owed',
  component: lazyRouteComponent(() => import('./owed-page.tsx'), 'OwedPage'),
})

const owedFormOf = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/owed/$form',
  validateSearch: (search: Record<string, unknown>): OwedSearch => owedSearch(search),
  component: lazyRouteComponent(() => import('./owed-form-page.tsx'), 'OwedFormPage'),
})

const filedForm = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/filed/$remittance',
  component: lazyRouteComponent(() => import('./filed-page.tsx'), 'FiledPage'),
})

const paySetup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/pay/setup',
  component: lazyRouteComponent(() => import('./setup-page.tsx'), 'SetupPage'),
})

/** The screens of pay: runs, employees, what is owed of them, and how people are paid. */
export const payScreens = [
  payRuns,
  payRun,
  postedRun,
  employees,
  hire,
  employee,
  benefit,
  owed,
  owedFormOf,
  filedForm,
  paySetup,
] as const
