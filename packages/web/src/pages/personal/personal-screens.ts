import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import {
  type OrganizerSearch,
  organizerSearch,
  type PersonalSearch,
  personalSearch,
} from './personal-search.ts'

const validateSearch = (search: Record<string, unknown>): PersonalSearch => personalSearch(search)
const organizes = (search: Record<string, unknown>): OrganizerSearch => organizerSearch(search)

const envelopes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/personal',
  validateSearch,
  component: lazyRouteComponent(() => import('./envelopes-page.tsx'), 'EnvelopesPage'),
})

const worth = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/personal/worth',
  validateSearch,
  component: lazyRouteComponent(() => import('./worth-page.tsx'), 'WorthPage'),
})

const goals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/personal/goals',
  validateSearch,
  component: lazyRouteComponent(() => import('./goals-page.tsx'), 'GoalsPage'),
})

const household = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/personal/household',
  validateSearch,
  component: lazyRouteComponent(() => import('./household-page.tsx'), 'HouseholdPage'),
})

const organizer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/personal/organizer',
  validateSearch: organizes,
  component: lazyRouteComponent(() => import('./organizer-page.tsx'), 'OrganizerPage'),
})

const t1Organizer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/year-end/t1/organizer',
  validateSearch: organizes,
  component: lazyRouteComponent(() => import('./organizer-page.tsx'), 'T1OrganizerPage'),
})

/** The screens of personal books, and the organizer of the T1, each loaded when it is first opened. */
export const personalScreens = [envelopes, worth, goals, household, organizer, t1Organizer] as const
