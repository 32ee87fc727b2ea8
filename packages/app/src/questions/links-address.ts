/**
 * Where clients reach the page of a link: `DAYBOOK_LINKS_AT` (`https://clients.example.ca`), the address of a
 * proxy that hands requests on to this machine; this machine’s own address when nobody set it.
 */
export function linksAddress(): string {
  const given = process.env.DAYBOOK_LINKS_AT
  if (given !== undefined && given !== '') return given.replace(/\/+$/, '')
  return `http://127.0.0.1:${process.env.DAYBOOK_PORT ?? '4710'}`
}

/** The host under which clients may reach the page of a link, and nothing else; none when nobody set one. */
export function linksHost(): string | undefined {
  const given = process.env.DAYBOOK_LINKS_AT
  return given !== undefined && URL.canParse(given) ? new URL(given).host : undefined
}
