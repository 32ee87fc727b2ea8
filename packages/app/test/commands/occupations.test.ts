import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusals } from '../../../core/src/kit/refusals.ts'
import { lookedUp } from './lookups.ts'
import { codesOf } from './program.ts'

const lookups = ['find', 'show', 'convert', 'wages', 'outlook', 'guide'] as const

/** The input that carries a text to a lookup. */
function given(name: (typeof lookups)[number], text: string): object {
  return name === 'find' ? { text } : { code: text }
}

test('a title is found with its code, version, TEER category and how it was found', async () => {
  const found = await lookedUp('occupation.find', { text: ['payroll', 'clerk'] })
  const [first, second] = hitsOf(found)
  expect(first).toMatchObject({ code: '13102', version: 'NOC2021', teer: 3, foundBy: 'Payroll clerk' })
  expect(first).toMatchObject({ source: 'illustrative', fit: 1 })
  expect(second).toMatchObject({ code: '12011' })
})

test('French words are found in French, and what is not official says so', async () => {
  const [first] = hitsOf(await lookedUp('occupation.find', { text: 'commis comptable' }, 'fr'))
  const title = 'Commis à la comptabilité et personnel assimilé'
  expect(first).toMatchObject({ code: '14200', title, source: 'everyday' })
})

function hitsOf(result: Awaited<ReturnType<typeof lookedUp>>): readonly unknown[] {
  return result.ok && Array.isArray(result.value.hits) ? result.value.hits : []
}

test('a code is found as what it says, in both versions where it is two things', async () => {
  const found = await lookedUp('occupation.find', { text: '1311' })
  expect(found).toMatchObject({
    value: {
      hits: [{ version: 'NOC2016' }, { version: 'NOC2021', title: expect.stringMatching(/^Office/) }],
    },
  })
})

test('12200 comes with its whole profile, and others with what is known and what is not', async () => {
  const shown = await lookedUp('occupation.show', { code: '12200' })
  expect(shown).toMatchObject({
    value: {
      ambiguous: false,
      readings: [{ level: 'unit', teer: 2, before: [{ code: '1311' }] }],
      profile: {
        requirements: {
          oneOf: [{ id: 'college' }, { id: 'professional' }, { id: 'courses-and-experience' }],
        },
        elsewhere: [{ code: '14200' }, { code: '14201' }, { code: '11100' }, { code: '13102' }],
        expressEntry: { leastLanguage: 'CLB 5' },
      },
    },
  })
  const other = await lookedUp('occupation.show', { code: '21232' })
  expect(other).toMatchObject({
    value: { profile: { duties: [], notKnown: expect.arrayContaining([expect.stringContaining('duties')]) } },
  })
})

test('a group wider than an occupation is shown with what is in it', async () => {
  const shown = await lookedUp('occupation.show', { code: '1220' })
  expect(shown).toMatchObject({
    value: { readings: [{ level: 'minor', below: [{ code: '12200' }, {}, {}, {}] }] },
  })
  expect(shown.ok && shown.value.profile).toBeUndefined()
})

test('an old code gives all its targets, and says that somebody has to choose', async () => {
  const one = await lookedUp('occupation.convert', { code: '1311', from: 'NOC2016' })
  expect(one).toMatchObject({ value: { isChoice: false, targets: [{ code: '12200', continues: true }] } })
  const several = await lookedUp('occupation.convert', { code: '6541' })
  // The ESDC comparison table has these three for 6541.
  const codes =
    several.ok && Array.isArray(several.value.targets) ? several.value.targets.map(({ code }) => code) : []
  expect(codes.toSorted()).toEqual(['45100', '64410', '65329'])
  expect(several).toMatchObject({ value: { isChoice: true, from: { code: '6541' } } })
  const back = await lookedUp('occupation.convert', { code: '11200' })
  expect(back).toMatchObject({ value: { to: 'NOC2016', targets: [{ code: '0112' }, { code: '1121' }] } })
})

test('wages name the areas that are not known, and pay for a year only from hours', async () => {
  const wages = await lookedUp('occupation.wages', {
    code: '1311',
    province: 'nouveau-brunswick',
    hours: '37.5',
    weeks: '50',
  })
  expect(wages).toMatchObject({
    value: {
      code: '12200',
      askedFor: { code: '1311', version: 'NOC2016' },
      // 25.00 x 37.5 x 50 = 46,875.00; 23.00 x 37.5 x 50 = 43,125.00
      yearly: [
        { edition: '2025', low: null, median: '46875.00', high: null, hoursFrom: 'given' },
        { edition: '2024', median: '43125.00' },
      ],
    },
  })
  const all = await lookedUp('occupation.wages', { code: '12200' })
  expect(all).toMatchObject({
    value: { notKnown: ['YT', 'NT', 'NU'], yearly: [{ area: 'BC', median: '40967.60' }] },
  })
  expect(JSON.stringify(all)).not.toContain('58281')
})

test('the outlook of a province that is not known is not guessed', async () => {
  const outlook = await lookedUp('occupation.outlook', { code: '12200', province: 'SK' })
  expect(outlook).toMatchObject({ value: { outlooks: [], notKnown: ['SK'] } })
})

test('the self-check says what is met, what is missing, and where it is a judgment', async () => {
  const check = (input: object) => lookedUp('occupation.check', input)
  expect(await check({ secondary: true, college: true })).toMatchObject({
    value: { verdict: 'met', meets: true },
  })
  expect(await check({ secondary: true, courses: true, experience: true })).toMatchObject({
    value: { meets: true, isJudgment: true },
  })
  expect(await check({ secondary: true, courses: true, clerkYears: '3' })).toMatchObject({
    value: { meets: null, isJudgment: true, clerkYears: 3 },
  })
  expect(await check({ secondary: true, courses: true })).toMatchObject({
    value: { meets: false, missing: [{ id: 'experience' }] },
  })
  expect(await check({})).toMatchObject({
    value: { verdict: 'unanswered', meets: null, questions: [{}, {}, {}, {}, {}] },
  })
})

const strange = [
  '',
  '   ',
  '99999',
  'x'.repeat(10_000),
  '9'.repeat(10_000),
  'bookkeeper '.repeat(1000),
  '会计',
  'бухгалтер',
  'محاسب',
  '🧾📒',
  '12200; drop table',
  'valueOf hasOwn',
  '\u0000\ud800',
  '../../etc/passwd',
]

test.each(strange)('strange input %# is refused with words and exit code 1 by every lookup', async (text) => {
  for (const name of lookups) {
    const result = await lookedUp(`occupation.${name}`, given(name, text))
    if (result.ok) throw new Error(`${name} took ${text.slice(0, 30)}`)
    for (const { code } of result.refusals) expect(['question', 'lookup']).toContain(refusals[code].class)
  }
})

test('a code of the wrong version is refused with where it stands', async () => {
  expect(codesOf(await lookedUp('occupation.convert', { code: '12200', from: 'NOC2016' }))).toEqual([
    'occupation-version-wrong',
  ])
  expect(codesOf(await lookedUp('occupation.guide', { code: '1121', version: 'NOC2021' }))).toEqual([
    'occupation-version-wrong',
  ])
})

test('any text is answered or refused, never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lookups),
      fc.string({ unit: 'binary', maxLength: 80 }),
      async (name, text) => {
        const result = await lookedUp(`occupation.${name}`, given(name, text), 'fr')
        expect(result.ok || result.refusals.length > 0).toBe(true)
      },
    ),
    { numRuns: 80 },
  )
})
