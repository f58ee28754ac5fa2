/** What a page loads from our own folder of assets; styles load faces in turn. */
export const assetsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/["'(](\/assets\/[\w.-]+)["')]/g)].map((found) => found[1]!)),
]

/** A kept page as it is shown again: it says when it was kept, and each of its forms gets a key of its own. */
export function shownAgain(
  html: string,
  kept: { readonly keptAt: string; readonly keyFields: readonly string[]; newKey(): string },
): string {
  const marked = html.replace(/<html\b/, `<html data-kept-at="${kept.keptAt}"`)
  return kept.keyFields.reduce(
    (text, name) =>
      text.replaceAll(
        new RegExp(`(<input type="hidden" name="${name}" value=")[^"]*`, 'g'),
        (_, before: string) => before + kept.newKey(),
      ),
    marked,
  )
}
