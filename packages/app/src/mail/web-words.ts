/** The longest web text that is read, in letters. */
const mostRead = 400_000

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: '’',
    nbsp: '\u00a0',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    euml: 'ë',
    agrave: 'à',
    acirc: 'â',
    ccedil: 'ç',
    icirc: 'î',
    iuml: 'ï',
    ocirc: 'ô',
    ugrave: 'ù',
    ucirc: 'û',
    uuml: 'ü',
    oelig: 'œ',
    rsquo: '’',
    lsquo: '‘',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    euro: '€',
  }),
)

/**
 * The words of web text, line by line: nothing of it is run, loaded or followed. What is quoted
 * (`blockquote`) has `>` before its lines, as in plain text.
 */
export function webWords(html: string): string {
  const lines: string[] = []
  let line = ''
  let quoting = 0
  let hidden = ''
  const end = () => {
    lines.push(quoting > 0 ? `> ${line.trim()}` : line.trim())
    line = ''
  }
  for (const piece of html.slice(0, mostRead).split('<')) {
    const close = piece.indexOf('>')
    const tag = close < 0 ? '' : piece.slice(0, close)
    const [, slash = '', name = ''] = /^(\/?)([a-z][a-z\d]*)/i.exec(tag) ?? []
    const kind = name.toLowerCase()
    if (hidden !== '') {
      if (slash !== '' && kind === hidden) hidden = ''
      else continue
    }
    if (slash === '' && ['script', 'style', 'head', 'title', 'template'].includes(kind)) {
      hidden = kind
      continue
    }
    if (blocks.has(kind)) end()
    if (kind === 'blockquote') quoting = Math.max(0, quoting + (slash === '' ? 1 : -1))
    const words = close < 0 ? (lines.length === 0 && line === '' ? piece : '') : piece.slice(close + 1)
    line += plain(words.replaceAll(/\s+/g, ' '))
  }
  end()
  return lines.filter((each, at) => each !== '' || lines[at - 1] !== '').join('\n')
}

const blocks = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'blockquote',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'body',
])

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ten, hex, name) => {
    if (name !== undefined) return named(String(name)) ?? whole
    const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten)
    return code > 0x10ffff ? '' : String.fromCodePoint(code)
  })
}

/** What a name stands for: `&eacute;` is é, `&Eacute;` É; small letters in the place of others will do. */
function named(name: string): string | undefined {
  const sign = signs.get(name) ?? signs.get(name.toLowerCase())
  return /^[A-Z]/.test(name) ? sign?.toUpperCase() : sign
}
