import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { useLook } from '../../words/look-context.ts'
import { poolWords } from '../../words/pool-words.ts'

/** What may be declared as eligible and as capital dividends today, each with its continuity. */
export function PoolTables({ room }: { readonly room: OutputOf<'dividend.room'> }) {
  const { look } = useLook()
  const words = poolWords[look.language]
  return (
    <section>
      <h2 className="list-title">{words.room}</h2>
      <div className="pools">
        {[room.grip, room.cda].map((pool) => (
          <Pool key={pool.pool} pool={pool} />
        ))}
      </div>
    </section>
  )
}

function Pool({ pool: { pool, room, lines } }: { readonly pool: OutputOf<'dividend.room'>['grip'] }) {
  const { look } = useLook()
  const words = poolWords[look.language]
  return (
    <div className="pool">
      <h3>{words.pools[pool]}</h3>
      <p>
        {words.may[pool]} <Amount value={room} />
      </p>
      {lines.length === 0 ? (
        <p className="second">{words.nothing}</p>
      ) : (
        <div className="scrolls">
          <table className="table" aria-label={words.pools[pool]}>
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.what}</th>
                <th scope="col" className="amount">
                  {words.amount}
                </th>
                <th scope="col" className="amount">
                  {words.balance}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ date, what, amount, balance }, index) => (
                // Two lines may be alike in all they say: their place tells them apart.
                // biome-ignore lint/suspicious/noArrayIndexKey: a continuity has an order and no other name
                <tr key={index}>
                  <th scope="row">{date}</th>
                  <td>{what}</td>
                  <td className="amount">
                    <Amount value={amount} />
                  </td>
                  <td className="amount">
                    <Amount value={balance} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
