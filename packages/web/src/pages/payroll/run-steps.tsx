import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { PayExplain } from './pay-explain.tsx'
import { PayStep, PostStep } from './run-last-steps.tsx'
import { PeriodStep } from './run-period.tsx'
import { ReviewStep } from './run-review.tsx'
import { type RunAt, type RunSearch, runInput } from './run-search.ts'
import { TimeStep } from './run-time.tsx'
import { workingDays } from './working-days.ts'

const steps = [1, 2, 3, 4, 5] as const
type StepNumber = (typeof steps)[number]

/** The five steps: done ones are one line, the one at work is open, later ones say what they will need. */
export function RunSteps({
  run,
  change,
  provinces,
}: {
  readonly run: RunAt
  change(next: Partial<RunSearch>): void
  readonly provinces: readonly string[]
}) {
  const { words: common, look } = useLook()
  const words = payWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const at = steps.find((each) => each === run.step) ?? 1
  // A run that is being posted is not worked out once more.
  const [isPosting, posting] = useState(false)
  const asked = useRead('payrun.prepare', runInput(run), !isPosting)
  const { write, settle, refusals } = useSending(() => {})
  const prepared = asked.isError ? undefined : asked.data
  const cannot = prepared === undefined || prepared.pays.length === 0 ? words.nothing : undefined
  const go = (step: number) =>
    change({ from: run.from, through: run.through, date: run.date, step, figure: undefined })
  const post = async () => {
    if (cannot !== undefined) return
    posting(true)
    const done = await settle<{ readonly run: string; readonly act: number }>(
      () => write('payrun.close', runInput(run)),
      () => '',
    )
    if (done === undefined) return posting(false)
    const search = { act: done.act }
    void navigate({ to: '/$book/pay/runs/$run', params: { book: name, run: done.run }, search })
  }
  const forward = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (at === 5) void post()
    else go(at + 1)
  }
  const back = () => {
    if (run.figure !== undefined) return change({ figure: undefined })
    if (at > 1) return go(at - 1)
    void navigate({ to: '/$book/pay', params: { book: name } })
  }
  const nextWord = at === 5 ? words.post : words.next(words.steps[nextOf(at)])
  useScreenKeys([
    ...(at === 3 ? [{ key: 'Enter', label: common.explain, shown: 'Enter' }] : []),
    { key: 'Ctrl+Enter', label: nextWord, shown: 'Ctrl Enter', run: forward },
    { key: 'Escape', label: common.back, shown: 'Esc', run: back },
  ])
  const props = { run, prepared, change }
  const bodies: Readonly<Record<StepNumber, ReactNode>> = {
    1: <PeriodStep {...props} provinces={provinces} />,
    2: <TimeStep {...props} />,
    3: <ReviewStep {...props} />,
    4: <PayStep {...props} />,
    5: <PostStep {...props} />,
  }
  const [employee = ''] = run.figure?.split(':') ?? []
  return (
    <>
      <Head title={words.runTitle}>
        <span className="state">{words.saved}</span>
        <div className="acts">
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={at === 5 ? cannot : undefined} onPress={forward}>
            {nextWord}
          </Button>
        </div>
      </Head>
      <div className="content">
        <RefusalBox refusals={refusals} />
        {asked.isError && at > 1 ? <Failure error={asked.error} again={() => void asked.refetch()} /> : null}
        <ol className="run-steps">
          {steps.map((step) => (
            <li key={step} data-step={step < at ? 'done' : step === at ? 'now' : 'later'}>
              <StepHead
                step={step}
                at={at}
                line={step === at ? '' : lineOf(step, { run, prepared, words, language: look.language })}
                go={() => go(step)}
              />
              {step === at ? (
                <StepBody step={step} isHere={step === 1 || prepared !== undefined}>
                  {step > 1 && prepared === undefined && !asked.isError ? <Loading /> : bodies[step]}
                </StepBody>
              ) : null}
            </li>
          ))}
        </ol>
      </div>
      {run.figure === undefined ? null : (
        <PayExplain
          asked={runInput(run)}
          figure={run.figure}
          name={prepared?.pays.find((each) => each.employee === employee)?.name ?? employee}
          close={() => change({ figure: undefined })}
        />
      )}
    </>
  )
}

/** What is done in a step; once it is there, its first field or figure has focus. */
function StepBody({
  step,
  isHere,
  children,
}: {
  readonly step: StepNumber
  readonly isHere: boolean
  readonly children: ReactNode
}) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The grid of step 2 takes focus itself, once its columns are known.
    if (!isHere || step === 2) return
    const sought = step === 3 ? 'button.figure' : 'input, select, button'
    body.current?.querySelector<HTMLElement>(sought)?.focus()
  }, [isHere, step])
  return (
    <div ref={body} className="step-body">
      {children}
    </div>
  )
}

function nextOf(step: StepNumber): StepNumber {
  return steps.find((each) => each === step + 1) ?? 5
}

function StepHead({
  step,
  at,
  line,
  go,
}: {
  readonly step: StepNumber
  readonly at: StepNumber
  readonly line: string
  go(): void
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  return (
    <h2 className="step-head">
      <button
        type="button"
        aria-expanded={step === at}
        aria-current={step === at ? 'step' : undefined}
        onClick={go}
      >
        <span className="step-mark">{step}</span> <b>{words.steps[step]}</b>{' '}
        <span className="second">{line}</span>
        {step < at ? (
          <span className="step-tick">
            <Icon name="tick" />
          </span>
        ) : null}
      </button>
    </h2>
  )
}

/** What was decided in a step, or what it will need. */
function lineOf(
  step: StepNumber,
  {
    run,
    prepared,
    words,
    language,
  }: {
    readonly run: RunAt
    readonly prepared: OutputOf<'payrun.prepare'> | undefined
    readonly words: (typeof payWords)['en']
    readonly language: 'en' | 'fr'
  },
): string {
  if (step === 1) return words.periodLine(run.from, run.through, workingDays(run.from, run.through), run.date)
  if (prepared === undefined) return ''
  const { totals, pays, cash } = prepared
  const net = amountWords(totals.net, language)
  switch (step) {
    case 2:
      return pays.length === 0 ? words.nothing : words.entered(pays.length, hoursIn(pays, language))
    case 3:
      return `${words.gross} ${amountWords(totals.gross, language)} · ${words.net} ${net}`
    case 4:
      return `${words.cash} : ${cash
        .filter(({ date }) => date !== undefined)
        .map(({ date, amount }) => `${date} ${amountWords(amount, language)}`)
        .join(' · ')}`.replace(' :', language === 'fr' ? ' :' : ':')
    case 5:
      return `${words.stubs}${colon(language)} ${pays.length}`
  }
}

/** All hours of a run, in thousandths so that nothing is rounded on the way. */
function hoursIn(pays: readonly { readonly hours: string }[], language: 'en' | 'fr'): string {
  const all = pays.reduce((sum, { hours }) => sum + Math.round(Number(hours || '0') * 1000), 0)
  return decimalText(`${all / 1000}`, language)
}
