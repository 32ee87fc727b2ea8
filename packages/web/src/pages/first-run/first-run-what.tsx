import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { includedBy, type Kind, kindNames, kinds, type NewBooks, offersFor } from './first-run.ts'
import { type Agencies, AgenciesFields, isWhole } from './first-run-agencies.tsx'
import { focusWhereNone } from './first-run-who.tsx'

/** What the business does: ticks on the left, the chart that they make on the right. */
export function WhatStep({
  books,
  ticked,
  tick,
  agencies,
  tell,
  isBusy,
  back,
  create,
}: {
  readonly books: NewBooks
  readonly ticked: readonly Kind[]
  tick(kinds: readonly Kind[]): void
  readonly agencies: Agencies
  tell(agencies: Agencies): void
  readonly isBusy: boolean
  back(): void
  create(include: readonly string[]): void
}) {
  const { words: common, look } = useLook()
  const words = firstRunWords[look.language]
  const asked = useQuery({
    queryKey: ['offers', books, look.language],
    queryFn: () => offersFor(books, look.language),
    placeholderData: keepPreviousData,
  })
  const offers = asked.data ?? []
  const include = includedBy(ticked, offers)
  const chart = offers.filter(({ code, isOpened }) => isOpened || include.includes(code))
  const usable = kindNames.filter((kind) => offers.some((each) => !each.isOpened && kinds[kind](each)))
  return (
    <form
      className="what-step"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole(agencies)) create(include)
      }}
    >
      <div className="stack-form">
        <p>{words.whatYouDo}</p>
        {asked.isError ? <Failure error={asked.error} again={() => void asked.refetch()} /> : null}
        {asked.isPending ? <Loading /> : null}
        {usable.map((kind, index) => (
          <label key={kind} className="labelled">
            <input
              type="checkbox"
              ref={index === 0 ? focusWhereNone : undefined}
              checked={ticked.includes(kind)}
              onChange={(event) =>
                tick(event.target.checked ? [...ticked, kind] : ticked.filter((each) => each !== kind))
              }
            />
            <span>{words.kinds[kind]}</span>
          </label>
        ))}
        {books.form === 'personal' ? null : (
          <AgenciesFields agencies={agencies} isQuebec={books.province === 'QC'} change={tell} />
        )}
        <div className="acts">
          <Button keyHint="Esc" onPress={back}>
            {words.back}
          </Button>
          <Button kind="filled" submits whyNot={isWhole(agencies) ? undefined : words.agenciesWhole}>
            {isBusy ? words.creating : words.create}
          </Button>
        </div>
      </div>
      <section aria-label={common.chart}>
        <h2>
          {common.chart} <span className="second">{words.accountsOf(chart.length)}</span>
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
        <ul className="chart-list" tabIndex={0} aria-label={common.chart}>
          {chart.map((each) => (
            <li key={each.code} data-new={include.includes(each.code)}>
              <span className="second">{each.code}</span> {each.name}
            </li>
          ))}
        </ul>
      </section>
    </form>
  )
}
