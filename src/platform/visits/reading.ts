import type { IncomingMessage } from 'node:http'

/** One asking for a page, with what is needed to count it honestly. Nothing of it is kept as it is. */
export type Reading = {
  readonly address: string
  readonly program: string
  readonly languages: string
  /** The address of the page that led here, as the browser tells it. */
  readonly referrer: string
  /** Our own host as the browser named it. */
  readonly host: string
  readonly isStaff: boolean
  /** Fetched to be shown, not only looked at (HEAD) or fetched in case somebody might want it. */
  readonly isShown: boolean
  /** Carries what browsers send when a person moves from page to page: the mode of a fetch, or the page they still have. */
  readonly isFromBrowser: boolean
}

type Asked = {
  readonly address: string
  readonly method: string
  readonly isStaff: boolean
  header(name: string): string | undefined
}

export function readingOf({ address, method, isStaff, header }: Asked): Reading {
  const purpose = header('sec-purpose') ?? header('purpose') ?? header('x-moz')
  return {
    address,
    isStaff,
    program: header('user-agent') ?? '',
    languages: header('accept-language') ?? '',
    referrer: header('referer') ?? '',
    host: header('host') ?? '',
    isShown: method === 'GET' && !isAhead(purpose),
    isFromBrowser: header('sec-fetch-mode') !== undefined || header('if-none-match') !== undefined,
  }
}

/** A visitor's request as it stands at the front door, where nobody is signed in; asked for every page. */
export function readingOfRequest({ method, headers }: IncomingMessage, address: string): Reading {
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz']
  return {
    address,
    isStaff: false,
    program: headers['user-agent'] ?? '',
    languages: headers['accept-language'] ?? '',
    referrer: headers.referer ?? '',
    host: headers.host ?? '',
    isShown: method === 'GET' && !isAhead(purpose),
    isFromBrowser: headers['sec-fetch-mode'] !== undefined || headers['if-none-match'] !== undefined,
  }
}

/** Fetched in case somebody might want it. */
const isAhead = (purpose: string | string[] | undefined) =>
  purpose !== undefined && (purpose.includes('prefetch') || purpose.includes('preview'))
