import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { ReactNode } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { VaultShut } from '../../parts/vault-shut.tsx'
import { amountWords, percentWords } from '../../words/amounts.ts'
import { benefitWords } from '../../words/benefit-words.ts'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { taxFormWords } from '../../words/tax-form-words.ts'
import { formAmounts } from './form-amounts.ts'

/** An employee as the server shows them. */
export type ShownEmployee = OutputOf<'employee.show'>

type Shown = { readonly shown: ShownEmployee }

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who they are, from the vault; said to be locked where it is. */
export function PersonSection({
  shown,
  isPersonal,
  tell,
  change,
}: Shown & { readonly isPersonal: boolean; tell(all: boolean): void; change(): void }) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const { person, locked, occupation, reason } = shown
  return (
    <section aria-label={words.person}>
      <div className="section-head">
        <h2>{words.person}</h2>
        <span>
          <Button kind="word" onPress={() => tell(!isPersonal)}>
            {isPersonal ? words.hide : words.show}
          </Button>{' '}
          <Button kind="word" keyHint="w" onPress={change}>
            {words.changePerson}
          </Button>
        </span>
      </div>
      {locked === undefined ? null : <VaultShut />}
      <dl className="pairs">
        {person?.sin === undefined ? null : <Pair name={words.sin}>{person.sin}</Pair>}
        {person?.sinExpires === undefined ? null : <Pair name={words.sinExpires}>{person.sinExpires}</Pair>}
        {person?.born === undefined ? null : <Pair name={words.born}>{person.born}</Pair>}
        {person?.address === undefined ? null : <Pair name={words.address}>{person.address}</Pair>}
        {person?.email === undefined ? null : <Pair name={words.email}>{person.email}</Pair>}
        {person?.bankAccount === undefined ? null : <Pair name={words.bank}>{person.bankAccount}</Pair>}
        <Pair name={words.payBy}>{words.payBys[shown.paidBy] ?? shown.paidBy}</Pair>
        <Pair name={words.language}>{shown.language === 'fr' ? words.languages.fr : words.languages.en}</Pair>
        <Pair name={words.hired}>{shown.hired}</Pair>
        {shown.left === undefined ? null : (
          <Pair name={words.left}>
            {shown.left} <span className="second">{reason}</span>
          </Pair>
        )}
        {occupation === undefined ? null : (
          <Pair name={words.occupation}>
            <span className="second">{occupation.code}</span> {occupation.title}
          </Pair>
        )}
      </dl>
    </section>
  )
}

/** The terms one after the other, the newest first. */
export function TermsSection({ shown }: Shown) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, by keys too
    <section className="spans" aria-label={words.terms} tabIndex={0}>
      <h2>{words.terms}</h2>
      <table className="posted" aria-label={words.terms}>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.province}</th>
            <th scope="col">{words.paid}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="amount">
              {words.rate}
            </th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.vacation}</th>
          </tr>
        </thead>
        <tbody>
          {shown.terms.toReversed().map((each) => (
            <tr key={each.from}>
              <th scope="row">{each.from}</th>
              <td>{each.province}</td>
              <td>{words.frequencies[each.frequency] ?? each.frequency}</td>
              <td>{words.kinds[each.kind] ?? each.kind}</td>
              <td className="amount">
                {each.amount === undefined ? (
                  percentWords(each.percent ?? '0', look.language)
                ) : (
                  <Amount value={each.amount} />
                )}
              </td>
              <td>{decimalText(each.hours ?? '', look.language)}</td>
              <td>
                {percentWords(each.vacation, look.language)}{' '}
                <span className="second">{words.ways[each.vacationWay]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What is claimed on the tax forms that are in force. */
export function ClaimsSection({ shown, change }: Shown & { change(): void }) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const names = taxFormWords[look.language]
  const { claims } = shown
  const said = (text: string) =>
    text === 'basic'
      ? words.basic
      : /^\d+\.\d\d$/.test(text)
        ? amountWords(text, look.language)
        : text.replace('code', words.formCode.toLowerCase())
  return (
    <section>
      <div className="section-head">
        <h2>{words.claims}</h2>
        <Button kind="word" keyHint="f" onPress={change}>
          {words.claim}
        </Button>
      </div>
      {claims === undefined ? null : (
        <dl className="pairs">
          <Pair name={words.from}>{claims.from}</Pair>
          <Pair name={words.federal}>{said(claims.federal)}</Pair>
          {claims.provincial === undefined ? null : (
            <Pair name={words.provincial}>{said(claims.provincial)}</Pair>
          )}
          {claims.quebec === undefined ? null : <Pair name={words.quebec}>{said(claims.quebec)}</Pair>}
          {claims.additional === undefined ? null : (
            <Pair name={words.additional}>{said(claims.additional)}</Pair>
          )}
          {formAmounts.map((name) => {
            const amount = claims[name]
            return amount === undefined ? null : (
              <Pair key={name} name={names[name]}>
                {said(amount)}
              </Pair>
            )
          })}
          {claims.averaging === true ? <Pair name={names.averaging}>{names.yes}</Pair> : null}
        </dl>
      )}
    </section>
  )
}

/** What an order leaves of the net pay, in words; nothing of what is none. */
function keptText({ keep = '', dependants = 0 }: ShownEmployee['items'][number], language: 'en' | 'fr') {
  if (keep === 'law') return employeeWords[language].byLaw(dependants)
  return keep.endsWith('%') ? percentWords(keep.slice(0, -2), language) : decimalText(keep, language)
}

/** Benefits and deductions that come with every pay. */
export function ItemsSection({ shown, change, value }: Shown & { change(): void; value(): void }) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const { data } = useRead('payrun.items', {})
  const label = (item: string) => data?.items.find(({ code }) => code === item)?.label ?? item
  return (
    <section>
      <div className="section-head">
        <h2>{words.items}</h2>
        <span>
          <Button kind="word" keyHint="b" onPress={value}>
            {benefitWords[look.language].value}
          </Button>{' '}
          <Button kind="word" keyHint="i" onPress={change}>
            {words.addItem}
          </Button>
        </span>
      </div>
      {shown.items.length === 0 ? <p className="second">{words.noItems}</p> : null}
      {shown.items.length === 0 ? null : (
        <table className="posted" aria-label={words.items}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col" className="amount">
                {words.amount}
              </th>
              <th scope="col" className="amount">
                {words.most}
              </th>
              <th scope="col">{words.leaves}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.through}</th>
            </tr>
          </thead>
          <tbody>
            {shown.items.map((each) => (
              <tr key={`${each.item} ${each.name ?? ''} ${each.from ?? ''}`}>
                <th scope="row">
                  {each.name ?? label(each.item)}{' '}
                  {each.from === undefined ? null : (
                    <span className="second small">{words.itemFrom(each.from)}</span>
                  )}
                </th>
                <td className="amount">
                  {each.amount === undefined ? (
                    percentWords(each.percent ?? '0', look.language)
                  ) : (
                    <Amount value={each.amount} />
                  )}
                </td>
                <td className="amount">{each.most === undefined ? null : <Amount value={each.most} />}</td>
                <td>{keptText(each, look.language)}</td>
                <td>{each.to}</td>
                <td>{each.through}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
