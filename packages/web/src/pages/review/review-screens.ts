import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type AskSearch, askSearch, type FindingSearch, findingSearch } from './review-search.ts'

const findings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/review',
  validateSearch: (search: Record<string, unknown>): FindingSearch => findingSearch(search),
  component: lazyRouteComponent(() => import('./findings-page.tsx'), 'FindingsPage'),
})

const questions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/review/questions',
  validateSearch: (search: Record<string, unknown>): AskSearch => askSearch(search),
  component: lazyRouteComponent(() => import('./questions-page.tsx'), 'QuestionsPage'),
})

const cleanUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/review/clean-up',
  component: lazyRouteComponent(() => import('./clean-up-page.tsx'), 'CleanUpPage'),
})

/** The screens of the review, each loaded when it is first opened. */
export const reviewScreens = [findings, questions, cleanUp] as const
