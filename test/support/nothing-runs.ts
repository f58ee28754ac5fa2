import type { Page } from 'playwright-core'

/**
 * Notes whatever runs, is stopped from running or stands in a page ready to run, from the first moment of every document.
 * A policy that had to stop something counts: it should never have reached the page.
 */
export async function watchFor(page: Page): Promise<(where: string) => Promise<readonly string[]>> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    // The editor asks before it lets go of what is not saved.
    if (dialog.type() === 'beforeunload') return void dialog.accept().catch(() => {})
    dialogs.push(`a ${dialog.type()} opened: ${dialog.message().slice(0, 60)}`)
    void dialog.dismiss().catch(() => {})
  })
  // What the compiler adds to a function that is run in the page.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { loaSeen: seen, loaWasHere: (what: unknown) => seen.push(`ran: ${String(what)}`) })
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`stopped by the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  return async (where) => {
    const found = await page.evaluate(standingReady)
    return [...dialogs.splice(0), ...found].map((what) => `${where}: ${what}`)
  }
}

/** Runs in the page: handlers, scripts, frames and addresses that are none of ours. */
function standingReady(): string[] {
  const found = [...((window as unknown as { loaSeen?: string[] }).loaSeen ?? [])]
  const isData = (script: Element) => /^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? '')
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (name === 'script' && !element.getAttribute('src')?.startsWith('/assets/') && !isData(element))
      found.push(`a script: ${element.outerHTML.slice(0, 100)}`)
    if (['base', 'object', 'embed', 'applet', 'frame', 'meta[http-equiv]'].includes(name))
      found.push(`<${name}>`)
    if (name === 'meta' && element.hasAttribute('http-equiv')) found.push('<meta http-equiv>')
    if (name === 'iframe' && !element.getAttribute('src')?.startsWith('/tep/')) found.push('<iframe>')
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || attribute === 'srcdoc' || attribute === 'style')
        found.push(`${name}[${attribute}]: ${value.slice(0, 80)}`)
      if (/^(href|src|action|formaction|xlink:href|poster|data)$/i.test(attribute) && !leadsNowhereBad(value))
        found.push(`${name}[${attribute}]: ${value.slice(0, 80)}`)
    }
  }
  return found

  function leadsNowhereBad(value: string) {
    if (!URL.canParse(value, location.href)) return true
    return ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'].includes(new URL(value, location.href).protocol)
  }
}
