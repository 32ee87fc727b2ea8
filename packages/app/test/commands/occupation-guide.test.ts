import { nocGroups } from '@daybook/canada/noc/groups.ts'
import { expect, test } from 'vitest'
import { lookedUp, paperOf } from './lookups.ts'

/** The guide as Markdown; a fault where it was refused. */
async function markdown(code: string, language: 'en' | 'fr', more: object = {}): Promise<string> {
  const made = await paperOf('occupation.guide', { code, ...more }, 'md', language)
  if (!made.ok || typeof made.value !== 'string') throw new Error(`no guide to ${code}`)
  return made.value
}

test('the guide to 12200 has every chapter, with the person’s own self-check', async () => {
  const text = await markdown('12200', 'en', { secondary: true, college: true, hours: '30' })
  const chapters = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])
  expect(chapters).toEqual([
    'Requirements',
    'Your self-check',
    'Main duties',
    'Skills',
    'Knowledge',
    'Titles to search for',
    'Close, but elsewhere',
    'Outlook',
    'Pay',
    'Express Entry',
    'Questions and answers',
    'The code',
  ])
  expect(text).toContain('You meet the requirements.')
  expect(text).toContain('1311')
  expect(text).toContain('Not known')
})

test('without answers there is no verdict in it', async () => {
  expect(await markdown('12200', 'en')).not.toContain('self-check')
})

test('every one of the 516 unit groups has a guide in both languages, with its title and what is not known', async () => {
  for (const { code, title } of nocGroups('unit')) {
    for (const language of ['en', 'fr'] as const) {
      const text = await markdown(code, language)
      expect(text.startsWith(`# ${code} ${title[language]}`)).toBe(true)
      expect(text).toMatch(language === 'en' ? /[Nn]ot known/ : /[Nn]on connue?/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  }
})

test('the guide in French has no English sentence but official titles and names of sources', async () => {
  const text = await markdown('12200', 'fr', { secondary: true, courses: true, clerkYears: '2' })
  expect(text).not.toMatch(/\b(the|and|with|not known|Requirements|Outlook|Median)\b/)
})

test('1121 of the old codes went whole to 11200, and the guide says so', async () => {
  const text = await markdown('1121', 'en')
  expect(text).toMatch(/^# 11200 Human resources professionals/)
  expect(text).toContain('You gave 1121, a code of NOC 2016 (Human resources professionals)')
})

test('2175 of the old codes gives a part for each of its two groups, and chooses none', async () => {
  const text = await markdown('2175', 'en')
  expect([...text.matchAll(/^# (\d+)/gm)].map((match) => match[1])).toEqual(['2175', '21234', '21233'])
  expect(text).toContain('Nothing was chosen for you.')
  const guide = await lookedUp('occupation.guide', { code: '2175' })
  expect(guide).toMatchObject({
    value: { askedFor: { code: '2175', version: 'NOC2016' }, groups: [{ code: '21234' }, { code: '21233' }] },
  })
})

test('the guide is a PDF, the same bytes each time, in both languages', async () => {
  for (const language of ['en', 'fr'] as const) {
    const [one, two] = [
      await paperOf('occupation.guide', { code: '2175' }, 'pdf', language),
      await paperOf('occupation.guide', { code: '2175' }, 'pdf', language),
    ]
    if (!one.ok || !two.ok || typeof one.value === 'string') throw new Error('no PDF')
    expect(Buffer.from(one.value).subarray(0, 5).toString()).toBe('%PDF-')
    expect(Buffer.compare(one.value, Buffer.from(two.value))).toBe(0)
    expect(Buffer.from(one.value).toString('latin1')).toContain('/MarkInfo')
  }
})

test('hours that cannot be are refused before anything is printed', async () => {
  const made = await paperOf('occupation.guide', { code: '12200', hours: '500' }, 'pdf')
  expect(made).toMatchObject({ ok: false, refusals: [{ code: 'occupation-hours-wrong' }] })
})
