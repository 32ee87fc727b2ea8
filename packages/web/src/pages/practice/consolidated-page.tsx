import './practice.css'
import type { PageJson } from '@daybook/app/print/json.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { fetchTaken, openBooksQuery } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { consolidatedWords } from '../../words/consolidated-words.ts'
import { useLook } from '../../words/look-context.ts'
import { PrintedPage } from '../reports/printed-page.tsx'
import { ConsolidatedOptions } from './consolidated-options.tsx'
import { ConsolidatedPanel } from './consolidated-panel.tsx'
import { type ConsolidatedSearch, chosenIn, consolidatedAddress } from './consolidated-search.ts'
import { cellNamed, type JoinedAnswer, openable } from './joined-figures.ts'

/** Several open books as one: which, over which days, with what they owe each other taken out. */
export function ConsolidatedPage() {
  const { words: common, look } = useLook()
  const words = consolidatedWords[look.language]
  const navigate = useNavigate()
  const search = useSearch({ from: '/books/consolidated' })
  const { data: books = [] } = useQuery(openBooksQuery)
  const [opened, open] = useState<string>()
  const chosen = chosenIn(search)
  const isEnough = chosen.length >= 2
  const asked = useQuery({
    queryKey: ['consolidated', search, look.language],
    queryFn: () => fetchTaken<Pages>(consolidatedAddress(search, 'page', look.language), look.language),
    placeholderData: keepPreviousData,
    enabled: isEnough,
  })
  const joined = useQuery({
    queryKey: ['joined', search, look.language],
    queryFn: () =>
      fetchTaken<JoinedAnswer>(consolidatedAddress(search, 'json', look.language), look.language),
    enabled: isEnough && opened !== undefined,
  })
  const change = (next: ConsolidatedSearch) => {
    open(undefined)
    void navigate({ to: '/books/consolidated', search: { ...search, ...next }, replace: true })
  }
  const print = (format: string) => {
    if (isEnough) window.open(consolidatedAddress(search, format, look.language), '_blank', 'noopener')
  }
  const close = () => {
    const shown = opened ?? ''
    open(undefined)
    document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(shown)}"]`)?.focus()
  }
  const whyNot = isEnough ? undefined : words.choose
  useScreenKeys([
    { key: 'Enter', label: common.explain, shown: 'Enter' },
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Ctrl+p', label: common.printed, shown: 'Ctrl P', run: () => print('pdf') },
    { key: 'Escape', label: common.back, shown: 'Esc', run: opened === undefined ? leave : close },
  ])
  const pages = isEnough ? pagesOf(asked.data) : []
  const [main] = pages
  return (
    <>
      <Head title={words.title}>
        <ConsolidatedOptions search={search} books={books} change={change} />
        <div className="acts">
          {(['xlsx', 'csv', 'pdf'] as const).map((format) => (
            <Button
              key={format}
              whyNot={whyNot}
              onPress={() => print(format)}
              {...(format === 'pdf' ? { keyHint: 'Ctrl P' } : {})}
            >
              {format === 'xlsx' ? common.spreadsheet : format === 'csv' ? common.asCsv : common.asPdf}
            </Button>
          ))}
        </div>
      </Head>
      <div className="content report">
        {isEnough ? null : <p className="inside second">{books.length < 2 ? words.few : words.choose}</p>}
        {isEnough && asked.isError ? (
          <Failure error={asked.error} again={() => void asked.refetch()} />
        ) : null}
        {isEnough && asked.data === undefined && !asked.isError ? <Loading /> : null}
        {asked.isError
          ? null
          : pages.map((page) => (
              <PrintedPage
                key={page.title.en}
                page={page.report === 'consolidated' && page === pages[0] ? openable(page) : page}
                isWhole={false}
                isDrawn={false}
                current={opened}
                open={open}
              />
            ))}
        {asked.isError ? null : <Foot pages={pages} />}
      </div>
      {opened === undefined || main === undefined || joined.data === undefined ? null : (
        <ConsolidatedPanel
          key={opened}
          page={main}
          answer={joined.data}
          cell={cellNamed(opened)}
          close={close}
        />
      )}
    </>
  )

  function leave() {
    void navigate({ to: '/' })
  }
}

type Pages = PageJson | { readonly pages: readonly PageJson[] }

function pagesOf(data: Pages | undefined): readonly PageJson[] {
  if (data === undefined) return []
  return 'pages' in data ? data.pages : [data]
}

function Foot({ pages }: { readonly pages: readonly PageJson[] }) {
  const { look } = useLook()
  if (pages.length === 0) return null
  return (
    <div className="report-foot">
      {pages
        .flatMap(({ proofs }) => proofs)
        .map((proof) => (
          <ProofLine key={proof.label.en} holds={proof.holds}>
            {proof.label[look.language]} {amountWords(proof.left, look.language)}
            {proof.holds ? '' : ` ≠ ${amountWords(proof.right, look.language)}`}
          </ProofLine>
        ))}
    </div>
  )
}
