import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { BookContext, openBooksQuery, useRead } from '../books.ts'
import { Head } from '../frame/head.tsx'
import { useScreenKeys } from '../frame/keys.ts'
import { Failure, Loading, ProofLine } from '../parts/notices.tsx'
import { useTrialBalance } from '../report-shapes.ts'
import { firstRunWords } from '../words/first-run-words.ts'
import { useLook } from '../words/look-context.ts'

/** All open books: a row each with its state. */
export function BooksPage() {
  const { words, look } = useLook()
  const navigate = useNavigate()
  useScreenKeys([
    {
      key: 'n',
      label: firstRunWords[look.language].newBooks,
      run: () => void navigate({ to: '/books/new', search: {} }),
    },
  ])
  const { data: books, error, isError, refetch } = useQuery(openBooksQuery)
  return (
    <>
      <Head title={words.allBooks}>
        <div className="acts">
          <Link className="button" data-kind="filled" to="/books/new" search={{}}>
            {firstRunWords[look.language].newBooks} <span className="key">n</span>
          </Link>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {books === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.openBooks}</th>
                <th scope="col">{words.proofs}</th>
                <th scope="col">{words.lockedThrough}</th>
                <th scope="col" className="amount">
                  {words.entries}
                </th>
              </tr>
            </thead>
            <tbody>
              {books.map(({ name, title }) => (
                <BookContext.Provider key={name} value={name}>
                  <BookRow name={name} title={title ?? name} />
                </BookContext.Provider>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  )
}

function BookRow({ name, title }: { readonly name: string; readonly title: string }) {
  const { words } = useLook()
  const { data: book } = useRead('book.show', {})
  const { data: balance } = useTrialBalance()
  const holds = balance?.proof.every((each) => each.holds)
  return (
    <tr>
      <th scope="row">
        <Link to="/$book" params={{ book: name }}>
          {title}
        </Link>
      </th>
      <td>
        {holds === undefined ? null : (
          <ProofLine holds={holds}>{holds ? words.booksBalance : words.booksDiffer}</ProofLine>
        )}
      </td>
      <td className="second">{book?.lockedThrough ?? '–'}</td>
      <td className="amount">{book?.entries ?? ''}</td>
    </tr>
  )
}
