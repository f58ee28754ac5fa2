const home = '/lam-viec'
const nowhere = 'http://loa.invalid'

/**
 * Where to go after signing in: a path of this site, or the workspace's front page for everything else. What a
 * browser would make of it is asked, not guessed: '//evil', '/\evil', '/%09/evil' and '/a/..//evil' go home.
 */
export function returnPath(wanted: string | undefined): string {
  if (!wanted || wanted.length > 2000 || !/^\/[a-z0-9]/i.test(wanted) || /[\\\p{Cc}]/u.test(wanted))
    return home
  const url = URL.parse(wanted, nowhere)
  if (url?.origin !== nowhere) return home
  const path = url.pathname + url.search
  // Dots may have been resolved into two slashes, which would name a host.
  if (!/^\/[a-z0-9]/i.test(path) || goesRound(url.pathname)) return home
  return path
}

/** Signing in leads nowhere but onwards. */
const goesRound = (pathname: string) => /^\/(en\/)?(dang-nhap|dang-xuat)(\/|$)/i.test(pathname)
