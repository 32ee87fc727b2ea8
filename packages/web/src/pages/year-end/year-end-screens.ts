import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type RoeSearch, roeSearch } from './roe-search.ts'
import { type SlipsSearch, slipsSearch } from './slips-search.ts'

const slips = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end',
  validateSearch: (search: Record<string, unknown>): SlipsSearch => slipsSearch(search),
  component: lazyRouteComponent(() => import('./slips-page.tsx'), 'SlipsPage'),
})

const slip = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/slip',
  validateSearch: (search: Record<string, unknown>): SlipsSearch => slipsSearch(search),
  component: lazyRouteComponent(() => import('./slip-page.tsx'), 'SlipPage'),
})

const reconciliation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/reconcile',
  validateSearch: (search: Record<string, unknown>): SlipsSearch => slipsSearch(search),
  component: lazyRouteComponent(() => import('./reconcile-slips-page.tsx'), 'ReconcileSlipsPage'),
})

const nonResidents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/non-residents',
  validateSearch: (search: Record<string, unknown>): SlipsSearch => slipsSearch(search),
  component: lazyRouteComponent(() => import('./nonresidents-page.tsx'), 'NonResidentsPage'),
})

const roes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/roe',
  component: lazyRouteComponent(() => import('./roes-page.tsx'), 'RoesPage'),
})

const newRoe = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/roe/for/$employee',
  validateSearch: (search: Record<string, unknown>): RoeSearch => roeSearch(search),
  component: lazyRouteComponent(() => import('./roe-form-page.tsx'), 'RoeFormPage'),
})

const roe = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/roe/$roe',
  validateSearch: (search: Record<string, unknown>): { figure?: string; act?: number } => ({
    ...(typeof search.figure === 'string' ? { figure: search.figure } : {}),
    ...(typeof search.act === 'number' ? { act: search.act } : {}),
  }),
  component: lazyRouteComponent(() => import('./roe-page.tsx'), 'RoePage'),
})

/** The screens of the year end, each loaded when it is first opened. */
export const yearEndScreens = [slips, slip, reconciliation, nonResidents, roes, newRoe, roe] as const
