import { expect, test } from 'vitest'
import { pictured } from '../../../scripts/pictured.ts'
import { reportIds } from '../src/pages/reports/report-list.ts'
import { screens } from '../src/screens.tsx'

test('a picture is taken of every screen and of every report, so that somebody looks at each', () => {
  const paths = Object.values(pictured).map((address) => address.split('?')[0] ?? '')
  const shown = new Set<string | undefined>(
    paths.map((path) => screens.matchRoutes(path, {}).at(-1)?.fullPath),
  )
  const unseen = Object.keys(screens.routesByPath).filter((path) => !shown.has(path))
  expect(unseen).toEqual([])
  const reports = new Set(paths.map((path) => /\/reports\/(.+)/.exec(path)?.[1]))
  expect(reportIds.filter((report) => !reports.has(report))).toEqual([])
})
