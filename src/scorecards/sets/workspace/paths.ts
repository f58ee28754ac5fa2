/** The addresses of criteria sets in the workspace. */
export const setsPath = '/lam-viec/cham-diem/bo-tieu-chi'
export const setPath = (setId: number, part?: string): string =>
  `${setsPath}/${setId}${part === undefined ? '' : `/${part}`}`
export const criterionPath = (setId: number, criterionId: number | 'moi', act?: string): string =>
  setPath(setId, `tieu-chi/${criterionId}${act === undefined ? '' : `/${act}`}`)
export const diffPath = (setId: number, otherId: number): string => setPath(setId, `khac/${otherId}`)
export const rowAnchor = (code: string): string => `dong-${code}`
