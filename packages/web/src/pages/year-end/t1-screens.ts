import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type T1Search, t1Search } from './t1-search.ts'

const validateSearch = (search: Record<string, unknown>): T1Search => t1Search(search)

const t1 = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1',
  validateSearch,
  component: lazyRouteComponent(() => import('./t1-page.tsx'), 'T1Page'),
})

const people = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/people',
  validateSearch,
  component: lazyRouteComponent(() => import('./t1-people-page.tsx'), 'T1PeoplePage'),
})

const slips = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/slips',
  validateSearch,
  component: lazyRouteComponent(() => import('./t1-slips-page.tsx'), 'T1SlipsPage'),
})

const answers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/answers',
  validateSearch,
  component: lazyRouteComponent(() => import('./t1-answers-page.tsx'), 'T1AnswersPage'),
})

const whatIf = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/what-if',
  validateSearch,
  component: lazyRouteComponent(() => import('./t1-what-if-page.tsx'), 'T1WhatIfPage'),
})

const instalments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/instalments',
  validateSearch,
  component: lazyRouteComponent(() => import('./t1-instalments-page.tsx'), 'T1InstalmentsPage'),
})

const business = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/t2125',
  validateSearch,
  component: lazyRouteComponent(() => import('./business-page.tsx'), 'T2125Page'),
})

const rentals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/t776',
  validateSearch,
  component: lazyRouteComponent(() => import('./business-page.tsx'), 'T776Page'),
})

/** The screens of a personal return, each loaded when it is first opened. */
export const t1Screens = [t1, people, slips, answers, whatIf, instalments, business, rentals] as const
