import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icons.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import type { SlipDeed } from './slip-deed.ts'
import { nameOf, type PreparedSlips } from './slip-table.tsx'
import type { SlipsAsked } from './slips-search.ts'

type Finding = PreparedSlips['findings'][number]

/** What checks found, the stopping ones first; each with its reason and the deed that mends it. */
export function SlipChecks({
  shown,
  asked,
  open,
}: {
  readonly shown: PreparedSlips
  readonly asked: SlipsAsked
  open(deed: SlipDeed): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const [isWhole, showWhole] = useState(false)
  const { slips } = shown
  // That RL-1 slips have no file stands on the screen already.
  const findings = shown.findings.filter(({ check }) => check !== 'no-file')
  const stops = findings.filter(({ weight }) => weight === 'stop').length
  const first = isWhole ? findings : inShort(findings)
  const rest = findings.length - first.length
  if (findings.length === 0 && slips.length === 0) return null
  return (
    <section className="year-section" aria-label={words.checks}>
      <h2>{words.checks}</h2>
      {stops === 0 ? (
        <p>
          <ProofLine holds>{words.allGood}</ProofLine>
        </p>
      ) : (
        <p className="needs-line">
          <Icon name="needs" /> {words.stopsCount(stops)}
        </p>
      )}
      <ul className="findings">
        {first.map((each) => (
          <li key={`${each.check} ${each.slip} ${each.box} ${each.says}`} data-weight={each.weight}>
            <span className="weight">{each.weight === 'stop' ? words.stops : words.warns}</span>
            <span>{saidOf(each, shown)}</span>
            <Mend finding={each} shown={shown} asked={asked} open={open} />
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <Button kind="word" onPress={() => showWhole(true)}>
          {words.more(rest)}
        </Button>
      )}
    </section>
  )
}

/** Of each check the first that it found; what stops comes first, then what can be mended here. */
function inShort(findings: readonly Finding[]): readonly Finding[] {
  const firsts = findings.filter(
    ({ check }, index) => findings.findIndex((each) => each.check === check) === index,
  )
  const rank = ({ check, weight }: Finding) => (weight === 'stop' ? 0 : check in mends ? 1 : 2)
  return firsts.toSorted((one, other) => rank(one) - rank(other))
}

/** What a finding says, with the name of somebody where it says the id of a slip. */
function saidOf({ says, slip }: Finding, { slips }: PreparedSlips): string {
  const found = slips.find((each) => each.slip === slip)
  return found === undefined ? says : says.replaceAll(slip, nameOf(found))
}

type Way =
  | 'account'
  | 'letterhead'
  | 'employee'
  | 'boxes'
  | 'codes'
  | 'pay'
  | 'amend'
  | 'file'
  | 'cancel'
  | 'reconcile'

/** What mends each check; checks that are not here are mended by waiting, or outside these books. */
const mends: Readonly<Record<string, Way>> = {
  'account-missing': 'account',
  'account-malformed': 'account',
  'account-changed': 'account',
  'filer-address-missing': 'letterhead',
  'name-missing': 'employee',
  'name-cut': 'employee',
  'sin-missing': 'employee',
  'sin-malformed': 'employee',
  'sin-unissued': 'employee',
  'sin-expired': 'employee',
  'sin-twice': 'employee',
  'address-missing': 'employee',
  'address-unclear': 'employee',
  'business-missing': 'employee',
  'business-malformed': 'employee',
  'province-missing': 'employee',
  'box-negative': 'boxes',
  'box-too-large': 'boxes',
  'box-unknown': 'boxes',
  'code-unknown': 'boxes',
  'earnings-missing': 'boxes',
  'plan-number-missing': 'boxes',
  'plans-both': 'boxes',
  'quebec-only': 'boxes',
  'too-few': 'boxes',
  'country-missing': 'boxes',
  'income-code-missing': 'boxes',
  'tax-over-gross': 'boxes',
  'parts-over-whole': 'boxes',
  'nothing-withheld': 'boxes',
  'foreign-number-missing': 'employee',
  'dental-missing': 'codes',
  pier: 'pay',
  'pension-border': 'pay',
  'amended-open': 'amend',
  unfiled: 'file',
  gone: 'cancel',
  'payroll-not-reconciled': 'reconcile',
}

function Mend({
  finding: { check, slip, box, says },
  shown,
  asked,
  open,
}: {
  readonly finding: Finding
  readonly shown: PreparedSlips
  readonly asked: SlipsAsked
  open(deed: SlipDeed): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language].mend
  const { name } = useBook()
  const mend = mends[check]
  const found = shown.slips.find((each) => each.slip === slip)
  const { kind, year } = asked
  const isOfPay = kind === 'T4' || kind === 'T4A' || kind === 'RL-1'
  const deed = (next: SlipDeed, word: string | undefined) => (
    <Button kind="word" onPress={() => open(next)}>
      {word}
      <span className="visually-hidden">: {says}</span>
    </Button>
  )
  if (mend === undefined) return null
  switch (mend) {
    case 'account':
      if (!isOfPay) return deed({ does: 'account' }, words.account)
      return (
        <Link to="/$book/pay/setup" params={{ book: name }}>
          {words.payroll}
        </Link>
      )
    case 'letterhead':
      return deed({ does: 'letterhead' }, words.letterhead)
    case 'employee':
      return (
        <RecipientLink
          recipient={found?.recipient ?? ''}
          number={found?.number ?? ''}
          name={found?.name ?? ''}
        />
      )
    case 'boxes':
      return deed({ does: 'enter', slip: found, box }, words.boxes)
    case 'codes':
      return deed({ does: 'enter', box: '45' }, words.codes)
    case 'pay':
      return (
        <Link to="/$book/pay" params={{ book: name }}>
          {words.pay}
        </Link>
      )
    case 'amend':
      return deed({ does: 'file', files: 'amended', slip: found }, words.amend)
    case 'file':
      return deed({ does: 'file', files: 'original', slip: found }, words.file)
    case 'cancel':
      return deed({ does: 'file', files: 'cancelled', id: slip }, words.cancel)
    case 'reconcile':
      return (
        <Link to="/$book/year-end/reconcile" params={{ book: name }} search={{ kind, year }}>
          {words.reconcile}
        </Link>
      )
  }
}

/** Leads to the record of whom a slip is for. */
function RecipientLink({
  recipient,
  number,
  name: called,
}: {
  readonly recipient: string
  readonly number: string
  readonly name: string
}) {
  const { look } = useLook()
  const words = slipWords[look.language].mend
  const { name } = useBook()
  if (recipient.startsWith('employee:')) {
    return (
      <Link to="/$book/pay/people/$employee" params={{ book: name, employee: number }}>
        {words.employee}
      </Link>
    )
  }
  if (recipient.startsWith('supplier:')) {
    return (
      <Link to="/$book/suppliers/$party" params={{ book: name, party: called }}>
        {words.supplier}
      </Link>
    )
  }
  return null
}
