import { at, core, type HouseRule, rates } from './house-rule.ts'
import * as imports from './imports.ts'
import * as purity from './purity.ts'

/** Rules that keep the books right: who may import whom, what is pure, what the law's tables hold. */
export const rulesOfWorth: readonly HouseRule[] = [
  {
    sentence: 'imports point one way',
    rule: imports.importsPointOneWay,
    bad: [
      core(`import { x } from '@daybook/canada/rates/gst.ts'`),
      core(`import { readFileSync } from 'node:fs'`),
      core(`export { z } from 'zod'`),
      core(`const late = import('../../../app/src/book.ts')`),
      at('packages/canada/src/forms/x.ts', `import type { Book } from '@daybook/app/book.ts'`),
      at('packages/web/src/client.ts', `import { book } from '@daybook/app/book.ts'`),
      at('packages/app/src/book.ts', `import { rootFolder } from '../../../test/shared.ts'`),
      at('packages/app/src/book.ts', `import { given } from './book.test.ts'`),
      at('packages/core/src/kit/cents.test.ts', `import { x } from '@daybook/app/book.ts'`),
    ],
    good: [
      core(`import type { Cents } from './cents.ts'`),
      at('packages/web/src/client.ts', `import type { Book } from '@daybook/app/book.ts'`),
      at(
        'packages/app/src/book.ts',
        `import { z } from 'zod'\nimport { x } from '@daybook/core/kit/cents.ts'`,
      ),
      at(
        'packages/core/src/kit/cents.test.ts',
        `import fc from 'fast-check'\nimport '../../../../test/shared.ts'`,
      ),
    ],
  },
  {
    sentence: 'no file imports itself by way of others',
    rule: imports.importsHaveNoCycles,
    bad: [
      [
        ...at('packages/core/src/a.ts', `import { b } from './b.ts'`),
        ...at('packages/core/src/b.ts', `import { c } from '@daybook/core/c.ts'`),
        ...at('packages/core/src/c.ts', `import type { a } from './a.ts'`),
      ],
    ],
    good: [
      [
        ...at('packages/core/src/a.ts', `import { b } from './b.ts'\nimport { c } from './c.ts'`),
        ...at('packages/core/src/b.ts', `import { c } from './c.ts'`),
        ...at('packages/core/src/c.ts', `export const c = 1`),
      ],
    ],
  },
  {
    sentence: 'core and canada depend on no package',
    rule: imports.pureHasNoDependency,
    bad: [
      at('packages/core/package.json', '{"dependencies":{"zod":"1"}}'),
      at('packages/canada/package.json', '{"devDependencies":{"left-pad":"1"}}'),
    ],
    good: [at('packages/canada/package.json', '{"dependencies":{"@daybook/core":"1"}}')],
  },
  {
    sentence: 'every package that we depend on gives its reason in docs/decisions.md',
    rule: imports.dependenciesAreDecided,
    bad: [at('package.json', '{"devDependencies":{"left-pad":"1"}}')],
    good: [
      [
        ...at('package.json', '{"dependencies":{"pg":"1","@types/pg":"1"}}'),
        ...at('docs/decisions.md', 'We take `pg`.'),
      ],
    ],
  },
  {
    sentence: 'core and canada touch no clock, no disk, no network, no chance, no process',
    rule: purity.pureTouchesNothing,
    bad: [
      core('const now = new Date()'),
      core('type When = Date'),
      core('const chance = Math.random()'),
      core('const user = process.env.USER'),
      core('const { env } = globalThis'),
      core('await fetch(address)'),
      core('console.log(1)'),
    ],
    good: [
      core(`export type Fact = { readonly Date: string; process(): void }\nconst a = fact.process`),
      core('// new Date() would shift the day\nconst text = "process"'),
      at('packages/core/src/kit/x.test.ts', 'const now = new Date()'),
      at('packages/app/src/clock.ts', 'const now = new Date()'),
    ],
  },
  {
    sentence: 'amounts never pass through floating point',
    rule: purity.moneyIsExact,
    bad: [
      core('const a = parseFloat(text)'),
      core('const a = Number.parseFloat(text)'),
      at('packages/app/src/x.ts', 'const a = amount.toFixed(2)'),
      at('packages/canada/src/x.ts', 'const a = Math.round(pay * 0.0595 * 100) / 100'),
    ],
    good: [core('const a = Math.round(days / 7)'), at('scripts/x.ts', 'const a = seconds.toFixed(1)')],
  },
  {
    sentence: 'rule tables hold literals only',
    rule: purity.ratesAreLiterals,
    bad: [
      rates('export const x = { value: 2 * 3 }'),
      rates('export const x = rate("0.05")'),
      rates(`import { rate } from '@daybook/core/kit/cents.ts'`),
      rates('export const x = () => 1'),
      rates(`export const x = \`\${y}\``),
    ],
    good: [
      rates(`import type { RuleTable } from '../../table.ts'
        export const x = { value: '0.0595', low: -1, list: [\`a\`] } as const satisfies RuleTable<string>`),
    ],
  },
  {
    sentence: 'every rule table says until when it was checked, and every version where it was read',
    rule: purity.ratesHaveSources,
    bad: [
      rates(`export const x = { name: 'a', unit: 'b', versions: [] }`),
      rates(
        `export const x = { name: 'a', unit: 'b', checkedThrough: 'c', versions: [{ from: 'd', value: 'e' }] }`,
      ),
      rates(`export const x = { name: 'a', unit: 'b', checkedThrough: 'c',
        versions: [{ from: 'd', value: 'e', source: { title: 'f', url: 'g', where: 'h' } }] }`),
    ],
    good: [
      rates(`export const x = { name: 'a', unit: 'b', checkedThrough: 'c',
        versions: [{ from: 'd', value: { e: [] }, source: { title: 'f', url: 'g', where: 'h', read: 'i' } }] }`),
    ],
  },
]
