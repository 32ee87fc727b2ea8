import './assets.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Tick } from '../../parts/form-parts.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { AddPanel } from './add-panel.tsx'
import { AmortizePanel } from './amortize-panel.tsx'
import { AssetPanel } from './asset-panel.tsx'
import { AssetRegister } from './asset-register.tsx'
import type { AssetSearch } from './asset-search.ts'
import { useCca } from './asset-shapes.ts'
import { AssetTabs } from './asset-tabs.tsx'
import { ChangePanel } from './change-panel.tsx'
import { DisposePanel } from './dispose-panel.tsx'
import { ImportPanel } from './import-panel.tsx'

type Panel = 'add' | 'import' | 'amortize' | 'change' | 'dispose'

/** The register of capital assets: what the books say of each, beside what income tax says of its class. */
export function AssetsPage() {
  const { look } = useLook()
  const words = assetWords[look.language]
  const { name } = useBook()
  const search = useSearch({ from: '/$book/assets' })
  const navigate = useNavigate()
  const [panel, open] = useState<Panel>()
  const { bar, say } = useUndoBar()
  const { data, error, isError, refetch } = useRead('asset.list', { all: search.all === true })
  const cca = useCca(undefined)
  const change = (next: Partial<AssetSearch>) =>
    void navigate({
      to: '/$book/assets',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  const show = (next: Panel) => {
    if (next !== 'change' && next !== 'dispose') change({ asset: undefined, figure: undefined })
    open(next)
  }
  useRegisterKeys(show, panel !== undefined)
  const rows = data?.assets ?? []
  return (
    <>
      <Head title={words.title}>
        <Acts show={show} />
        <AssetTabs here="register" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <p className="assets-filter">
            <Tick
              label={words.showAll}
              isOn={search.all === true}
              onChange={(isOn) => change({ all: isOn || undefined })}
            />
          </p>
        )}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.none}</p> : null}
        {rows.length === 0 ? null : (
          <AssetRegister
            assets={rows}
            cca={cca.data}
            openAsset={(asset) => {
              open(undefined)
              change({ asset, figure: undefined })
            }}
            openFigure={(figure) => {
              open(undefined)
              change({ figure, asset: undefined })
            }}
          />
        )}
        {cca.isError ? <Failure error={cca.error} again={() => void cca.refetch()} /> : null}
        {data === undefined ? null : <Proofs accounts={data.accounts} />}
      </div>
      {search.figure === undefined ? null : (
        <ExplainPanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {search.asset === undefined || panel !== undefined ? null : (
        <AssetPanel asset={search.asset} show={show} close={() => change({ asset: undefined })} />
      )}
      <Deeds panel={panel} asset={search.asset} rows={rows} say={say} open={open} change={change} />
      {bar}
    </>
  )
}

function useRegisterKeys(show: (panel: Panel) => void, isOpen: boolean): void {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    ...(isOpen
      ? []
      : [
          { key: 'n', label: words.add, run: () => show('add') },
          { key: 'i', label: words.importList, run: () => show('import') },
          { key: 'm', label: words.amortize, run: () => show('amortize') },
        ]),
  ])
}

function Acts({ show }: { show(panel: Panel): void }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  return (
    <div className="acts">
      <Button keyHint="i" onPress={() => show('import')}>
        {words.importList}
      </Button>
      <Button keyHint="m" onPress={() => show('amortize')}>
        {words.amortize}
      </Button>
      <Button kind="filled" keyHint="n" onPress={() => show('add')}>
        {words.add}
      </Button>
    </div>
  )
}

/** The panel of the deed that is under way. */
function Deeds({
  panel,
  asset,
  rows,
  say,
  open,
  change,
}: {
  readonly panel: Panel | undefined
  readonly asset: string | undefined
  readonly rows: OutputOf<'asset.list'>['assets']
  say(what: string, act?: number): void
  open(panel: Panel | undefined): void
  change(next: Partial<AssetSearch>): void
}) {
  const close = () => open(undefined)
  const done = (what: string, act: number) => {
    say(what, act)
    close()
  }
  if (panel === 'add') return <AddPanel say={done} close={close} />
  if (panel === 'import') return <ImportPanel say={done} close={close} />
  if (panel === 'amortize') return <AmortizePanel assets={rows} say={done} close={close} />
  if (asset === undefined) return null
  if (panel === 'change')
    return (
      <ChangePanel
        asset={asset}
        say={(what, act, name) => {
          done(what, act)
          change({ asset: name })
        }}
        close={close}
      />
    )
  if (panel !== 'dispose') return null
  return (
    <DisposePanel
      asset={asset}
      say={(what, act) => {
        done(what, act)
        change({ asset: undefined })
      }}
      close={close}
    />
  )
}

/** Account by account, whether the register says what the ledger holds. */
function Proofs({ accounts }: { readonly accounts: OutputOf<'asset.list'>['accounts'] }) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  if (accounts.length === 0) return null
  const text = (amount: string) => amountWords(amount, look.language)
  return (
    <section className="proofs assets-proofs" aria-label={common.proofs}>
      {accounts.map(({ account, register, balance, holds }) => (
        <ProofLine key={account} holds={holds}>
          {holds ? words.agrees(account) : words.differs(account, text(register), text(balance))}
        </ProofLine>
      ))}
    </section>
  )
}
