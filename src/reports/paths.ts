export const reportsPath = '/lam-viec/bao-cao'

export const reportPath = (id: number, end = ''): string => `${reportsPath}/${id}${end && `/${end}`}`

/** The report with one of its numbers chosen: open beside it, and in sight. */
export const figurePath = (id: number, key: string): string =>
  `${reportPath(id)}?so=${encodeURIComponent(key)}#con-so`

export const rowsPath = (id: number, key: string): string =>
  reportPath(id, `so-lieu/${encodeURIComponent(key)}`)

export const passagePath = (id: number, key: string): string => reportPath(id, `doan/${key}`)
