/** What somebody did lately, as far as it tells a person from a program. Times are milliseconds. */
export type Behaviour = {
  seenAt: number
  minuteFrom: number
  pagesThisMinute: number
  pages: number
  /** Fetched a style or script, or moved on as browsers do. */
  actsLikeBrowser: boolean
  isProgram: boolean
}

/** Many may sit behind one address with the same browser; nobody of flesh reads a page a second for a minute. */
const mostPagesAMinute = 60
/** By then a browser has asked for the page's look, or shown itself by its headers. */
const pagesWithoutBrowser = 5
const minute = 60_000

export const newcomer = (now: number): Behaviour => ({
  seenAt: now,
  minuteFrom: now,
  pagesThisMinute: 0,
  pages: 0,
  actsLikeBrowser: false,
  isProgram: false,
})

/** Takes in one more page; once taken for a program, it stays one. */
export function readPage(who: Behaviour, now: number, isFromBrowser: boolean): void {
  if (now - who.minuteFrom >= minute) {
    who.minuteFrom = now
    who.pagesThisMinute = 0
  }
  who.seenAt = now
  who.pages++
  who.pagesThisMinute++
  who.actsLikeBrowser ||= isFromBrowser
  if (who.pagesThisMinute > mostPagesAMinute) who.isProgram = true
  if (who.pages > pagesWithoutBrowser && !who.actsLikeBrowser) who.isProgram = true
}
