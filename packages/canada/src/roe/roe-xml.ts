import type { RoeBlocks, RoeContact } from '@daybook/core/daybook/roe-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { limits } from './check-blocks.ts'
import { phoneParts } from './roe-contact.ts'
import { roeLetters } from './roe-letters.ts'
import type { RoePerson } from './roe-person.ts'

/**
 * A record for the file: its blocks, who it is for and who can be asked. `reference` is the employer’s own
 * number of the employee (block 3), `amends` the serial number of the record that it amends (block 2).
 */
export type RoeToSend = {
  readonly blocks: RoeBlocks
  readonly person: RoePerson
  readonly contact: RoeContact
  readonly reference: string
  readonly amends?: string
}

/** Who wrote the file, and whether records are drafts to look at on the site (D) or are sent at once (S). */
export type RoeFileAsked = {
  readonly vendor: string
  readonly product: string
  readonly version: string
  readonly issue: 'D' | 'S'
}

/**
 * A payroll extract of ROE Web, version W-2.0: one record or many, in UTF-8. Refuses `roe-file-large` for
 * more records or bytes than a file takes, `roe-letters-unfit` for words in other letters.
 */
export function roeFile(records: readonly RoeToSend[], asked: RoeFileAsked): Result<string> {
  if (records.length > limits.records) {
    const names = { most: `${limits.records}`, found: `${records.length}` }
    return refused([refusal('roe-file-large', names, 'records')])
  }
  const refusals: Refusal[] = []
  const written = records.map((record) => {
    const words = lettersOf(record)
    if (!words.ok) refusals.push(...words.refusals)
    return words.ok ? recordXml({ ...record, blocks: { ...record.blocks, ...words.value } }, asked.issue) : ''
  })
  if (refusals.length > 0) return refused(refusals)
  const header = element('ROEHEADER', written.join(''), [
    ['FileVersion', 'W-2.0'],
    ['SoftwareVendor', asked.vendor],
    ['ProductName', asked.product],
    ['ProductVersion', asked.version.slice(0, 10)],
  ])
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${header}\n`
  // Three bytes for a letter is more than any letter of the file takes.
  const bytes = [...text].reduce((count, letter) => count + (letter > '\u007f' ? 2 : 1), 0)
  if (bytes <= limits.bytes) return ok(text)
  const names = { most: `${limits.bytes} bytes`, found: `${bytes}` }
  return refused([refusal('roe-file-large', names, 'records')])
}

/** The words of a record in the letters of the file. */
function lettersOf({ blocks }: RoeToSend): Result<Pick<RoeBlocks, 'occupation' | 'comments'>> {
  const occupation = roeLetters((blocks.occupation ?? '').slice(0, limits.occupation), '13')
  const comments = roeLetters(blocks.comments ?? '', '18')
  const refusals = [occupation, comments].flatMap((each) => (each.ok ? [] : each.refusals))
  if (!occupation.ok || !comments.ok) return refused(refusals)
  return ok({
    ...(occupation.value === '' ? {} : { occupation: occupation.value }),
    ...(comments.value === '' ? {} : { comments: comments.value }),
  })
}

function recordXml(record: RoeToSend, issue: 'D' | 'S'): string {
  const { blocks, person, reference, amends } = record
  const language = blocks.language === 'fr' ? 'F' : 'E'
  const [line1, line2] = person.lines
  const content = [
    optional('B2', amends),
    optional('B3', reference.slice(0, limits.payrollReference)),
    element('B5', text(blocks.account)),
    element('B6', blocks.periodType),
    element('B8', person.sin),
    element(
      'B9',
      [
        element('FN', text(person.given)),
        element('LN', text(person.name)),
        element('A1', text(line1)),
        element('A2', text(line2)),
        optional('A3', person.third),
        element('PC', text(person.postalCode)),
      ].join(''),
    ),
    element('B10', blocks.first),
    element('B11', blocks.last),
    element('B12', blocks.end),
    optional('B13', blocks.occupation),
    element('B14', element('CD', blocks.recall.code) + optional('DT', blocks.recall.date)),
    element('B15A', String(blocks.hours)),
    element('B15C', blocks.periods.map(({ amount }, at) => numbered('PP', at, money(amount))).join('')),
    reasonXml(record),
    ...moneysXml(blocks),
    element('B20', language),
  ].join('')
  return element('ROE', content, [
    ['PrintingLanguage', language],
    ['Issue', issue],
  ])
}

function reasonXml({ blocks, contact }: RoeToSend): string {
  const phone = phoneParts(contact.phone)
  return element(
    'B16',
    [
      element('CD', blocks.code),
      element('FN', text(contact.given)),
      element('LN', text(contact.name)),
      element('AC', phone?.area ?? ''),
      element('TEL', phone?.number ?? ''),
      optional('EXT', phone?.extension),
    ].join(''),
  )
}

/** Blocks 17A to 19, in the order in which the file has them. */
function moneysXml({ vacation, holidays, moneys, comments, special }: RoeBlocks): readonly string[] {
  const days = (span: { readonly from?: string; readonly through?: string }): string =>
    optional('SDT', span.from) + optional('EDT', span.through)
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : element(name, items.join(''))
  const vacationXml =
    vacation === undefined
      ? []
      : [
          numbered(
            'VP',
            0,
            element('CD', vacation.code) +
              days(vacation) +
              (vacation.code === '1' ? '' : money(vacation.amount)),
          ),
        ]
  return [
    list('B17A', vacationXml),
    list(
      'B17B',
      holidays.map(({ date, amount }, at) => numbered('SH', at, element('DT', date) + money(amount))),
    ),
    list(
      'B17C',
      moneys.map((each, at) =>
        numbered('OM', at, element('CD', each.code) + days(each) + money(each.amount)),
      ),
    ),
    optional('B18', comments),
    list(
      'B19',
      special.map((each) =>
        element('SP', days(each) + money(each.amount) + element('PRD', each.per), [['cd', each.code]]),
      ),
    ),
  ]
}

function money(amount: Cents): string {
  return element('AMT', formatCents(amount))
}

function numbered(name: string, at: number, content: string): string {
  return element(name, content, [['nbr', String(at + 1)]])
}

/** An element that is left out where there is nothing to say. */
function optional(name: string, content: string | undefined): string {
  return content === undefined || content === '' ? '' : element(name, text(content))
}

function element(
  name: string,
  content: string,
  attributes: readonly (readonly [name: string, value: string])[] = [],
): string {
  const said = attributes.map(([key, value]) => ` ${key}="${text(value)}"`).join('')
  return `<${name}${said}>${content}</${name}>`
}

/** Text with the five marks of XML written otherwise. */
function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
