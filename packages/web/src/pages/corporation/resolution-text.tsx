import type { OutputOf } from '../../client.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'

/** What the directors resolve, in words; its shares stand in their own table. */
export function ResolutionText({
  resolution,
}: {
  readonly resolution: OutputOf<'dividend.resolution'>['resolution']
}) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  return (
    <section aria-label={words.resolution} className="panel-amounts">
      <h2>{words.resolution}</h2>
      <div className="resolution">
        {resolution.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{resolution.signing}</p>
        {resolution.notes.map((text) => (
          <p key={text} className="second small">
            {text}
          </p>
        ))}
      </div>
    </section>
  )
}
